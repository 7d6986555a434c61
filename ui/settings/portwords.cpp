// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/portwords.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

std::optional<QString> originFrom(const QString &word)
{
    const QUrl url(word.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isAlone = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !isAlone)
        return std::nullopt;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    constexpr int plain = 80;
    constexpr int encrypted = 443;
    if (url.port() != (url.scheme() == "https"_L1 ? encrypted : plain))
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

std::optional<QString> hostFrom(const QString &word)
{
    static const QRegularExpression pattern(
        u"\\A[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\\z|\\A[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*\\z"_s);
    constexpr qsizetype longest = 253; // RFC 1035
    const QString host = word.trimmed().toLower();
    const bool isHost = host.size() <= longest && pattern.match(host).hasMatch() && !host.contains(".."_L1);
    return isHost ? std::optional(host) : std::nullopt;
}

} // namespace Zoetrope

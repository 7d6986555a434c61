// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/sourcerules.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

Result<> SourceRules::mayName(const QString &address) const
{
    const Result<QUrl> url = webUrl(address);
    if (!url)
        return url.error();
    QHostAddress literal;
    const bool isKnownPrivate = literal.setAddress(url->host()) && !isPublicAddress(literal);
    if (isListed(*url) || (isNetworkAllowed && !isKnownPrivate))
        return {};
    return Error{ErrorCode::SpecInvalid, {},
        u"nothing is fetched from %1 here unless the operator allows it (zoetrope serve --allow-source %1%2); upload "
        u"the "
        "file, or name one below an allowed folder"_s.arg(
            url->host(), isKnownPrivate || isNetworkAllowed ? QString() : u", or --allow-network"_s)};
}

bool SourceRules::mayConnect(const QUrl &url, const QHostAddress &address) const
{
    if (isListed(url))
        return !isNobodysAddress(address);
    return isNetworkAllowed && isPublicAddress(address);
}

} // namespace Zoetrope

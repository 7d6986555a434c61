// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/crossorigin.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int noPort = -1;

int usualPort(const QString &scheme)
{
    if (scheme == "http"_L1)
        return 80;
    return scheme == "https"_L1 ? 443 : noPort;
}

} // namespace

Result<QString> originFromText(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty() || !isBare)
        return Error{ErrorCode::UsageInvalid, text,
            u"%1 is no origin of a web page: write scheme and host, as in https://app.example.org."_s.arg(text)};
    QString origin = url.scheme() + u"://"_s + url.host(QUrl::FullyEncoded);
    if (url.port() != noPort && url.port() != usualPort(url.scheme()))
        origin += u':' + QString::number(url.port());
    return origin;
}

bool isPreflight(const RequestHead &head)
{
    return head.method == "OPTIONS"_L1 && head.headers.contains("origin")
        && head.headers.contains("access-control-request-method");
}

Reply preflightReply(const QByteArray &methods, const QByteArray &fields)
{
    Reply reply;
    reply.status = 204;
    reply.headers = {{"Access-Control-Allow-Methods", methods}, {"Access-Control-Allow-Headers", fields},
        {"Access-Control-Max-Age", "300"},
        // Asked for by browsers before a page from the network may reach this machine.
        {"Access-Control-Allow-Private-Network", "true"}};
    return reply;
}

void addOrigin(Reply *reply, const RequestHead &head)
{
    reply->headers.emplaceBack("Vary", "Origin");
    if (!head.headers.contains("origin"))
        return;
    reply->headers.emplaceBack("Access-Control-Allow-Origin", head.header("origin"));
    reply->headers.emplaceBack("Access-Control-Expose-Headers",
        "Accept-Ranges, Allow, Content-Disposition, Content-Length, Content-Range, ETag, X-Zencoder-Rate-Remaining");
}

} // namespace Zoetrope

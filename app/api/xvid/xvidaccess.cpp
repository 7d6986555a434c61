// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidaccess.h"

#include "app/api/access.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 usualSeconds = 3600;
constexpr qint64 mostSeconds = 30LL * 24 * 3600;
constexpr auto formBase = "/content/form/"_L1;

} // namespace

XvidAccess::XvidAccess(const KeyRing *ring, PublicIds ids)
    : m_ring(ring)
    , m_ids(std::move(ids))
{
}

QByteArray XvidAccess::credential(const RequestHead &head)
{
    const QByteArray field = credentialOf(head);
    return field.isEmpty() ? head.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8() : field;
}

bool XvidAccess::isShown(const RequestHead &head)
{
    return !credential(head).isEmpty() || head.query.hasQueryItem(u"signature"_s);
}

bool XvidAccess::isKnown(const RequestHead &head, const QDateTime &now) const
{
    return m_ring->rightsOf(credential(head), now).has_value();
}

bool XvidAccess::isSigned(const RequestHead &head, const QDateTime &now) const
{
    const qsizetype begin = head.target.indexOf("/v1/");
    const qsizetype end = head.target.lastIndexOf("&signature=");
    const bool isOfFiles =
        head.path.startsWith("/v1/files"_L1) && (head.method == "GET"_L1 || head.method == "HEAD"_L1);
    if (!isOfFiles || begin < 0 || end < begin)
        return false;
    const QByteArray message = head.target.sliced(begin, end - begin);
    const QByteArray expected =
        QMessageAuthenticationCode::hash(message, QByteArray::fromBase64(m_ring->token()), QCryptographicHash::Sha256)
            .toHex();
    const qint64 expiry = head.query.queryItemValue(u"expiry_time"_s).toLongLong();
    return isEqualInConstantTime(head.target.sliced(end + 11), expected) && expiry > now.toSecsSinceEpoch();
}

std::optional<QJsonObject> XvidAccess::tokenFor(const QUrlQuery &form, const QDateTime &now) const
{
    const QString grant = form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded);
    const QByteArray secret = form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded).toUtf8();
    const bool isGrant = grant == "client_credential"_L1 || grant == "client_credentials"_L1;
    const bool isToken = isEqualInConstantTime(secret, m_ring->token());
    if (!isGrant || (!isToken && !m_ring->namedRightsOf(secret)))
        return std::nullopt;
    const qint64 wished = form.queryItemValue(u"expires_in"_s).toLongLong();
    const qint64 seconds = wished > 0 ? std::min(wished, mostSeconds) : usualSeconds;
    const qint64 start = now.toSecsSinceEpoch();
    const QJsonObject claims{{u"sub"_s, form.queryItemValue(u"client_id"_s, QUrl::FullyDecoded).left(200)},
        {u"scope"_s, form.queryItemValue(u"scope"_s, QUrl::FullyDecoded).left(200)}, {u"iat"_s, start},
        {u"exp"_s, start + seconds}};
    const QByteArray access = isToken ? webTokenOf(claims, m_ring->token()) : secret;
    return QJsonObject{
        {u"access_token"_s, QString::fromUtf8(access)}, {u"expires_in"_s, seconds}, {u"token_type"_s, u"Bearer"_s}};
}

QString XvidAccess::formPath(const QString &uploadId) const
{
    return formBase + uploadId + u'/' + m_ids.named("form", uploadId);
}

std::optional<QString> XvidAccess::uploadOf(const QString &path) const
{
    const QString id = path.section(u'/', 3, 3);
    const bool isOurs = path.startsWith(formBase) && isEqualInConstantTime(path.toUtf8(), formPath(id).toUtf8());
    return isOurs ? std::optional(id) : std::nullopt;
}

} // namespace Zoetrope

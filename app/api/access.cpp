// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/access.h"

#include "engine/base/json.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype longestCredential = 4096;

std::optional<QJsonObject> decodedPart(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const Result<QJsonObject> object = parseObject(*bytes, {});
    return object ? std::optional(*object) : std::nullopt;
}

bool isWithinItsTime(const QJsonObject &claims, const QDateTime &now)
{
    const double seconds = double(now.toSecsSinceEpoch());
    for (const auto key : {"exp"_L1, "nbf"_L1})
        if (claims.contains(key) && !claims.value(key).isDouble())
            return false;
    return claims.value("exp"_L1).toDouble(seconds + 1) > seconds
        && claims.value("nbf"_L1).toDouble(seconds) <= seconds;
}

constexpr auto webSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signatureOf(const QByteArray &signedPart, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(signedPart, key, QCryptographicHash::Sha256).toBase64(webSafe);
}

bool isSignedWith(const QByteArray &webToken, const QByteArray &key, const QDateTime &now)
{
    const QList<QByteArray> parts = webToken.split('.');
    if (parts.size() != 3)
        return false;
    if (!isEqualInConstantTime(signatureOf(parts[0] + '.' + parts[1], key), parts[2]))
        return false;
    const auto header = decodedPart(parts[0]);
    const auto claims = decodedPart(parts[1]);
    return header && claims && header->value("alg"_L1).toString() == "HS256"_L1 && isWithinItsTime(*claims, now);
}

} // namespace

bool isEqualInConstantTime(const QByteArray &one, const QByteArray &other)
{
    // Digests are compared: equally long whatever came in, and never the secret itself.
    const QByteArray first = QCryptographicHash::hash(one, QCryptographicHash::Sha256);
    const QByteArray second = QCryptographicHash::hash(other, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        difference |= unsigned(uchar(first[i]) ^ uchar(second[i]));
    return difference == 0;
}

bool isHostAllowed(const RequestHead &head, quint16 port, const QByteArrayList &names)
{
    static const QByteArrayList own{"127.0.0.1", "localhost", "[::1]"};
    const QByteArray host = head.header("host").toLower();
    const QByteArray suffix = ':' + QByteArray::number(port);
    if (head.hostCount != 1 || !host.endsWith(suffix))
        return false;
    const QByteArray name = host.chopped(suffix.size());
    return own.contains(name) || names.contains(name);
}

bool isOriginAllowed(const RequestHead &head, const QStringList &listed)
{
    const QByteArray origin = head.header("origin");
    return !head.headers.contains("origin") || listed.contains(QString::fromUtf8(origin));
}

bool isCredentialValid(const QByteArray &credential, const QByteArray &token, const QDateTime &now)
{
    if (credential.isEmpty() || token.isEmpty() || credential.size() > longestCredential)
        return false;
    return isEqualInConstantTime(credential, token) || isSignedWith(credential, token, now);
}

QByteArray webTokenOf(const QJsonObject &claims, const QByteArray &key)
{
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(webSafe);
    const QByteArray signedPart = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(webSafe) + '.' + payload;
    return signedPart + '.' + signatureOf(signedPart, key);
}

QByteArray credentialOf(const RequestHead &head)
{
    const QByteArray field = head.header("authorization").trimmed();
    const bool isBearer = field.first(std::min<qsizetype>(field.size(), 7)).toLower() == "bearer ";
    return isBearer ? field.sliced(7).trimmed() : field;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/publicid.h"

#include "app/api/access.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace Zoetrope {

namespace {

constexpr int halfBytes = 6;
constexpr int partBits = 16;

} // namespace

QString randomPublicId()
{
    std::array<quint32, 2 * halfBytes / sizeof(quint32)> words = {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), 2 * halfBytes).toHex());
}

PublicIds::PublicIds(QByteArray key)
    : m_key(std::move(key))
{
}

QString PublicIds::text(Kind kind, JobId job, int part) const
{
    const quint64 both = qToBigEndian((quint64(job.value) << partBits) | quint16(part));
    const QByteArray number = QByteArray(reinterpret_cast<const char *>(&both), sizeof both).right(halfBytes);
    const QByteArray shown = proof(kind, number);
    return QString::fromLatin1(QByteArray(shown + masked(number, shown)).toHex());
}

std::optional<PublicIds::Target> PublicIds::target(Kind kind, QStringView text) const
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != 2 * halfBytes || text != QString::fromLatin1(bytes.toHex()))
        return std::nullopt;
    const QByteArray shown = bytes.first(halfBytes);
    const QByteArray number = masked(bytes.last(halfBytes), shown);
    if (!isEqualInConstantTime(proof(kind, number), shown))
        return std::nullopt;
    const QByteArray whole = QByteArray(int(sizeof(quint64)) - halfBytes, '\0') + number;
    const auto both = qFromBigEndian<quint64>(whole.constData());
    return Target{JobId{std::int64_t(both >> partBits)}, int(both & 0xffffU)};
}

QString PublicIds::named(const QByteArray &kind, const QString &name) const
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(kind + name.toUtf8(), m_key, QCryptographicHash::Sha256)
                                   .first(2 * halfBytes)
                                   .toHex());
}

QString PublicIds::uploadName(const QString &uploadId) const { return named("upload", uploadId); }

QByteArray PublicIds::proof(Kind kind, const QByteArray &number) const
{
    const QByteArray message = QByteArray(1, char(kind)) + number;
    return QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256).first(halfBytes);
}

QByteArray PublicIds::masked(const QByteArray &number, const QByteArray &proof) const
{
    const QByteArray mask = QMessageAuthenticationCode::hash("mask" + proof, m_key, QCryptographicHash::Sha256);
    QByteArray result = number;
    for (int i = 0; i < halfBytes; ++i)
        result[i] = char(result[i] ^ mask[i]);
    return result;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/publicid.h"

#include "app/api/access.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace Zoetrope {

namespace {

constexpr qsizetype halfBytes = 6;
constexpr int partBits = 16;

constexpr int shortHalfBytes = 4;
constexpr int shortDigits = 11; // 62^11 > 2^64
constexpr QLatin1StringView digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

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
    const QByteArray whole = QByteArray(qsizetype(sizeof(quint64)) - halfBytes, '\0') + number;
    const auto both = qFromBigEndian<quint64>(whole.constData());
    return Target{JobId{std::int64_t(both >> partBits)}, int(both & 0xffffU)};
}

QString PublicIds::shortText(JobId job) const
{
    const quint32 bigEndian = qToBigEndian(quint32(job.value));
    const QByteArray number(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    const QByteArray shown = proof(Kind::Short, number).first(shortHalfBytes);
    const QByteArray both = shown + masked(number, shown);
    auto rest = qFromBigEndian<quint64>(both.constData());
    QString text(shortDigits, u'0');
    for (qsizetype i = shortDigits - 1; i >= 0; --i, rest /= quint64(digits.size()))
        text[i] = digits[qsizetype(rest % quint64(digits.size()))];
    return text;
}

std::optional<JobId> PublicIds::job(QStringView text) const
{
    if (text.size() != shortDigits)
        return std::nullopt;
    quint64 both = 0;
    for (const QChar digit : text) {
        const qsizetype value = digits.indexOf(digit);
        if (value < 0)
            return std::nullopt;
        both = both * quint64(digits.size()) + quint64(value);
    }
    const quint64 bigEndian = qToBigEndian(both);
    const QByteArray bytes(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    const QByteArray number = masked(bytes.last(shortHalfBytes), bytes.first(shortHalfBytes));
    const JobId found{qFromBigEndian<quint32>(number.constData())};
    // Made once more, so that what overflows or only looks alike is nobody's.
    return shortText(found) == text ? std::optional(found) : std::nullopt;
}

QString PublicIds::named(const QByteArray &kind, const QString &name) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(QByteArray(kind + name.toUtf8()), m_key, QCryptographicHash::Sha256)
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
    const QByteArray mask =
        QMessageAuthenticationCode::hash(QByteArray("mask" + proof), m_key, QCryptographicHash::Sha256);
    QByteArray result = number;
    for (qsizetype i = 0; i < number.size(); ++i)
        result[i] = char(result[i] ^ mask[i]);
    return result;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/units.h"

#include <QList>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::int64_t microsecondsInSecond = 1'000'000;
constexpr double longestTime = 1e9; ///< seconds, some thirty years: far from any overflow

Error notUnderstood(QStringView text, const QString &expected)
{
    return {ErrorCode::UsageInvalid, text.toString(), expected};
}

/// Digits alone: QString's own number readers also take signs, blanks and exponents.
std::optional<std::int64_t> wholeNumber(QStringView text)
{
    constexpr qsizetype longest = 15; // digits: stays within int64 also when multiplied by 1000
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    std::int64_t number = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

/// `12`, `12.5`, `.5` in millionths. Digits beyond the sixth are cut off.
std::optional<std::int64_t> decimalInMillionths(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0) {
        const auto whole = wholeNumber(text);
        return whole && *whole <= std::int64_t(longestTime) * 1000 ? std::optional(*whole * 1'000'000) : std::nullopt;
    }
    const QStringView digits = text.sliced(dot + 1);
    const auto whole = dot == 0 ? std::optional<std::int64_t>(0) : wholeNumber(text.first(dot));
    if (!whole || *whole > std::int64_t(longestTime) * 1000 || digits.isEmpty() || !wholeNumber(digits.first(1)))
        return std::nullopt;
    std::int64_t fraction = 0;
    std::int64_t place = 100'000;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        fraction += (digit.unicode() - u'0') * place;
        place /= 10;
    }
    return *whole * 1'000'000 + fraction;
}

std::optional<int> smallNumber(QStringView text)
{
    const auto number = wholeNumber(text);
    return number && *number <= std::numeric_limits<int>::max() ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

Microseconds fromSeconds(double seconds)
{
    if (std::isnan(seconds))
        return Microseconds(0);
    return Microseconds(std::llround(std::clamp(seconds, -longestTime, longestTime) * 1e6));
}

QString timeToText(Microseconds time)
{
    const std::int64_t total = time.count() < 0 ? -time.count() : time.count();
    const std::int64_t seconds = total / microsecondsInSecond;
    QString text = u"%1%2:%3:%4"_s.arg(time.count() < 0 ? u"-"_s : QString())
                       .arg(seconds / 3600, 2, 10, '0'_L1)
                       .arg(seconds / 60 % 60, 2, 10, '0'_L1)
                       .arg(seconds % 60, 2, 10, '0'_L1);
    if (const std::int64_t fraction = total % microsecondsInSecond; fraction != 0) {
        text += u".%1"_s.arg(fraction, 6, 10, '0'_L1);
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

Result<Microseconds> timeFromText(QStringView text)
{
    const Error wrong = notUnderstood(text, u"expected a time such as 00:01:02.500, 1:02 or 62.5"_s);
    const QStringView trimmed = text.trimmed();
    const bool isNegative = trimmed.startsWith(u'-');
    const QList<QStringView> parts = trimmed.sliced(isNegative ? 1 : 0).split(u':');
    if (parts.size() > 3)
        return wrong;

    const auto seconds = decimalInMillionths(parts.last());
    if (!seconds || (parts.size() > 1 && *seconds >= 60 * microsecondsInSecond))
        return wrong;
    std::int64_t minutes = 0;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const auto number = wholeNumber(parts[i]);
        const bool isMinutesOfAnHour = parts.size() == 3 && i == 1;
        if (!number || *number > std::int64_t(longestTime) || (isMinutesOfAnHour && *number >= 60))
            return wrong;
        minutes = minutes * 60 + *number;
    }
    const std::int64_t total = minutes * 60 * microsecondsInSecond + *seconds;
    if (total > std::int64_t(longestTime) * microsecondsInSecond)
        return wrong;
    return Microseconds(isNegative ? -total : total);
}

QString sizeToText(Size size) { return u"%1x%2"_s.arg(size.width).arg(size.height); }

Result<Size> sizeFromText(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u'x');
    const auto width = smallNumber(parts.first());
    const auto height = smallNumber(parts.last());
    if (parts.size() != 2 || !width || !height || *width == 0 || *height == 0)
        return notUnderstood(text, u"expected a size such as 1280x720"_s);
    return Size{*width, *height};
}

QString rationalToText(Rational value)
{
    return value.den == 1 ? QString::number(value.num) : u"%1/%2"_s.arg(value.num).arg(value.den);
}

Result<Rational> rationalFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool isNegative = trimmed.startsWith(u'-');
    const QList<QStringView> parts = trimmed.sliced(isNegative ? 1 : 0).split(u'/');
    const auto numerator = smallNumber(parts.first());
    const auto denominator = parts.size() == 2 ? smallNumber(parts.last()) : std::optional(1);
    if (parts.size() > 2 || !numerator || !denominator)
        return notUnderstood(text, u"expected a ratio such as 30000/1001 or 25"_s);
    return Rational{isNegative ? -*numerator : *numerator, *denominator};
}

QString bitrateToText(Bitrate rate)
{
    constexpr std::array<std::pair<std::int64_t, char16_t>, 2> units{{{1'000'000, u'M'}, {1'000, u'k'}}};
    for (const auto &[unit, letter] : units) {
        if (rate.bps != 0 && rate.bps % unit == 0)
            return QString::number(rate.bps / unit) + QChar(letter);
    }
    return QString::number(rate.bps);
}

Result<Bitrate> bitrateFromText(QStringView text)
{
    QStringView number = text.trimmed();
    std::int64_t perMillion = 1; // millionths of the unit are counted in
    if (number.endsWith(u'k', Qt::CaseInsensitive))
        perMillion = 1'000;
    else if (number.endsWith(u'M', Qt::CaseInsensitive))
        perMillion = 1'000'000;
    if (perMillion > 1)
        number.chop(1);

    constexpr std::int64_t highest = 1'000'000'000'000; // bits a second; more is a slip
    const auto millionths = decimalInMillionths(number);
    if (!millionths || *millionths / 1'000'000 > highest / perMillion)
        return notUnderstood(text, u"expected a bit rate such as 128k, 2.5M or 96000"_s);
    const std::int64_t whole = *millionths / 1'000'000 * perMillion;
    return Bitrate{whole + *millionths % 1'000'000 * perMillion / 1'000'000};
}

Result<std::int64_t> bytesFromText(QStringView text)
{
    struct Unit
    {
        QLatin1StringView word;
        std::int64_t bytes;
    };
    constexpr std::array<Unit, 10> units{
        {{"kib"_L1, 1 << 10}, {"mib"_L1, 1 << 20}, {"gib"_L1, 1 << 30}, {"kb"_L1, 1'000}, {"mb"_L1, 1'000'000},
            {"gb"_L1, 1'000'000'000}, {"k"_L1, 1'000}, {"m"_L1, 1'000'000}, {"g"_L1, 1'000'000'000}, {"b"_L1, 1}}};
    QStringView number = text.trimmed();
    std::int64_t unit = 1;
    for (const Unit &candidate : units) {
        if (!number.endsWith(candidate.word, Qt::CaseInsensitive))
            continue;
        number = number.chopped(candidate.word.size()).trimmed();
        unit = candidate.bytes;
        break;
    }
    constexpr std::int64_t highest = 1'000'000'000'000'000; // more is a slip
    const auto millionths = decimalInMillionths(number);
    if (!millionths || *millionths / 1'000'000 > highest / unit)
        return notUnderstood(text, u"expected a size such as 10MB or 250000"_s);
    const std::int64_t bytes =
        *millionths / 1'000'000 * unit + std::int64_t(double(*millionths % 1'000'000) * double(unit) / 1e6);
    if (bytes < 1)
        return notUnderstood(text, u"expected a size such as 10MB or 250000"_s);
    return bytes;
}

} // namespace Zoetrope

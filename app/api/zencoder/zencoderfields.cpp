// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderfields.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool asksForNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::String:
        return value.toString().isEmpty() || value.toString() == "false"_L1;
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Double:
        return false;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

QString shown(const QJsonValue &value)
{
    constexpr qsizetype longest = 40;
    return u"\"%1\""_s.arg(value.toVariant().toString().left(longest));
}

} // namespace

std::optional<double> zencoderNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool zencoderTruth(const QJsonValue &value, bool fallback)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString().toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    return text == "false"_L1 || text == "0"_L1 ? false : fallback;
}

ZencoderFields::ZencoderFields(QJsonObject object, QString path, ZencoderNotes *notes)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_notes(notes)
{
}

bool ZencoderFields::has(QLatin1StringView key) const { return !asksForNothing(m_object.value(key)); }

QJsonValue ZencoderFields::value(QLatin1StringView key)
{
    m_read.insert(key);
    return m_object.value(key);
}

QString ZencoderFields::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isDouble())
        return QString::number(found.toDouble(), 'g', 15);
    if (!found.isString() && has(key))
        fault(key, u"must be a text"_s);
    return found.toString();
}

bool ZencoderFields::boolean(QLatin1StringView key, bool fallback) { return zencoderTruth(value(key), fallback); }

std::optional<double> ZencoderFields::number(QLatin1StringView key, double minimum, double maximum)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return std::nullopt;
    const std::optional<double> number = zencoderNumber(found);
    if (number && *number >= minimum && *number <= maximum)
        return number;
    fault(key, u"must be a number between %1 and %2, is %3"_s.arg(minimum).arg(maximum).arg(shown(found)));
    return std::nullopt;
}

std::optional<int> ZencoderFields::integer(QLatin1StringView key, int minimum, int maximum)
{
    const std::optional<double> found = number(key, minimum, maximum);
    return found ? std::optional(int(std::lround(*found))) : std::nullopt;
}

QString ZencoderFields::choice(QLatin1StringView key, const QStringList &words)
{
    QString word = text(key).toLower();
    if (word.isEmpty())
        return words.first();
    if (!words.contains(word))
        fault(key, u"must be one of %1, is %2"_s.arg(words.join(u", "_s), shown(word)));
    return word;
}

void ZencoderFields::ignore(std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        m_read.insert(key);
}

void ZencoderFields::fault(QLatin1StringView key, const QString &message)
{
    m_notes->faults.append({pathOf(key), message});
}

void ZencoderFields::leaveOut(QLatin1StringView key)
{
    m_read.insert(key);
    if (has(key) && !m_notes->leftOut.contains(pathOf(key)))
        m_notes->leftOut += pathOf(key);
}

void ZencoderFields::finish()
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype mostNotes = 500;
    for (auto field = m_object.begin(); field != m_object.end() && m_notes->leftOut.size() < mostNotes; ++field) {
        if (!m_read.contains(field.key()) && !asksForNothing(field.value()))
            m_notes->leftOut += m_path + field.key().left(longestName);
    }
}

QString ZencoderFields::pathOf(QLatin1StringView key) const { return m_path + key; }

} // namespace Zoetrope

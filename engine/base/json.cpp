// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"

#include <QJsonDocument>
#include <QStringList>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int deepestNesting = 64;

/// How deep the brackets of a document nest, without trusting a recursive parser with the answer.
int nestingDepth(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

QString mustBe(const QString &expected, const QJsonValue &value)
{
    return u"must be %1, is %2"_s.arg(expected, kindOf(value));
}

QString mustBeBetween(double minimum, double maximum, double value)
{
    return u"must be between %1 and %2, is %3"_s.arg(
        QString::number(minimum, 'g', 15), QString::number(maximum, 'g', 15), QString::number(value, 'g', 15));
}

} // namespace

QString faultsText(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines += fault.path.isEmpty() ? fault.message : QString(fault.path + ": "_L1 + fault.message);
    return lines.join(u'\n');
}

JsonReader::JsonReader(QJsonObject object, QString path, Faults *faults)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_faults(faults)
{
    Q_ASSERT(m_faults);
}

bool JsonReader::has(QLatin1StringView key) const
{
    const QJsonValue found = m_object.value(key);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonReader::value(QLatin1StringView key)
{
    m_read.insert(QString(key));
    return m_object.value(key);
}

QString JsonReader::text(QLatin1StringView key, const QString &fallback, int maximumLength)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return fallback;
    if (!found.isString()) {
        fault(key, mustBe(u"a text"_s, found));
        return fallback;
    }
    QString text = found.toString();
    if (text.size() > maximumLength) {
        fault(key, u"must be at most %1 characters long, is %2"_s.arg(maximumLength).arg(text.size()));
        return fallback;
    }
    return text;
}

std::int64_t JsonReader::integer(
    QLatin1StringView key, std::int64_t minimum, std::int64_t maximum, std::int64_t fallback)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return fallback;
    const double number = found.toDouble();
    if (!found.isDouble() || number != std::floor(number)) {
        fault(key,
            found.isDouble() ? u"must be a whole number, is %1"_s.arg(number) : mustBe(u"a whole number"_s, found));
        return fallback;
    }
    // A number beyond 64 bits makes toInteger() answer its default: the double decides about the range first.
    if (number < double(minimum) || number > double(maximum)) {
        fault(key, mustBeBetween(double(minimum), double(maximum), number));
        return fallback;
    }
    return found.toInteger(fallback);
}

double JsonReader::number(QLatin1StringView key, double minimum, double maximum, double fallback)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return fallback;
    if (!found.isDouble()) {
        fault(key, mustBe(u"a number"_s, found));
        return fallback;
    }
    const double number = found.toDouble();
    if (!(number >= minimum && number <= maximum)) {
        fault(key, mustBeBetween(minimum, maximum, number));
        return fallback;
    }
    return number;
}

bool JsonReader::boolean(QLatin1StringView key, bool fallback)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return fallback;
    if (!found.isBool()) {
        fault(key, mustBe(u"true or false"_s, found));
        return fallback;
    }
    return found.toBool();
}

QStringList JsonReader::texts(QLatin1StringView key, int maximumCount)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return {};
    if (!found.isArray()) {
        fault(key, mustBe(u"a list of texts"_s, found));
        return {};
    }
    const QJsonArray array = found.toArray();
    if (array.size() > maximumCount) {
        fault(key, u"must have at most %1 entries, has %2"_s.arg(maximumCount).arg(array.size()));
        return {};
    }
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i].isString())
            texts += array[i].toString();
        else
            m_faults->append({u"%1[%2]"_s.arg(pathOf(key)).arg(i), mustBe(u"a text"_s, array[i])});
    }
    return texts;
}

void JsonReader::object(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return;
    if (!found.isObject()) {
        fault(key, mustBe(u"an object"_s, found));
        return;
    }
    JsonReader reader(found.toObject(), pathOf(key), m_faults);
    read(reader);
    reader.finish();
}

void JsonReader::objects(QLatin1StringView key, const std::function<void(JsonReader &)> &read, int maximumCount)
{
    const QJsonValue found = value(key);
    if (!has(key))
        return;
    if (!found.isArray()) {
        fault(key, mustBe(u"a list of objects"_s, found));
        return;
    }
    const QJsonArray array = found.toArray();
    if (array.size() > maximumCount) {
        fault(key, u"must have at most %1 entries, has %2"_s.arg(maximumCount).arg(array.size()));
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(i);
        if (!array[i].isObject()) {
            m_faults->append({path, mustBe(u"an object"_s, array[i])});
            continue;
        }
        JsonReader reader(array[i].toObject(), path, m_faults);
        read(reader);
        reader.finish();
    }
}

void JsonReader::fault(QLatin1StringView key, const QString &message) { m_faults->append({pathOf(key), message}); }

QString JsonReader::pathOf(QLatin1StringView key) const
{
    if (m_path.isEmpty())
        return key;
    return key.isEmpty() ? m_path : QString(m_path + u'.' + key);
}

void JsonReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_read.contains(key))
            m_faults->append({m_path.isEmpty() ? key : QString(m_path + u'.' + key), u"is not known here"_s});
    }
    for (const QString &key : m_object.keys())
        m_read.insert(key); // a second finish() finds nothing new
}

Result<QJsonObject> parseObject(const QByteArray &json, const QString &subject)
{
    if (nestingDepth(json) > deepestNesting)
        return Error{ErrorCode::SpecUnreadable, subject, u"nested more than %1 levels deep"_s.arg(deepestNesting)};

    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const QByteArray before = json.first(std::clamp<qsizetype>(failure.offset, 0, json.size()));
        return Error{ErrorCode::SpecUnreadable, subject,
            u"line %1: %2"_s.arg(before.count('\n') + 1).arg(failure.errorString())};
    }
    if (!document.isObject())
        return Error{ErrorCode::SpecUnreadable, subject, u"must be an object in { }"_s};
    return document.object();
}

} // namespace Zoetrope

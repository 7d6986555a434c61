// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/jsonvalues.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

Microseconds readTime(const QJsonValue &value, const QString &path, Microseconds fallback, Faults *faults)
{
    constexpr double longest = 1e9; // seconds, as timeFromText()
    if (value.isDouble() && std::abs(value.toDouble()) <= longest)
        return fromSeconds(value.toDouble());
    if (value.isString()) {
        if (const Result<Microseconds> time = timeFromText(value.toString()))
            return *time;
    }
    faults->append({path, u"must be a time such as \"00:00:03\" or a number of seconds"_s});
    return fallback;
}

Microseconds readTime(JsonReader &reader, QLatin1StringView key, Microseconds fallback, Faults *faults)
{
    const QJsonValue value = reader.value(key);
    return reader.has(key) ? readTime(value, reader.pathOf(key), fallback, faults) : fallback;
}

Bitrate readBitrate(JsonReader &reader, QLatin1StringView key, Bitrate fallback, Faults *faults)
{
    const QJsonValue value = reader.value(key);
    if (!reader.has(key))
        return fallback;
    constexpr std::int64_t none = -1;
    const std::int64_t bps = value.toInteger(none);
    if (value.isDouble() && bps >= 0)
        return Bitrate{bps};
    if (value.isString()) {
        if (const Result<Bitrate> rate = bitrateFromText(value.toString()))
            return *rate;
    }
    faults->append({reader.pathOf(key), u"must be bits a second such as 128000 or \"128k\""_s});
    return fallback;
}

std::optional<std::int64_t> readBytes(JsonReader &reader, QLatin1StringView key, Faults *faults)
{
    const QJsonValue value = reader.value(key);
    if (!reader.has(key))
        return std::nullopt;
    constexpr std::int64_t none = 0;
    if (value.isDouble() && value.toInteger(none) > none)
        return value.toInteger();
    if (value.isString()) {
        if (const Result<std::int64_t> bytes = bytesFromText(value.toString()))
            return *bytes;
    }
    faults->append({reader.pathOf(key), u"must be bytes such as 10000000 or \"10MB\""_s});
    return std::nullopt;
}

int readResolution(const QJsonValue &value, const QString &path, Faults *faults)
{
    constexpr int none = std::numeric_limits<int>::min();
    if (value.isDouble() && value.toInt(none) != none)
        return value.toInt();
    if (value.isString()) {
        QString text = value.toString().trimmed();
        if (text == "source"_L1)
            return 0;
        if (text.endsWith(u'p'))
            text.chop(1);
        bool isNumber = false;
        const int resolution = text.toInt(&isNumber);
        if (isNumber)
            return resolution;
    }
    faults->append({path, u"must be the short side in pixels such as 360 or \"360p\", or \"source\""_s});
    return 0;
}

void readElements(JsonReader &reader, QLatin1StringView key, int maximumCount,
    const std::function<void(const QJsonValue &value, const QString &path)> &read)
{
    const QJsonValue value = reader.value(key);
    if (!reader.has(key))
        return;
    const QJsonArray array = value.toArray();
    if (!value.isArray()) {
        reader.fault(key, u"must be a list in [ ]"_s);
        return;
    }
    if (array.size() > maximumCount) {
        reader.fault(key, u"must have at most %1 entries, has %2"_s.arg(maximumCount).arg(array.size()));
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i)
        read(array[i], u"%1[%2]"_s.arg(reader.pathOf(key)).arg(i));
}

} // namespace Zoetrope

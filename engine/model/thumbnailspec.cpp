// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/thumbnailspec.h"

#include "engine/model/jsonvalues.h"

#include <QLocale>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostEntries = 1000; // validate() sets the real limits; this one bounds the reading

QString toText(SeekAccuracy accuracy) { return accuracy == SeekAccuracy::Exact ? u"exact"_s : u"keyframe"_s; }

SeekAccuracy readAccuracy(JsonReader &reader)
{
    const QString text = reader.text("accuracy"_L1, toText(SeekAccuracy::Exact));
    if (text == toText(SeekAccuracy::KeyFrame))
        return SeekAccuracy::KeyFrame;
    if (text != toText(SeekAccuracy::Exact))
        reader.fault("accuracy"_L1, u"must be one of exact, keyframe, is “%1”"_s.arg(text));
    return SeekAccuracy::Exact;
}

/// One filter, or a list of them that are applied in turn. A plain `none` is the empty chain.
StillFilterChain readChain(const QJsonValue &value, const QString &path, Faults *faults)
{
    StillFilterChain chain;
    const auto add = [&](const QJsonValue &entry, const QString &entryPath) {
        const StillFilter filter = filterStepFromJson(entry, entryPath, faults);
        if (filter != StillFilter{u"none"_s, {}})
            chain += filter;
    };
    if (!value.isArray()) {
        add(value, path);
        return chain;
    }
    const QJsonArray entries = value.toArray();
    if (entries.size() > mostEntries)
        faults->append({path, u"must have at most %1 filters, has %2"_s.arg(mostEntries).arg(entries.size())});
    for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), mostEntries); ++i)
        add(entries[i], u"%1[%2]"_s.arg(path).arg(i));
    return chain;
}

QJsonValue toJson(const StillFilterChain &chain)
{
    if (chain.isEmpty())
        return u"none"_s;
    if (chain.size() == 1)
        return toJson(chain.first());
    QJsonArray filters;
    for (const StillFilter &filter : chain)
        filters += toJson(filter);
    return filters;
}

QString percentText(double percent)
{
    return QString::number(percent, 'g', QLocale::FloatingPointShortest) + u'%'; // reads back as the same number
}

/// A time, or `"50%"`.
void readMoment(const QJsonValue &value, const QString &path, ThumbnailSpec *spec, Faults *faults)
{
    if (const std::optional<double> percent = percentFromText(value.toString()))
        spec->percents += *percent;
    else
        spec->moments += readTime(value, path, {}, faults);
}

} // namespace

std::optional<double> percentFromText(QStringView text)
{
    if (!text.endsWith(u'%'))
        return {};
    bool isNumber = false;
    const double percent = text.chopped(1).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(percent) ? std::optional(percent) : std::nullopt;
}

QJsonObject toJson(const ThumbnailSpec &spec)
{
    QJsonArray moments;
    for (const Microseconds moment : spec.moments)
        moments += timeToText(moment);
    for (const double percent : spec.percents)
        moments += percentText(percent);
    QJsonArray resolutions;
    for (const int resolution : spec.resolutions)
        resolutions += resolution;
    QJsonArray filters;
    for (const StillFilterChain &chain : spec.filters)
        filters += toJson(chain);
    QJsonObject object{{u"label"_s, spec.label}, {u"moments"_s, moments}, {u"count"_s, spec.count},
        {u"resolutions"_s, resolutions}, {u"formats"_s, QJsonArray::fromStringList(spec.formats)},
        {u"filters"_s, filters}, {u"quality"_s, spec.quality}, {u"accuracy"_s, toText(spec.accuracy)},
        {u"name"_s, spec.nameTemplate}};
    if (spec.every)
        object.insert("every"_L1, timeToText(*spec.every));
    return object;
}

ThumbnailSpec thumbnailSpecFromJson(JsonReader &reader, Faults *faults)
{
    constexpr int highest = 1'000'000'000; // validate() judges; this keeps the number an int
    ThumbnailSpec spec;
    spec.label = reader.text("label"_L1);
    readElements(reader, "moments"_L1, mostEntries,
        [&](const QJsonValue &value, const QString &path) { readMoment(value, path, &spec, faults); });
    const Microseconds every = readTime(reader, "every"_L1, {}, faults);
    if (reader.has("every"_L1))
        spec.every = every;
    spec.count = int(reader.integer("count"_L1, -highest, highest, spec.count));
    readElements(reader, "resolutions"_L1, mostEntries,
        [&](const QJsonValue &value, const QString &path) { spec.resolutions += readResolution(value, path, faults); });
    spec.formats = reader.texts("formats"_L1);
    readElements(reader, "filters"_L1, mostEntries,
        [&](const QJsonValue &value, const QString &path) { spec.filters += readChain(value, path, faults); });
    spec.quality = int(reader.integer("quality"_L1, -highest, highest, spec.quality));
    spec.accuracy = readAccuracy(reader);
    spec.nameTemplate = reader.text("name"_L1);
    return spec;
}

} // namespace Zoetrope

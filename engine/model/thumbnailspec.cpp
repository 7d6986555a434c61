// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/thumbnailspec.h"

#include "engine/model/jsonvalues.h"

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

/// `"blur"`, or an object with the name and the filter's options side by side.
StillFilter readFilter(const QJsonValue &value, const QString &path, Faults *faults)
{
    if (value.isString())
        return {value.toString(), {}};
    if (!value.isObject()) {
        faults->append({path, u"must be a filter's name, or an object with a name"_s});
        return {u"none"_s, {}};
    }
    QJsonObject options = value.toObject();
    const QJsonValue name = options.take("name"_L1);
    if (!name.isString())
        faults->append({path + ".name"_L1, u"must be a filter's name"_s});
    return {name.toString(u"none"_s), optionsFromJson(options, path, faults)};
}

QJsonObject toJson(const StillFilter &filter)
{
    QJsonObject object = optionsToJson(filter.options);
    object.insert("name"_L1, filter.name);
    return object;
}

} // namespace

QJsonObject toJson(const ThumbnailSpec &spec)
{
    QJsonArray moments;
    for (const Microseconds moment : spec.moments)
        moments += timeToText(moment);
    QJsonArray resolutions;
    for (const int resolution : spec.resolutions)
        resolutions += resolution;
    QJsonArray filters;
    for (const StillFilter &filter : spec.filters)
        filters += toJson(filter);
    return {{u"label"_s, spec.label}, {u"moments"_s, moments}, {u"resolutions"_s, resolutions},
        {u"formats"_s, QJsonArray::fromStringList(spec.formats)}, {u"filters"_s, filters}, {u"quality"_s, spec.quality},
        {u"accuracy"_s, toText(spec.accuracy)}, {u"name"_s, spec.nameTemplate}};
}

ThumbnailSpec thumbnailSpecFromJson(JsonReader &reader, Faults *faults)
{
    constexpr int highest = 1'000'000'000; // validate() judges; this keeps the number an int
    ThumbnailSpec spec;
    spec.label = reader.text("label"_L1);
    readElements(reader, "moments"_L1, mostEntries,
        [&](const QJsonValue &value, const QString &path) { spec.moments += readTime(value, path, {}, faults); });
    readElements(reader, "resolutions"_L1, mostEntries,
        [&](const QJsonValue &value, const QString &path) { spec.resolutions += readResolution(value, path, faults); });
    spec.formats = reader.texts("formats"_L1);
    readElements(reader, "filters"_L1, mostEntries,
        [&](const QJsonValue &value, const QString &path) { spec.filters += readFilter(value, path, faults); });
    spec.quality = int(reader.integer("quality"_L1, -highest, highest, spec.quality));
    spec.accuracy = readAccuracy(reader);
    spec.nameTemplate = reader.text("name"_L1);
    return spec;
}

} // namespace Zoetrope

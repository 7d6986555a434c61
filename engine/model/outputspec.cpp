// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/outputspec.h"

#include "engine/model/jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostRungs = 100; // validate() sets the real limit; this one bounds the reading
constexpr int mostFilters = 100; // likewise
constexpr int mostWatermarks = 100; // likewise
constexpr int highestNumber = 1'000'000'000; // validate() judges; this keeps numbers an int

QJsonObject toJson(const Rung &rung)
{
    return {{u"resolution"_s, rung.resolution},
        {u"bitrate"_s, rung.bitrate ? QJsonValue(bitrateToText(*rung.bitrate)) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray toJson(const FilterChain &chain)
{
    QJsonArray filters;
    for (const FilterStep &step : chain)
        filters += toJson(step);
    return filters;
}

QJsonObject toJson(const VideoSpec &spec)
{
    QJsonArray ladder;
    for (const Rung &rung : spec.ladder)
        ladder += toJson(rung);
    QJsonObject object{{u"codec"_s, spec.codec}, {u"ladder"_s, ladder}, {u"options"_s, optionsToJson(spec.options)},
        {u"keyFrameInterval"_s, timeToText(spec.keyFrameInterval)}, {u"deinterlace"_s, toText(spec.deinterlace)}};
    if (!spec.filters.isEmpty())
        object.insert(u"filters"_s, toJson(spec.filters));
    addToJson(spec.picture, &object);
    if (spec.passes != 1)
        object.insert(u"passes"_s, spec.passes);
    if (spec.targetSize)
        object.insert(u"targetSize"_s, qint64(*spec.targetSize));
    QJsonArray watermarks;
    for (const WatermarkSpec &mark : spec.watermarks)
        watermarks += toJson(mark);
    if (!watermarks.isEmpty())
        object.insert(u"watermarks"_s, watermarks);
    return object;
}

QJsonObject toJson(const AudioSpec &spec)
{
    QJsonObject object{{u"codec"_s, spec.codec}, {u"bitrate"_s, bitrateToText(spec.bitrate)},
        {u"channels"_s, spec.channels}, {u"sampleRate"_s, spec.sampleRate}};
    if (spec.tracks != TrackChoice())
        object.insert(u"tracks"_s, toJson(spec.tracks));
    if (spec.gain_dB != 0)
        object.insert(u"gain"_s, spec.gain_dB);
    if (spec.loudness_LUFS)
        object.insert(u"loudness"_s, *spec.loudness_LUFS);
    if (spec.peak_dB)
        object.insert(u"peak"_s, *spec.peak_dB);
    if (spec.fadeIn > Microseconds{0})
        object.insert(u"fadeIn"_s, timeToText(spec.fadeIn));
    if (spec.fadeOut > Microseconds{0})
        object.insert(u"fadeOut"_s, timeToText(spec.fadeOut));
    if (!spec.filters.isEmpty())
        object.insert(u"filters"_s, toJson(spec.filters));
    if (!spec.options.isEmpty())
        object.insert(u"options"_s, optionsToJson(spec.options));
    return object;
}

QJsonObject toJson(const SegmentSpec &spec)
{
    return {{u"form"_s, toText(spec.form)}, {u"length"_s, timeToText(spec.length)}};
}

Rung readRung(const QJsonValue &value, const QString &path, Faults *faults)
{
    if (!value.isObject())
        return {readResolution(value, path, faults), std::nullopt};
    JsonReader reader(value.toObject(), path, faults);
    Rung rung;
    const QJsonValue resolution = reader.value("resolution"_L1);
    if (reader.has("resolution"_L1))
        rung.resolution = readResolution(resolution, reader.pathOf("resolution"_L1), faults);
    const Bitrate bitrate = readBitrate(reader, "bitrate"_L1, {}, faults);
    if (reader.has("bitrate"_L1))
        rung.bitrate = bitrate;
    reader.finish();
    return rung;
}

Deinterlace readDeinterlace(JsonReader &reader)
{
    const QString text = reader.text("deinterlace"_L1, toText(Deinterlace::Detect));
    for (const Deinterlace value : {Deinterlace::Detect, Deinterlace::On, Deinterlace::Off}) {
        if (text == toText(value))
            return value;
    }
    reader.fault("deinterlace"_L1, u"must be one of detect, on, off, is “%1”"_s.arg(text));
    return Deinterlace::Detect;
}

OptionValues readOptions(JsonReader &reader, Faults *faults)
{
    const QJsonValue options = reader.value("options"_L1);
    if (options.isObject())
        return optionsFromJson(options.toObject(), reader.pathOf("options"_L1), faults);
    if (reader.has("options"_L1))
        reader.fault("options"_L1, u"must be an object"_s);
    return {};
}

FilterChain readFilters(JsonReader &reader, Faults *faults)
{
    FilterChain chain;
    readElements(reader, "filters"_L1, mostFilters,
        [&](const QJsonValue &value, const QString &path) { chain += filterStepFromJson(value, path, faults); });
    return chain;
}

std::optional<double> readLevel(JsonReader &reader, QLatin1StringView key)
{
    const double level = reader.number(key, -highestNumber, highestNumber, 0);
    return reader.has(key) ? std::optional(level) : std::nullopt;
}

VideoSpec readVideo(JsonReader &reader, Faults *faults)
{
    VideoSpec spec;
    spec.codec = reader.text("codec"_L1);
    if (!reader.has("ladder"_L1))
        spec.ladder = {Rung{}}; // nothing said: the source's size
    readElements(reader, "ladder"_L1, mostRungs,
        [&](const QJsonValue &value, const QString &path) { spec.ladder += readRung(value, path, faults); });
    spec.options = readOptions(reader, faults);
    spec.keyFrameInterval = readTime(reader, "keyFrameInterval"_L1, spec.keyFrameInterval, faults);
    spec.deinterlace = readDeinterlace(reader);
    spec.filters = readFilters(reader, faults);
    spec.picture = framingWishFromJson(reader);
    spec.passes = int(reader.integer("passes"_L1, -highestNumber, highestNumber, spec.passes));
    spec.targetSize = readBytes(reader, "targetSize"_L1, faults);
    reader.objects(
        "watermarks"_L1, [&spec](JsonReader &mark) { spec.watermarks += watermarkSpecFromJson(mark); }, mostWatermarks);
    return spec;
}

AudioSpec readAudio(JsonReader &reader, Faults *faults)
{
    AudioSpec spec;
    spec.codec = reader.text("codec"_L1);
    spec.bitrate = readBitrate(reader, "bitrate"_L1, spec.bitrate, faults);
    spec.channels = int(reader.integer("channels"_L1, -highestNumber, highestNumber, spec.channels));
    spec.sampleRate = int(reader.integer("sampleRate"_L1, -highestNumber, highestNumber, spec.sampleRate));
    spec.tracks = trackChoiceFromJson(reader, "tracks"_L1);
    spec.gain_dB = reader.number("gain"_L1, -highestNumber, highestNumber, spec.gain_dB);
    spec.loudness_LUFS = readLevel(reader, "loudness"_L1);
    spec.peak_dB = readLevel(reader, "peak"_L1);
    spec.fadeIn = readTime(reader, "fadeIn"_L1, {}, faults);
    spec.fadeOut = readTime(reader, "fadeOut"_L1, {}, faults);
    spec.filters = readFilters(reader, faults);
    spec.options = readOptions(reader, faults);
    return spec;
}

SubtitleSpec readSubtitles(JsonReader &reader, Faults *) { return subtitleSpecFromJson(reader); }

SegmentSpec readSegments(JsonReader &reader, Faults *faults)
{
    SegmentSpec spec;
    const QString form = reader.text("form"_L1, toText(spec.form));
    if (form == toText(SegmentForm::Ts))
        spec.form = SegmentForm::Ts;
    else if (form != toText(SegmentForm::Fmp4))
        reader.fault("form"_L1, u"must be one of fmp4, ts, is “%1”"_s.arg(form));
    spec.length = readTime(reader, "length"_L1, spec.length, faults);
    return spec;
}

/// A part that is an object, or `true` for all its defaults, or `false` or absent for none.
template <typename Spec>
std::optional<Spec> readPart(
    JsonReader &reader, QLatin1StringView key, Faults *faults, Spec (*read)(JsonReader &, Faults *))
{
    const QJsonValue value = reader.value(key);
    if (!reader.has(key) || (value.isBool() && !value.toBool()))
        return std::nullopt;
    if (!value.isBool() && !value.isObject())
        reader.fault(key, u"must be an object, true or false"_s);
    JsonReader part(value.toObject(), reader.pathOf(key), faults);
    Spec spec = read(part, faults);
    part.finish();
    return spec;
}

} // namespace

QString toText(Deinterlace value)
{
    switch (value) {
    case Deinterlace::Detect:
        return u"detect"_s;
    case Deinterlace::On:
        return u"on"_s;
    case Deinterlace::Off:
        break;
    }
    return u"off"_s;
}

QString toText(SegmentForm value) { return value == SegmentForm::Ts ? u"ts"_s : u"fmp4"_s; }

QJsonObject toJson(const OutputSpec &spec)
{
    const QJsonValue none(QJsonValue::Null);
    QJsonObject object{{u"label"_s, spec.label}, {u"container"_s, spec.container},
        {u"video"_s, spec.video ? QJsonValue(toJson(*spec.video)) : none},
        {u"audio"_s, spec.audio ? QJsonValue(toJson(*spec.audio)) : none}, {u"segments"_s, toJson(spec.segments)},
        {u"name"_s, spec.nameTemplate}};
    if (spec.subtitles)
        object.insert(u"subtitles"_s, toJson(*spec.subtitles));
    return object;
}

OutputSpec outputSpecFromJson(JsonReader &reader, Faults *faults)
{
    OutputSpec spec;
    spec.label = reader.text("label"_L1);
    spec.container = reader.text("container"_L1);
    spec.video = readPart(reader, "video"_L1, faults, readVideo);
    spec.audio = readPart(reader, "audio"_L1, faults, readAudio);
    spec.subtitles = readPart(reader, "subtitles"_L1, faults, readSubtitles);
    reader.object("segments"_L1, [&](JsonReader &segments) { spec.segments = readSegments(segments, faults); });
    spec.nameTemplate = reader.text("name"_L1);
    return spec;
}

} // namespace Zoetrope

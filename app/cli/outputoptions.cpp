// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputoptions.h"

#include "app/cli/suggest.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QStringList codecNames(MediaKind kind)
{
    QStringList names;
    for (const CodecRow &row : Catalog::codecs()) {
        if (row.kind == kind)
            names += row.name;
    }
    return names;
}

Result<> setCodec(const Arguments &arguments, MediaKind kind, JobSpec *spec)
{
    const bool isVideo = kind == MediaKind::Video;
    const QString option = isVideo ? u"video-codec"_s : u"audio-codec"_s;
    const std::optional<QString> name = arguments.value(option);
    if (!name)
        return {};
    bool isTaken = false;
    for (OutputSpec &output : spec->outputs) {
        const ContainerRow *container = Catalog::container(output.container);
        const bool isHeld = container && (isVideo ? container->videoCodecs : container->audioCodecs).contains(*name);
        if (isHeld && isVideo && output.video) {
            output.video->codec = *name;
            output.video->options.clear(); // they belong to the codec
            isTaken = true;
        } else if (isHeld && !isVideo && output.audio) {
            output.audio->codec = *name;
            output.audio->options.clear();
            isTaken = true;
        }
    }
    if (isTaken)
        return {};
    const QStringList names = codecNames(kind);
    if (!names.contains(*name))
        return usageError(*name,
            u"--%1 knows no \"%2\".%3 There are: %4."_s.arg(
                option, *name, didYouMean(*name, names), names.join(u", "_s)));
    return usageError(*name, u"No output can hold --%1 %2. Choose another --format."_s.arg(option, *name));
}

QString filterNames(const QList<FilterRow> &rows)
{
    QStringList names;
    for (const FilterRow &row : rows)
        names += row.name;
    return names.join(u", "_s);
}

/// Reads an option's value with a reader of the model's and hands it to each output's picture or sound.
template <typename Value, typename Part>
Result<> setPart(const Arguments &arguments, QStringView option, Result<Value> (*read)(QStringView),
    std::optional<Part> OutputSpec::*part, void (*set)(Part &, const Value &), JobSpec *spec)
{
    const std::optional<QString> text = arguments.value(option);
    if (!text)
        return {};
    const Result<Value> value = read(*text);
    if (!value)
        return usageError(*text, u"--%1 %2: %3."_s.arg(option.toString(), *text, value.error().detail));
    for (OutputSpec &output : spec->outputs) {
        if (output.*part)
            set(*(output.*part), *value);
    }
    return {};
}

template <typename Value>
Result<> setPicture(const Arguments &arguments, QStringView option, Result<Value> (*read)(QStringView),
    void (*set)(VideoSpec &, const Value &), JobSpec *spec)
{
    return setPart<Value, VideoSpec>(arguments, option, read, &OutputSpec::video, set, spec);
}

Result<int> quarterTurn(QStringView text)
{
    bool isNumber = false;
    const int degrees = text.toInt(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::UsageInvalid, text.toString(), u"must be one of 0, 90, 180, 270"_s};
    return degrees;
}

Result<double> decibels(QStringView text)
{
    bool isNumber = false;
    const double gain = (text.endsWith("dB"_L1, Qt::CaseInsensitive) ? text.chopped(2) : text).toDouble(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::UsageInvalid, text.toString(), u"must be decibels such as 3 or -6"_s};
    return gain;
}

Result<> setShape(const Arguments &arguments, JobSpec *spec)
{
    if (arguments.value(u"fit"_s) && !arguments.value(u"aspect"_s))
        return usageError(*arguments.value(u"fit"_s), u"--fit needs a shape to fit to. Add one: --aspect 9:16"_s);
    Result<> set = setPicture<Rational>(
        arguments, u"aspect", aspectFromText,
        [](VideoSpec &video, const Rational &aspect) {
            video.picture.shape = {Fit::Pad, aspect};
        },
        spec);
    if (!set)
        return set;
    return setPicture<Fit>(
        arguments, u"fit", fitFromText, [](VideoSpec &video, const Fit &fit) { video.picture.shape.fit = fit; }, spec);
}

Result<> setFraming(const Arguments &arguments, JobSpec *spec)
{
    Result<> set = setPicture<CropWish>(
        arguments, u"crop", cropFromText, [](VideoSpec &video, const CropWish &crop) { video.picture.crop = crop; },
        spec);
    if (set)
        set = setPicture<int>(
            arguments, u"rotate", quarterTurn, [](VideoSpec &video, const int &turn) { video.picture.rotate = turn; },
            spec);
    if (set)
        set = setPicture<FrameRateWish>(
            arguments, u"frame-rate", frameRateFromText,
            [](VideoSpec &video, const FrameRateWish &rate) { video.picture.frameRate = rate; }, spec);
    for (OutputSpec &output : spec->outputs) {
        if (output.video && arguments.has(u"mirror"_s))
            output.video->picture.isMirrored = true;
    }
    return set ? setShape(arguments, spec) : set;
}

Result<> setSize(const Arguments &arguments, JobSpec *spec)
{
    for (OutputSpec &output : spec->outputs) {
        if (output.video && arguments.has(u"two-pass"_s))
            output.video->passes = 2;
    }
    return setPicture<std::int64_t>(
        arguments, u"target-size", bytesFromText,
        [](VideoSpec &video, const std::int64_t &bytes) {
            video.targetSize = bytes;
            video.options.remove(u"quality"_s); // one of them decides
        },
        spec);
}

Result<FilterChain> pictureFilters(QStringView text) { return filterChainFromText(text, Catalog::videoFilters()); }

Result<FilterChain> soundFilters(QStringView text) { return filterChainFromText(text, Catalog::soundFilters()); }

Result<double> loudness(QStringView text)
{
    bool isNumber = false;
    const double target = (text.endsWith("LUFS"_L1, Qt::CaseInsensitive) ? text.chopped(4) : text).toDouble(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::UsageInvalid, text.toString(), u"must be LUFS such as -23 or -16"_s};
    return target;
}

Result<Microseconds> fade(QStringView text)
{
    Result<Microseconds> time = timeFromText(text);
    if (!time)
        return Error{ErrorCode::UsageInvalid, text.toString(), u"must be a time such as 2 or 0.5"_s};
    return time;
}

template <typename Value>
Result<> setAudio(const Arguments &arguments, QStringView option, Result<Value> (*read)(QStringView),
    void (*set)(AudioSpec &, const Value &), JobSpec *spec)
{
    return setPart<Value, AudioSpec>(arguments, option, read, &OutputSpec::audio, set, spec);
}

Result<> setLook(const Arguments &arguments, JobSpec *spec)
{
    return setPicture<FilterChain>(
        arguments, u"filters", pictureFilters,
        [](VideoSpec &video, const FilterChain &filters) { video.filters = filters; }, spec);
}

Result<> setLevel(const Arguments &arguments, JobSpec *spec)
{
    Result<> set = setAudio<FilterChain>(
        arguments, u"audio-filters", soundFilters,
        [](AudioSpec &audio, const FilterChain &filters) { audio.filters = filters; }, spec);
    if (set)
        set = setAudio<double>(
            arguments, u"loudness", loudness,
            [](AudioSpec &audio, const double &target) { audio.loudness_LUFS = target; }, spec);
    if (set)
        set = setAudio<double>(
            arguments, u"peak", decibels, [](AudioSpec &audio, const double &peak) { audio.peak_dB = peak; }, spec);
    if (set)
        set = setAudio<Microseconds>(
            arguments, u"fade-in", fade, [](AudioSpec &audio, const Microseconds &time) { audio.fadeIn = time; }, spec);
    if (set)
        set = setAudio<Microseconds>(
            arguments, u"fade-out", fade, [](AudioSpec &audio, const Microseconds &time) { audio.fadeOut = time; },
            spec);
    return set;
}

Result<> setSound(const Arguments &arguments, JobSpec *spec)
{
    Result<> set = setAudio<TrackChoice>(
        arguments, u"audio-tracks", trackChoiceFromText,
        [](AudioSpec &audio, const TrackChoice &tracks) { audio.tracks = tracks; }, spec);
    if (!set)
        return set;
    return setAudio<double>(
        arguments, u"gain", decibels, [](AudioSpec &audio, const double &gain) { audio.gain_dB = gain; }, spec);
}

bool suits(const OutputSpec &output, SubtitleMode mode)
{
    const ContainerRow *container = Catalog::container(output.container);
    switch (mode) {
    case SubtitleMode::Soft:
        return container && !container->subtitleCodecs.isEmpty();
    case SubtitleMode::Burn:
        return output.video.has_value();
    case SubtitleMode::Sidecar:
        break;
    }
    return true;
}

Result<> setSubtitles(const Arguments &arguments, JobSpec *spec)
{
    const std::optional<QString> text = arguments.value(u"subtitles"_s);
    const QStringList files = arguments.values(u"subtitle-file"_s);
    if (!text && files.isEmpty())
        return {};
    Result<SubtitleSpec> wish = subtitlesFromText(text.value_or(toText(SubtitleMode::Soft)));
    if (!wish)
        return usageError(*text, u"--subtitles %1: %2."_s.arg(*text, wish.error().detail));
    for (const QString &file : files)
        wish->files += subtitleFileFromText(file);
    bool isTaken = spec->outputs.isEmpty();
    for (OutputSpec &output : spec->outputs) {
        if (!suits(output, wish->mode))
            continue;
        output.subtitles = *wish;
        isTaken = true;
    }
    if (!isTaken)
        return usageError(text.value_or(files.value(0)),
            u"No output can have %1 subtitles. Choose another --format, or --subtitles sidecar."_s.arg(
                toText(wish->mode)));
    return {};
}

/// Several are drawn in their order; they take the place of those that a preset or a job file has.
Result<> setWatermarks(const Arguments &arguments, JobSpec *spec)
{
    QList<WatermarkSpec> marks;
    for (const QString &text : arguments.values(u"watermark"_s)) {
        const Result<WatermarkSpec> mark = watermarkFromText(text);
        if (!mark)
            return usageError(text, u"--watermark %1: %2."_s.arg(text, mark.error().detail));
        marks += *mark;
    }
    if (marks.isEmpty())
        return {};
    bool isTaken = spec->outputs.isEmpty();
    for (OutputSpec &output : spec->outputs) {
        if (!output.video)
            continue;
        output.video->watermarks = marks;
        isTaken = true;
    }
    if (!isTaken)
        return usageError(
            marks.first().path, u"No output has a picture for --watermark to stand in. Choose another --format."_s);
    return {};
}

} // namespace

Result<SubtitleSpec> subtitlesFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const Result<SubtitleMode> mode = subtitleModeFromText(colon < 0 ? text : text.first(colon));
    if (!mode)
        return mode.error();
    SubtitleSpec spec;
    spec.mode = *mode;
    if (colon < 0)
        return spec;
    const Result<TrackChoice> tracks = trackChoiceFromText(text.sliced(colon + 1));
    if (!tracks)
        return tracks.error();
    spec.tracks = *tracks;
    return spec;
}

SubtitleFile subtitleFileFromText(const QString &text)
{
    constexpr qsizetype mostLetters = 3;
    const qsizetype colon = text.lastIndexOf(u':');
    const QString language = text.sliced(colon + 1);
    const bool isLanguage = colon > 0 && language.size() <= mostLetters && !languageTag(language).isEmpty();
    return isLanguage ? SubtitleFile{text.first(colon), language} : SubtitleFile{text, {}};
}

QList<OptionDefinition> outputOptions()
{
    return {
        {u"video-codec"_s, {}, u"NAME"_s, u"The picture's codec, for every output that can hold it."_s,
            codecNames(MediaKind::Video)},
        {u"audio-codec"_s, {}, u"NAME"_s, u"The sound's codec, for every output that can hold it."_s,
            codecNames(MediaKind::Audio)},
        {u"crop"_s, {}, u"SIDES"_s,
            u"Cuts pixels off the displayed picture: left,top,right,bottom, or \"detect\" for black borders. Resolutions count for what is left."_s,
            {u"detect"_s, u"none"_s}},
        {u"aspect"_s, {}, u"W:H"_s, u"The shape of the outputs, such as 9:16; see --fit."_s},
        {u"fit"_s, {}, u"HOW"_s, u"How the picture comes into the shape of --aspect; pad, with black, unless said."_s,
            {u"pad"_s, u"crop"_s, u"stretch"_s, u"keep"_s}},
        {u"rotate"_s, {}, u"DEGREES"_s, u"Turns the picture clockwise."_s, {u"0"_s, u"90"_s, u"180"_s, u"270"_s}},
        {u"mirror"_s, {}, {}, u"Mirrors the picture left to right."_s},
        {u"frame-rate"_s, {}, u"RATE"_s,
            u"A constant rate such as 25, 29.97 or 30000/1001, or \"half\" the source's; frames are dropped or repeated by time."_s,
            {u"source"_s, u"half"_s}},
        {u"watermark"_s, {}, u"FILE[,\u2026]"_s,
            u"Draws a PNG, JPEG or WebP over the picture: logo.png,position=top-right,size=15%,opacity=60. Also margin=2%, and x, y, width, height in percent or pixels. Positions: top-left, top, top-right, left, center, right, bottom-left, bottom, bottom-right. May be repeated."_s,
            {}, ArgumentKind::File},
        {u"two-pass"_s, {}, {}, u"Looks at the whole before it encodes; for outputs with a bit rate."_s},
        {u"target-size"_s, {}, u"SIZE"_s, u"The most that each file may weigh, such as 10MB; takes two passes."_s},
        {u"audio-tracks"_s, {}, u"WHICH"_s,
            u"Which of the source's sound tracks: first, all, languages (de,en) or numbers (1,3)."_s,
            {u"first"_s, u"all"_s}},
        {u"filters"_s, {}, u"CHAIN"_s,
            u"Filters for the picture, joined by \"+\", each with how much of it: deblock+denoise=30+sharpen. There are: %1."_s
                .arg(filterNames(Catalog::videoFilters())),
            {}},
        {u"audio-filters"_s, {}, u"CHAIN"_s,
            u"Filters for the sound: highpass=80+compress. There are: %1."_s.arg(filterNames(Catalog::soundFilters())),
            {}},
        {u"loudness"_s, {}, u"LUFS"_s,
            u"Measures the sound and brings it to a loudness (EBU R 128): -23 for television, -16 for the web."_s},
        {u"peak"_s, {}, u"DB"_s, u"Measures the sound and brings its highest peak there, such as -1."_s},
        {u"fade-in"_s, {}, u"TIME"_s, u"Lets the sound come in from silence, in so many seconds."_s},
        {u"fade-out"_s, {}, u"TIME"_s, u"Lets the sound go out into silence at the end."_s},
        {u"gain"_s, {}, u"DB"_s, u"Makes the sound louder by so many decibels, or quieter below 0."_s},
        {u"subtitles"_s, {}, u"HOW"_s,
            u"What becomes of the source's subtitles: soft (tracks that viewers switch on), burn (drawn into the picture) or sidecar (files beside the output); behind a colon, which of them: soft:all, burn:de, sidecar:1,3."_s,
            {u"soft"_s, u"burn"_s, u"sidecar"_s}},
        {u"subtitle-file"_s, {}, u"FILE[:LANG]"_s,
            u"Adds subtitles from a file of SRT, ASS or WebVTT, in this language: film.srt:de. May be repeated."_s, {},
            ArgumentKind::File},
    };
}

Result<> applyOutputOptions(const Arguments &arguments, JobSpec *spec)
{
    for (const MediaKind kind : {MediaKind::Video, MediaKind::Audio}) {
        if (Result<> set = setCodec(arguments, kind, spec); !set)
            return set;
    }
    for (const auto change : {setFraming, setLook, setSize, setSound, setLevel, setSubtitles, setWatermarks}) {
        if (Result<> changed = change(arguments, spec); !changed)
            return changed;
    }
    return {};
}

} // namespace Zoetrope

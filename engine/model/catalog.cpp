// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/catalog.h"

#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

OptionRow integerOption(const QString &name, const QString &label, int minimum, int maximum, int fallback)
{
    return {name, label, ValueKind::Integer, double(minimum), double(maximum), {}, fallback};
}

OptionRow choiceOption(const QString &name, const QString &label, const QStringList &choices, const QString &fallback)
{
    return {name, label, ValueKind::Choice, 0, 0, choices, fallback};
}

OptionRow x26xSpeed()
{
    return choiceOption(u"speed"_s, u"Speed"_s,
        {u"ultrafast"_s, u"superfast"_s, u"veryfast"_s, u"faster"_s, u"fast"_s, u"medium"_s, u"slow"_s, u"slower"_s,
            u"veryslow"_s, u"placebo"_s},
        u"medium"_s);
}

OptionRow depthOption(const QStringList &bits)
{
    return choiceOption(u"depth"_s, u"Bits a sample"_s, bits, bits.first());
}

QList<CodecRow> makeVideoCodecs()
{
    CodecRow h264{u"h264"_s, u"H.264 / AVC"_s, MediaKind::Video, {u"libx264"_s},
        {integerOption(u"quality"_s, u"Quality (0 is best)"_s, 0, 51, 23), x26xSpeed(),
            choiceOption(u"profile"_s, u"Profile"_s, {u"baseline"_s, u"main"_s, u"high"_s}, u"high"_s),
            choiceOption(u"tune"_s, u"Tuned for"_s,
                {u"none"_s, u"film"_s, u"animation"_s, u"grain"_s, u"stillimage"_s, u"fastdecode"_s, u"zerolatency"_s},
                u"none"_s)},
        {}};
    h264.hasTwoPasses = true;
    CodecRow hevc{u"hevc"_s, u"H.265 / HEVC"_s, MediaKind::Video, {u"libx265"_s},
        {integerOption(u"quality"_s, u"Quality (0 is best)"_s, 0, 51, 28), x26xSpeed(), depthOption({u"8"_s, u"10"_s}),
            choiceOption(
                u"tune"_s, u"Tuned for"_s, {u"none"_s, u"animation"_s, u"grain"_s, u"fastdecode"_s}, u"none"_s)},
        {}};
    hevc.hasTwoPasses = true;
    const CodecRow av1{u"av1"_s, u"AV1"_s, MediaKind::Video, {u"libsvtav1"_s},
        {integerOption(u"quality"_s, u"Quality (0 is best)"_s, 0, 63, 35),
            integerOption(u"speed"_s, u"Speed (13 is fastest)"_s, 0, 13, 8), depthOption({u"8"_s, u"10"_s})},
        {}};
    CodecRow vp9{u"vp9"_s, u"VP9"_s, MediaKind::Video, {u"libvpx-vp9"_s},
        {integerOption(u"quality"_s, u"Quality (0 is best)"_s, 0, 63, 32),
            integerOption(u"speed"_s, u"Speed (8 is fastest)"_s, 0, 8, 4)},
        {}};
    vp9.hasTwoPasses = true;
    return {h264, hevc, av1, vp9};
}

QList<CodecRow> makeAudioCodecs()
{
    const CodecRow aac{u"aac"_s, u"AAC"_s, MediaKind::Audio, {u"aac"_s}, {},
        {7350, 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000}};
    const CodecRow opus{u"opus"_s, u"Opus"_s, MediaKind::Audio, {u"libopus"_s}, {}, {8000, 12000, 16000, 24000, 48000}};
    CodecRow mp3{u"mp3"_s, u"MP3"_s, MediaKind::Audio, {u"libmp3lame"_s}, {},
        {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000}};
    mp3.mostChannels = 2;
    CodecRow ac3{u"ac3"_s, u"Dolby Digital (AC-3)"_s, MediaKind::Audio, {u"ac3"_s}, {}, {32000, 44100, 48000}};
    ac3.mostChannels = 6;
    CodecRow flac{u"flac"_s, u"FLAC"_s, MediaKind::Audio, {u"flac"_s}, {depthOption({u"16"_s, u"24"_s})}, {}};
    flac.isLossless = true;
    CodecRow pcm{u"pcm"_s, u"PCM (uncompressed)"_s, MediaKind::Audio, {u"pcm_s16le"_s, u"pcm_s24le"_s},
        {depthOption({u"16"_s, u"24"_s})}, {}};
    pcm.isLossless = true;
    return {aac, opus, mp3, ac3, flac, pcm};
}

QList<SubtitleCodecRow> makeSubtitleCodecs()
{
    return {
        {u"srt"_s, u"SubRip (SRT)"_s, u"subrip"_s, u"srt"_s},
        {u"ass"_s, u"Advanced SubStation Alpha (ASS)"_s, u"ass"_s, u"ass"_s},
        {u"webvtt"_s, u"WebVTT"_s, u"webvtt"_s, u"vtt"_s},
        {u"mov_text"_s, u"3GPP timed text"_s, u"mov_text"_s, {}},
    };
}

ContainerRow filmContainer(ContainerRow row, const QStringList &subtitleCodecs)
{
    row.holdsManySounds = true;
    row.subtitleCodecs = subtitleCodecs;
    return row;
}

ContainerRow withDashManifest(ContainerRow row)
{
    row.hasDashManifest = true;
    return row;
}

QList<ContainerRow> makeContainers()
{
    const QString flac = u"flac"_s;
    const QString mp3 = u"mp3"_s;
    const QString opus = u"opus"_s;
    return {
        filmContainer({u"mp4"_s, u"MP4"_s, Packaging::File, u"mp4"_s, u"mp4"_s, u"video/mp4"_s,
                          {u"h264"_s, u"hevc"_s, u"av1"_s}, {u"aac"_s, u"ac3"_s, mp3}},
            {u"mov_text"_s}),
        filmContainer({u"mkv"_s, u"Matroska"_s, Packaging::File, u"mkv"_s, u"matroska"_s, u"video/x-matroska"_s,
                          {u"h264"_s, u"vp9"_s, u"hevc"_s, u"av1"_s}, {u"aac"_s, opus, mp3, u"ac3"_s, flac, u"pcm"_s}},
            {u"srt"_s, u"ass"_s, u"webvtt"_s}),
        filmContainer({u"webm"_s, u"WebM"_s, Packaging::File, u"webm"_s, u"webm"_s, u"video/webm"_s,
                          {u"vp9"_s, u"av1"_s}, {opus}},
            {u"webvtt"_s}),
        filmContainer({u"mov"_s, u"QuickTime"_s, Packaging::File, u"mov"_s, u"mov"_s, u"video/quicktime"_s,
                          {u"h264"_s, u"hevc"_s}, {u"aac"_s, u"pcm"_s, u"ac3"_s}},
            {u"mov_text"_s}),
        filmContainer({u"hls"_s, u"HLS"_s, Packaging::Hls, u"m3u8"_s, u"mp4"_s, u"application/vnd.apple.mpegurl"_s,
                          {u"h264"_s, u"hevc"_s, u"av1"_s}, {u"aac"_s, u"ac3"_s}},
            {u"webvtt"_s}),
        withDashManifest(filmContainer(
            {u"dash"_s, u"DASH and HLS (CMAF)"_s, Packaging::Hls, u"mpd"_s, u"mp4"_s, u"application/dash+xml"_s,
                {u"h264"_s, u"hevc"_s, u"av1"_s, u"vp9"_s}, {u"aac"_s, u"ac3"_s, u"flac"_s, opus}},
            {u"webvtt"_s})),
        {u"m4a"_s, u"M4A (sound alone)"_s, Packaging::File, u"m4a"_s, u"ipod"_s, u"audio/mp4"_s, {}, {u"aac"_s}},
        {mp3, u"MP3 (sound alone)"_s, Packaging::File, mp3, mp3, u"audio/mpeg"_s, {}, {mp3}},
        {flac, u"FLAC (sound alone)"_s, Packaging::File, flac, flac, u"audio/flac"_s, {}, {flac}},
        {opus, u"Opus (sound alone)"_s, Packaging::File, opus, opus, u"audio/ogg"_s, {}, {opus}},
        {u"wav"_s, u"WAV (sound alone)"_s, Packaging::File, u"wav"_s, u"wav"_s, u"audio/wav"_s, {}, {u"pcm"_s}},
    };
}

QList<FilterRow> makeStillFilters()
{
    const auto percent = [](const QString &name, const QString &label, int minimum, int fallback) {
        return integerOption(name, label, minimum, 100, fallback);
    };
    // Lengths are shares of the short side, so that a filter looks the same on every resolution.
    return {
        {u"none"_s, u"None"_s, {}, {}},
        // Measured: at strength 60 a picture keeps under a fifth of its detail, and its JPEG shrinks about fifteenfold.
        {u"blur"_s, u"Blur"_s, {percent(u"strength"_s, u"Strength"_s, 1, 60)},
            u"gblur=sigma={max(0.5, strength / 100 * 0.06 * short)}:steps=2"_s},
        // The luma of BT.601, which is that of the files made.
        {u"grayscale"_s, u"Grayscale"_s, {},
            u"colorchannelmixer=rr=0.299:rg=0.587:rb=0.114:gr=0.299:gg=0.587:gb=0.114:br=0.299:bg=0.587:bb=0.114"_s},
        // The brown of aged prints; a lesser strength mixes it with the picture as it is.
        {u"sepia"_s, u"Sepia"_s, {percent(u"strength"_s, u"Strength"_s, 1, 100)},
            u"colorchannelmixer=rr={1 - 0.607 * strength / 100}:rg={0.769 * strength / 100}:rb={0.189 * strength / 100}"
            ":gr={0.349 * strength / 100}:gg={1 - 0.314 * strength / 100}:gb={0.168 * strength / 100}"
            ":br={0.272 * strength / 100}:bg={0.534 * strength / 100}:bb={1 - 0.869 * strength / 100}"_s},
        {u"sharpen"_s, u"Sharpen"_s, {percent(u"strength"_s, u"Strength"_s, 1, 50)},
            u"unsharp=luma_msize_x=5:luma_msize_y=5:luma_amount={strength / 100 * 3}"_s},
        // The lens angle in radians; beyond 1.3 only a spot would be left.
        {u"vignette"_s, u"Vignette"_s, {percent(u"strength"_s, u"Strength"_s, 1, 50)},
            u"vignette=angle={strength / 100 * 1.3}"_s},
        // FFmpeg's blocks end at 1024 pixels.
        {u"pixelate"_s, u"Pixelate"_s, {integerOption(u"size"_s, u"Block, in percent of the short side"_s, 1, 25, 5)},
            u"pixelize=width={min(1024, max(2, round(size / 100 * short)))}"
            ":height={min(1024, max(2, round(size / 100 * short)))}:mode=avg"_s},
        {u"brightness"_s, u"Brightness"_s, {percent(u"amount"_s, u"Amount (negative is darker)"_s, -100, 25)},
            u"lutrgb=r=val+{amount / 100 * 255}:g=val+{amount / 100 * 255}:b=val+{amount / 100 * 255}"_s},
        // About the middle grey: -100 leaves nothing else, 100 triples every distance from it.
        {u"contrast"_s, u"Contrast"_s, {percent(u"amount"_s, u"Amount (negative is flatter)"_s, -100, 25)},
            u"lutrgb=r=128+(val-128)*{1 + max(amount, 2 * amount) / 100}"
            ":g=128+(val-128)*{1 + max(amount, 2 * amount) / 100}"
            ":b=128+(val-128)*{1 + max(amount, 2 * amount) / 100}"_s},
        {u"mirror"_s, u"Mirror"_s, {}, u"hflip"_s},
    };
}

FilterRow afterScaling(FilterRow row)
{
    row.isAfterScaling = true;
    return row;
}

FilterRow withMemory(FilterRow row, int frames)
{
    row.memory = frames;
    return row;
}

/// Each works at 8 and at 10 bits. What mends a source comes before scaling; what is looked at comes after it, since a
/// smaller picture needs as much of it.
QList<FilterRow> makeVideoFilters()
{
    const auto percent = [](const QString &name, const QString &label, int minimum, int fallback) {
        return integerOption(name, label, minimum, 100, fallback);
    };
    const QString strength = u"strength"_s;
    const QString amount = u"amount"_s;
    return {
        // 50 is what FFmpeg's filters take for usual.
        {u"deblock"_s, u"Deblock"_s, {percent(strength, u"Strength"_s, 1, 50)},
            u"deblock=filter=strong:block=8:alpha={0.00196 * strength}:beta={0.001 * strength}"
            ":gamma={0.001 * strength}:delta={0.001 * strength}"_s},
        withMemory({u"denoise"_s, u"Denoise"_s, {percent(strength, u"Strength"_s, 1, 50)},
                       u"hqdn3d=luma_spatial={0.08 * strength}:chroma_spatial={0.06 * strength}"
                       ":luma_tmp={0.12 * strength}:chroma_tmp={0.09 * strength}"_s},
            12),
        afterScaling({u"sharpen"_s, u"Sharpen"_s, {percent(strength, u"Strength"_s, 1, 30)},
            u"unsharp=luma_msize_x=5:luma_msize_y=5:luma_amount={0.03 * strength}:chroma_amount=0"_s}),
        afterScaling({u"grayscale"_s, u"Grayscale"_s, {}, u"lutyuv=u=(minval+maxval)/2:v=(minval+maxval)/2"_s}),
        afterScaling({u"brightness"_s, u"Brightness"_s, {percent(amount, u"Amount (negative is darker)"_s, -100, 10)},
            u"lutyuv=y='clip(val+(maxval-minval)*{amount / 100},minval,maxval)'"_s}),
        afterScaling({u"contrast"_s, u"Contrast"_s, {percent(amount, u"Amount (negative is flatter)"_s, -100, 10)},
            u"lutyuv=y='clip((minval+maxval)/2+(val-(minval+maxval)/2)*{1 + amount / 100},minval,maxval)'"_s}),
        afterScaling({u"saturation"_s, u"Saturation"_s, {percent(amount, u"Amount (negative is paler)"_s, -100, 15)},
            u"lutyuv=u='clip((minval+maxval)/2+(val-(minval+maxval)/2)*{1 + amount / 100},minval,maxval)'"
            ":v='clip((minval+maxval)/2+(val-(minval+maxval)/2)*{1 + amount / 100},minval,maxval)'"_s}),
    };
}

QList<FilterRow> makeSoundFilters()
{
    const QString frequency = u"frequency"_s;
    const QString label = u"Frequency in Hz"_s;
    return {
        {u"highpass"_s, u"High pass"_s, {integerOption(frequency, label, 10, 4'000, 80)}, u"highpass=f={frequency}"_s},
        // A file of 8000 samples a second holds nothing above 4000 Hz.
        {u"lowpass"_s, u"Low pass"_s, {integerOption(frequency, label, 100, 20'000, 8'000)},
            u"lowpass=f={frequency}"_s},
        {u"denoise"_s, u"Denoise"_s, {integerOption(u"strength"_s, u"Reduction in dB"_s, 1, 40, 12)},
            u"afftdn=nr={strength}"_s},
        {u"compress"_s, u"Compressor"_s,
            {integerOption(u"ratio"_s, u"Ratio"_s, 2, 20, 4),
                integerOption(u"threshold"_s, u"From, in dB"_s, -50, 0, -20)},
            u"acompressor=ratio={ratio}:threshold={threshold}dB"_s},
    };
}

QList<StillFormatRow> makeStillFormats()
{
    const auto quality = [](int fallback) { return integerOption(u"quality"_s, u"Quality"_s, 1, 100, fallback); };
    return {
        {u"jpg"_s, u"JPEG"_s, u"jpg"_s, u"mjpeg"_s, u"image/jpeg"_s, quality(85)},
        {u"webp"_s, u"WebP"_s, u"webp"_s, u"libwebp"_s, u"image/webp"_s, quality(80)},
        {u"png"_s, u"PNG"_s, u"png"_s, u"png"_s, u"image/png"_s, quality(100)}, // without loss at any quality
    };
}

template <typename Row> const Row *rowNamed(const QList<Row> &rows, QStringView name)
{
    const auto found = std::ranges::find_if(rows, [name](const Row &row) { return row.name == name; });
    return found != rows.end() ? &*found : nullptr;
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong
        || value.typeId() == QMetaType::Double;
}

QString numberText(double number) { return QString::number(number, 'g', 15); }

QString shown(const QVariant &value)
{
    if (isNumber(value))
        return numberText(value.toDouble());
    return value.typeId() == QMetaType::QString ? QString(u'“' + value.toString() + u'”') : value.toString();
}

bool isAcceptable(const OptionRow &row, const QVariant &value)
{
    const double number = value.toDouble();
    switch (row.kind) {
    case ValueKind::Integer:
        return isNumber(value) && number == std::floor(number) && number >= row.minimum && number <= row.maximum;
    case ValueKind::Number:
        return isNumber(value) && number >= row.minimum && number <= row.maximum;
    case ValueKind::Boolean:
        return value.typeId() == QMetaType::Bool;
    case ValueKind::Choice: // a number stands for the choice that is written so: 10 for "10"
        return (value.typeId() == QMetaType::QString || isNumber(value)) && row.choices.contains(value.toString());
    }
    return false;
}

QString expectation(const OptionRow &row)
{
    switch (row.kind) {
    case ValueKind::Integer:
        return u"must be a whole number between %1 and %2"_s.arg(numberText(row.minimum), numberText(row.maximum));
    case ValueKind::Number:
        return u"must be a number between %1 and %2"_s.arg(numberText(row.minimum), numberText(row.maximum));
    case ValueKind::Boolean:
        return u"must be true or false"_s;
    case ValueKind::Choice:
        break;
    }
    return u"must be one of %1"_s.arg(row.choices.join(u", "_s));
}

} // namespace

namespace Catalog {

const QList<CodecRow> &codecs()
{
    static const QList<CodecRow> rows = makeVideoCodecs() + makeAudioCodecs();
    return rows;
}

const QList<SubtitleCodecRow> &subtitleCodecs()
{
    static const QList<SubtitleCodecRow> rows = makeSubtitleCodecs();
    return rows;
}

const QList<ContainerRow> &containers()
{
    static const QList<ContainerRow> rows = makeContainers();
    return rows;
}

const QList<FilterRow> &stillFilters()
{
    static const QList<FilterRow> rows = makeStillFilters();
    return rows;
}

const QList<FilterRow> &videoFilters()
{
    static const QList<FilterRow> rows = makeVideoFilters();
    return rows;
}

const QList<FilterRow> &soundFilters()
{
    static const QList<FilterRow> rows = makeSoundFilters();
    return rows;
}

const QList<StillFormatRow> &stillFormats()
{
    static const QList<StillFormatRow> rows = makeStillFormats();
    return rows;
}

const OptionRow &verification()
{
    static const OptionRow row =
        choiceOption(u"verification"_s, u"Proof of outputs"_s, {u"sampled"_s, u"full"_s}, u"sampled"_s);
    return row;
}

const CodecRow *codec(QStringView name) { return rowNamed(codecs(), name); }
const SubtitleCodecRow *subtitleCodec(QStringView name) { return rowNamed(subtitleCodecs(), name); }
const ContainerRow *container(QStringView name) { return rowNamed(containers(), name); }
const FilterRow *stillFilter(QStringView name) { return rowNamed(stillFilters(), name); }
const FilterRow *videoFilter(QStringView name) { return rowNamed(videoFilters(), name); }
const FilterRow *soundFilter(QStringView name) { return rowNamed(soundFilters(), name); }
const StillFormatRow *stillFormat(QStringView name) { return rowNamed(stillFormats(), name); }
const OptionRow *option(const QList<OptionRow> &rows, QStringView name) { return rowNamed(rows, name); }

} // namespace Catalog

void checkOptions(const QList<OptionRow> &rows, const OptionValues &values, const QString &path, Faults *faults)
{
    for (auto [name, value] : values.asKeyValueRange()) {
        const QString where = path + u'.' + name;
        const OptionRow *row = Catalog::option(rows, name);
        if (!row)
            faults->append({where, u"is not an option here"_s});
        else if (!isAcceptable(*row, value))
            faults->append({where, u"%1, is %2"_s.arg(expectation(*row), shown(value))});
    }
}

QVariant optionValue(const QList<OptionRow> &rows, const OptionValues &values, QStringView name)
{
    const OptionRow *row = Catalog::option(rows, name);
    Q_ASSERT(row);
    return values.value(row->name, row->fallback);
}

QJsonObject optionsToJson(const OptionValues &values)
{
    QJsonObject object;
    for (auto [name, value] : values.asKeyValueRange())
        object.insert(name, QJsonValue::fromVariant(value));
    return object;
}

OptionValues optionsFromJson(const QJsonObject &object, const QString &path, Faults *faults)
{
    OptionValues values;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue value = field.value();
        const double number = value.toDouble();
        if (value.isBool())
            values.insert(field.key(), value.toBool());
        else if (value.isString())
            values.insert(field.key(), value.toString());
        else if (value.isDouble() && number == std::floor(number)
            && std::abs(number) <= std::numeric_limits<int>::max())
            values.insert(field.key(), int(number)); // 18 and 18.0 are the same wish
        else if (value.isDouble())
            values.insert(field.key(), number);
        else if (!value.isNull())
            faults->append({path + u'.' + field.key(), u"must be a number, a text, true or false"_s});
    }
    return values;
}

} // namespace Zoetrope

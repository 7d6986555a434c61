// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/handbrakepresets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostPresets = 1000;
constexpr int longestTitle = 100;
constexpr int longestPurpose = 500;
constexpr int longestCategory = 60;
constexpr int longestValue = 80;
constexpr int smallestSide = 16;
constexpr int largestSide = 8640;
constexpr int thousand = 1000; // bits a second in the unit of rates

/// HandBrake has written truths as numbers and as booleans.
bool isTrue(const QJsonValue &value) { return value.toBool() || value.toDouble() != 0; }

/// A number, also where it stands in a text; 0 for what is none.
double numberOf(const QJsonValue &value)
{
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::isfinite(number) ? number : 0;
}

/// A choice that was made: neither absent nor one of the words for none.
std::optional<QString> choiceOf(const QJsonObject &object, QLatin1StringView key)
{
    static const QStringList none{QString(), u"off"_s, u"none"_s, u"auto"_s, u"default"_s, u"0"_s, u"false"_s};
    const QString text = object.value(key).toVariant().toString();
    const bool isNone = none.contains(text);
    return isNone ? std::nullopt : std::optional(text);
}

/// Codecs by HandBrake's names for their encoders.
struct EncoderWord
{
    QLatin1StringView encoder;
    QString codec;
    int depth = 0; ///< bits a sample; 0: the codec's usual
};

const EncoderWord *wordOf(const QString &encoder, const QList<EncoderWord> &words)
{
    const auto found = std::ranges::find_if(
        words, [&](const EncoderWord &word) { return encoder.compare(word.encoder, Qt::CaseInsensitive) == 0; });
    return found != words.end() ? &*found : nullptr;
}

const QList<EncoderWord> &videoEncoders()
{
    static const QList<EncoderWord> words{{"x264"_L1, u"h264"_s}, {"x265"_L1, u"hevc"_s},
        {"x265_10bit"_L1, u"hevc"_s, 10}, {"svt_av1"_L1, u"av1"_s}, {"svt_av1_10bit"_L1, u"av1"_s, 10},
        {"vp9"_L1, u"vp9"_s}};
    return words;
}

const QList<EncoderWord> &soundEncoders()
{
    static const QList<EncoderWord> words{{"av_aac"_L1, u"aac"_s}, {"ca_aac"_L1, u"aac"_s}, {"fdk_aac"_L1, u"aac"_s},
        {"ffaac"_L1, u"aac"_s}, {"faac"_L1, u"aac"_s}, {"opus"_L1, u"opus"_s}, {"mp3"_L1, u"mp3"_s},
        {"lame"_L1, u"mp3"_s}, {"ac3"_L1, u"ac3"_s}, {"ffac3"_L1, u"ac3"_s}, {"flac16"_L1, u"flac"_s, 16},
        {"flac24"_L1, u"flac"_s, 24}};
    return words;
}

/// One preset being read.
class Translation
{
public:
    Translation(QJsonObject object, QString title, QList<LostWish> *lost)
        : m_object(std::move(object))
        , m_title(std::move(title))
        , m_lost(lost)
    {
    }

    OutputSpec output()
    {
        OutputSpec output;
        output.container = container();
        const ContainerRow &row = *Catalog::container(output.container);
        output.video = video(row);
        output.audio = audio(row);
        listPictureLosses();
        loseChoice(LostTrait::Subtitles, "SubtitleTrackSelectionBehavior"_L1);
        return output;
    }

private:
    void lose(LostTrait trait, const QString &value) { m_lost->append({m_title, trait, value.left(longestValue)}); }
    void loseChoice(LostTrait trait, QLatin1StringView key, const QString &prefix = {})
    {
        if (const auto chosen = choiceOf(m_object, key))
            lose(trait, QString(prefix + *chosen));
    }

    QString container();
    VideoSpec video(const ContainerRow &container);
    int resolution();
    Deinterlace deinterlace() const;
    void readRate(VideoSpec *video, Rung *rung, bool isSameScale);
    void readEncoder(VideoSpec *video);
    std::optional<AudioSpec> audio(const ContainerRow &container);
    void readAudioEncoder(const QString &encoder, const ContainerRow &container, AudioSpec *audio);
    TrackChoice audioTracks(const ContainerRow &container);
    int channels(const QString &mixdown);
    CropWish crop();
    FrameRateWish frameRate();
    void readTurn(FramingWish *picture);
    FilterChain filters();
    void readStrength(const QString &filter, QLatin1StringView kind, QLatin1StringView preset, FilterChain *chain);
    void listPictureLosses();

    QJsonObject m_object;
    QString m_title;
    QList<LostWish> *m_lost;
};

QString Translation::container()
{
    const QString format = m_object.value("FileFormat"_L1).toString();
    for (const auto &[ending, name] : {std::pair(u"mp4"_s, u"mp4"_s), std::pair(u"m4v"_s, u"mp4"_s),
             std::pair(u"mkv"_s, u"mkv"_s), std::pair(u"webm"_s, u"webm"_s)}) {
        if (format.endsWith(ending))
            return name;
    }
    if (!format.isEmpty())
        lose(LostTrait::Container, format);
    return u"mp4"_s;
}

VideoSpec Translation::video(const ContainerRow &container)
{
    const QString encoder = m_object.value("VideoEncoder"_L1).toString();
    const EncoderWord *word = wordOf(encoder, videoEncoders());
    const QString codec = word && container.videoCodecs.contains(word->codec) ? word->codec : QString();
    if (codec.isEmpty() && !encoder.isEmpty())
        lose(LostTrait::VideoCodec, encoder);
    VideoSpec video;
    video.codec = codec.isEmpty() ? container.videoCodecs.first() : codec;
    video.deinterlace = deinterlace();
    Rung rung;
    rung.resolution = resolution();
    readRate(&video, &rung, !codec.isEmpty());
    if (!codec.isEmpty())
        readEncoder(&video);
    if (!codec.isEmpty() && word->depth > 0)
        video.options.insert(u"depth"_s, word->depth);
    video.ladder = {rung};
    video.picture.crop = crop();
    video.picture.frameRate = frameRate();
    readTurn(&video.picture);
    video.filters = filters();
    return video;
}

/// The short side of the bounds that the picture must fit in; 0 keeps the source's.
int Translation::resolution()
{
    const int width = int(std::clamp(numberOf(m_object.value("PictureWidth"_L1)), 0.0, 1e6));
    const int height = int(std::clamp(numberOf(m_object.value("PictureHeight"_L1)), 0.0, 1e6));
    const int side = width > 0 && height > 0 ? std::min(width, height) : height;
    const bool isUsable = side == 0 || (side >= smallestSide && side <= largestSide);
    if (!isUsable || (height == 0 && width > 0)) {
        lose(LostTrait::Size, u"%1 × %2"_s.arg(width).arg(height));
        return 0;
    }
    return side - side % 2;
}

Deinterlace Translation::deinterlace() const
{
    if (!choiceOf(m_object, "PictureDeinterlaceFilter"_L1))
        return Deinterlace::Off;
    return choiceOf(m_object, "PictureCombDetectPreset"_L1)
            || m_object.value("PictureCombDetectPreset"_L1).toString() == "default"_L1
        ? Deinterlace::Detect
        : Deinterlace::On;
}

void Translation::readRate(VideoSpec *video, Rung *rung, bool isSameScale)
{
    const bool isByRate = numberOf(m_object.value("VideoQualityType"_L1)) == 1;
    const double rate = numberOf(m_object.value("VideoAvgBitrate"_L1));
    if (isByRate && rate >= 10 && rate <= 1e6) {
        rung->bitrate = Bitrate{qint64(rate) * thousand};
        const bool isTwice = isTrue(m_object.value("VideoTwoPass"_L1)) || isTrue(m_object.value("VideoMultiPass"_L1));
        if (isTwice && Catalog::codec(video->codec)->hasTwoPasses)
            video->passes = 2;
        else if (isTwice)
            lose(LostTrait::TwoPass, QString());
        return;
    }
    if (!m_object.contains("VideoQualitySlider"_L1))
        return;
    const double slider = numberOf(m_object.value("VideoQualitySlider"_L1));
    const OptionRow &row = *Catalog::option(Catalog::codec(video->codec)->options, u"quality");
    const bool isWithin = slider >= row.minimum && slider <= row.maximum;
    if (isSameScale && isWithin)
        video->options.insert(row.name, int(std::round(slider)));
    if (!isSameScale || !isWithin || slider != std::round(slider))
        lose(LostTrait::Quality, QString::number(slider));
}

void Translation::readEncoder(VideoSpec *video)
{
    const QList<OptionRow> &rows = Catalog::codec(video->codec)->options;
    const auto take = [&](QLatin1StringView key, const QString &option, LostTrait trait) {
        const auto chosen = choiceOf(m_object, key);
        const OptionRow *row = Catalog::option(rows, option);
        if (chosen && row && row->choices.contains(*chosen))
            video->options.insert(option, *chosen);
        else if (chosen)
            lose(trait, *chosen);
    };
    if (video->codec == "av1"_L1) {
        const OptionRow &row = *Catalog::option(rows, u"speed");
        if (const auto speed = choiceOf(m_object, "VideoPreset"_L1))
            video->options.insert(row.name, int(std::clamp(numberOf(*speed), row.minimum, row.maximum)));
    } else if (video->codec == "vp9"_L1) {
        // The steps that HandBrake gives libvpx for its words.
        static const QStringList words{u"veryslow"_s, u"slow"_s, u"medium"_s, u"fast"_s, u"faster"_s, u"veryfast"_s};
        const QString word = m_object.value("VideoPreset"_L1).toString();
        if (const qsizetype speed = words.indexOf(word); speed >= 0)
            video->options.insert(u"speed"_s, int(speed));
        else
            loseChoice(LostTrait::Speed, "VideoPreset"_L1);
    } else {
        take("VideoPreset"_L1, u"speed"_s, LostTrait::Speed);
    }
    take("VideoTune"_L1, u"tune"_s, LostTrait::EncoderOptions);
    take("VideoProfile"_L1, u"profile"_s, LostTrait::EncoderOptions);
    loseChoice(LostTrait::EncoderOptions, "VideoLevel"_L1, u"level "_s);
    loseChoice(LostTrait::EncoderOptions, "VideoOptionExtra"_L1);
}

std::optional<AudioSpec> Translation::audio(const ContainerRow &container)
{
    const QJsonArray tracks = m_object.value("AudioList"_L1).toArray();
    const QString which = m_object.value("AudioTrackSelectionBehavior"_L1).toString();
    if (tracks.isEmpty() || which == "none"_L1)
        return std::nullopt;
    if (tracks.size() > 1)
        lose(LostTrait::AudioTracks, QString::number(tracks.size()));
    const QJsonObject track = tracks.first().toObject();
    AudioSpec audio;
    readAudioEncoder(track.value("AudioEncoder"_L1).toString(), container, &audio);
    audio.tracks = audioTracks(container);
    audio.gain_dB = std::clamp(numberOf(track.value("AudioTrackGainSlider"_L1)), -60.0, 60.0);
    const double rate = numberOf(track.value("AudioBitrate"_L1));
    if (rate >= 8 && rate <= 510)
        audio.bitrate = Bitrate{qint64(rate) * thousand};
    audio.channels = channels(track.value("AudioMixdown"_L1).toString());
    const int sampleRate = int(std::clamp(numberOf(track.value("AudioSamplerate"_L1)), 0.0, 1000.0) * thousand);
    if (Catalog::codec(audio.codec)->sampleRates.contains(sampleRate) && sampleRate >= 8 * thousand)
        audio.sampleRate = sampleRate;
    return audio;
}

void Translation::readAudioEncoder(const QString &encoder, const ContainerRow &container, AudioSpec *audio)
{
    const EncoderWord *word = wordOf(encoder, soundEncoders());
    if (word && container.audioCodecs.contains(word->codec)) {
        audio->codec = word->codec;
        if (word->depth > 0)
            audio->options.insert(u"depth"_s, word->depth);
        return;
    }
    if (!encoder.isEmpty())
        lose(LostTrait::AudioCodec, encoder);
    audio->codec = container.audioCodecs.first();
}

/// The languages that are wished, else the first or all of them.
TrackChoice Translation::audioTracks(const ContainerRow &container)
{
    TrackChoice choice;
    const bool isAll = m_object.value("AudioTrackSelectionBehavior"_L1).toString() == "all"_L1;
    if (isAll && !container.holdsManySounds)
        lose(LostTrait::AudioTracks, u"all"_s);
    else if (isAll)
        choice.kind = TrackChoice::Kind::All;
    for (const auto &language : m_object.value("AudioLanguageList"_L1).toArray()) {
        if (const QString tag = languageTag(language.toString()); !tag.isEmpty())
            choice.languages += tag;
    }
    if (!choice.languages.isEmpty())
        choice.kind = TrackChoice::Kind::Languages;
    return choice;
}

int Translation::channels(const QString &mixdown)
{
    static const QMap<QString, int> counts{
        {u"none"_s, 0}, {u"mono"_s, 1}, {u"stereo"_s, 2}, {u"5point1"_s, 6}, {u"6point1"_s, 7}, {u"7point1"_s, 8}};
    if (!mixdown.isEmpty() && !counts.contains(mixdown))
        lose(LostTrait::AudioMix, mixdown);
    return counts.value(mixdown, 2);
}

CropWish Translation::crop()
{
    CropWish crop;
    crop.left = m_object.value("PictureLeftCrop"_L1).toInt();
    crop.top = m_object.value("PictureTopCrop"_L1).toInt();
    crop.right = m_object.value("PictureRightCrop"_L1).toInt();
    crop.bottom = m_object.value("PictureBottomCrop"_L1).toInt();
    const bool isWithin = std::ranges::all_of(std::array{crop.left, crop.top, crop.right, crop.bottom},
        [](int pixels) { return pixels >= 0 && pixels <= largestSide; });
    // 1.6 says it by number (0 and 1: borders, 2: none, 3: by hand), earlier ones by a truth.
    const QJsonValue mode = m_object.value("PictureCropMode"_L1);
    const bool isDetected = mode.isDouble() ? mode.toInt() < 2 : isTrue(m_object.value("PictureAutoCrop"_L1));
    if (isDetected)
        return {CropKind::Detect, 0, 0, 0, 0};
    if (!isWithin || (mode.isDouble() && mode.toInt() == 2))
        return {};
    crop.kind = crop.left + crop.top + crop.right + crop.bottom > 0 ? CropKind::Sides : CropKind::None;
    return crop;
}

/// A constant rate; one that is only a limit cannot be said here.
FrameRateWish Translation::frameRate()
{
    const auto rate = choiceOf(m_object, "VideoFramerate"_L1);
    if (!rate)
        return {};
    const Result<FrameRateWish> wish = frameRateFromText(*rate);
    const bool isConstant = m_object.value("VideoFramerateMode"_L1).toString() == "cfr"_L1;
    if (wish && isConstant && wish->kind == RateKind::Constant)
        return *wish;
    lose(LostTrait::FrameRate, *rate);
    return {};
}

void Translation::readTurn(FramingWish *picture)
{
    const QString turn = m_object.value("PictureRotate"_L1).toString();
    if (turn.isEmpty() || turn == "disable=1"_L1)
        return;
    for (const QString &part : turn.split(u':')) {
        const int number = part.section(u'=', 1).toInt();
        if (part.startsWith("angle="_L1) && number % 90 == 0 && number >= 0 && number < 360)
            picture->rotate = number;
        else if (part.startsWith("hflip="_L1))
            picture->isMirrored = number != 0;
        else
            return lose(LostTrait::Rotation, turn);
    }
    if (picture->isMirrored && picture->rotate % 180 != 0) { // there turned first, here mirrored first
        *picture = {picture->crop, 0, false, picture->shape, picture->frameRate};
        lose(LostTrait::Rotation, turn);
    }
}

/// A filter with how much of it by HandBrake's words; its own tuning of it is lost.
void Translation::readStrength(
    const QString &filter, QLatin1StringView kind, QLatin1StringView preset, FilterChain *chain)
{
    static const QStringList words{
        u"ultralight"_s, u"light"_s, u"medium"_s, u"strong"_s, u"stronger"_s, u"verystrong"_s};
    const auto chosen = choiceOf(m_object, kind);
    if (!chosen)
        return;
    const qsizetype word = words.indexOf(m_object.value(preset).toString());
    if (word < 0 && kind != preset)
        lose(LostTrait::Filters, *chosen + u' ' + m_object.value(preset).toString());
    const int strength = word < 0 ? 50 : int(15 + 17 * word); // 15 .. 100
    chain->append({filter, {{u"strength"_s, strength}}});
}

FilterChain Translation::filters()
{
    FilterChain chain;
    readStrength(u"deblock"_s, "PictureDeblockPreset"_L1, "PictureDeblockPreset"_L1, &chain);
    readStrength(u"denoise"_s, "PictureDenoiseFilter"_L1, "PictureDenoisePreset"_L1, &chain);
    readStrength(u"sharpen"_s, "PictureSharpenFilter"_L1, "PictureSharpenPreset"_L1, &chain);
    if (isTrue(m_object.value("VideoGrayScale"_L1)))
        chain.append({u"grayscale"_s, {}});
    return chain;
}

void Translation::listPictureLosses()
{
    loseChoice(LostTrait::Padding, "PicturePadMode"_L1);
    if (isTrue(m_object.value("PictureAllowUpscaling"_L1)))
        lose(LostTrait::Size, u"upscaling"_s);
    const std::pair<QLatin1StringView, QString> filters[]{{"PictureDetelecine"_L1, u"detelecine "_s},
        {"PictureChromaSmoothPreset"_L1, u"chroma smooth "_s}, {"PictureColorspacePreset"_L1, u"colorspace "_s}};
    for (const auto &[key, prefix] : filters)
        loseChoice(LostTrait::Filters, key, prefix);
}

/// Walks the folders of a file.
class HandBrakeReader
{
public:
    HandBrakeReader()
    {
        for (const Preset &preset : builtInPresets())
            m_taken += preset.name;
    }

    void read(const QJsonArray &list, const QString &folder)
    {
        for (const auto &value : list) {
            const QJsonObject entry = value.toObject();
            const QString title = entry.value("PresetName"_L1).toString().simplified().left(longestTitle);
            if (isTrue(entry.value("Folder"_L1)))
                read(entry.value("ChildrenArray"_L1).toArray(), title.left(longestCategory));
            else if (!title.isEmpty() && m_file.presets.size() < mostPresets)
                add(entry, title, folder);
        }
    }

    [[nodiscard]] const PresetFile &file() const { return m_file; }

private:
    void add(const QJsonObject &entry, const QString &title, const QString &folder)
    {
        Preset preset;
        preset.name = presetNameFrom(title, m_taken);
        m_taken += preset.name;
        preset.title = title;
        preset.purpose = entry.value("PresetDescription"_L1).toString().simplified().left(longestPurpose);
        preset.category = folder;
        preset.outputs = {Translation(entry, title, &m_file.lost).output()};
        m_file.presets += preset;
    }

    PresetFile m_file;
    QSet<QString> m_taken;
};

} // namespace

bool isHandBrakeFile(const QJsonObject &object)
{
    return object.contains("PresetList"_L1) || object.contains("PresetName"_L1);
}

Result<PresetFile> presetsFromHandBrake(const QJsonObject &object)
{
    HandBrakeReader reader;
    const bool isOne = object.contains("PresetName"_L1);
    reader.read(isOne ? QJsonArray{object} : object.value("PresetList"_L1).toArray(), {});
    if (reader.file().presets.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, u"PresetList: has no preset"_s};
    return reader.file();
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/handbrakepresets.h"

#include <algorithm>
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
        listOtherLosses();
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
    QString audioCodec(const QString &encoder, const ContainerRow &container);
    int channels(const QString &mixdown);
    void listPictureLosses();
    void listOtherLosses();

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
    QString codec = encoder == "x264"_L1                      ? u"h264"_s
        : encoder.compare("vp9"_L1, Qt::CaseInsensitive) == 0 ? u"vp9"_s
                                                              : QString();
    if (!container.videoCodecs.contains(codec))
        codec.clear();
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
    video.ladder = {rung};
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
        if (isTrue(m_object.value("VideoTwoPass"_L1)) || isTrue(m_object.value("VideoMultiPass"_L1)))
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
    if (video->codec == "vp9"_L1) {
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
    if (tracks.size() > 1 || which == "all"_L1)
        lose(LostTrait::AudioTracks, which == "all"_L1 ? which : QString::number(tracks.size()));
    const QJsonObject track = tracks.first().toObject();
    AudioSpec audio;
    audio.codec = audioCodec(track.value("AudioEncoder"_L1).toString(), container);
    const double rate = numberOf(track.value("AudioBitrate"_L1));
    if (rate >= 8 && rate <= 510)
        audio.bitrate = Bitrate{qint64(rate) * thousand};
    audio.channels = channels(track.value("AudioMixdown"_L1).toString());
    const int sampleRate = int(std::clamp(numberOf(track.value("AudioSamplerate"_L1)), 0.0, 1000.0) * thousand);
    if (Catalog::codec(audio.codec)->sampleRates.contains(sampleRate) && sampleRate >= 8 * thousand)
        audio.sampleRate = sampleRate;
    return audio;
}

QString Translation::audioCodec(const QString &encoder, const ContainerRow &container)
{
    QString codec;
    if (encoder.endsWith("aac"_L1) && !encoder.startsWith("copy"_L1))
        codec = u"aac"_s;
    else if (encoder == "opus"_L1)
        codec = u"opus"_s;
    if (container.audioCodecs.contains(codec))
        return codec;
    if (!encoder.isEmpty())
        lose(LostTrait::AudioCodec, encoder);
    return container.audioCodecs.first();
}

int Translation::channels(const QString &mixdown)
{
    static const QMap<QString, int> counts{
        {u"none"_s, 0}, {u"mono"_s, 1}, {u"stereo"_s, 2}, {u"5point1"_s, 6}, {u"6point1"_s, 7}, {u"7point1"_s, 8}};
    if (!mixdown.isEmpty() && !counts.contains(mixdown))
        lose(LostTrait::AudioMix, mixdown);
    return counts.value(mixdown, 2);
}

void Translation::listPictureLosses()
{
    loseChoice(LostTrait::FrameRate, "VideoFramerate"_L1);
    // 1.6 says it by number (2: none), earlier ones by a truth.
    const QJsonValue mode = m_object.value("PictureCropMode"_L1);
    const bool isCropped = mode.isDouble() ? mode.toInt() != 2 : isTrue(m_object.value("PictureAutoCrop"_L1));
    QStringList edges;
    for (const auto key : {"PictureTopCrop"_L1, "PictureBottomCrop"_L1, "PictureLeftCrop"_L1, "PictureRightCrop"_L1})
        edges += QString::number(m_object.value(key).toInt());
    const bool isByHand = std::ranges::any_of(edges, [](const QString &edge) { return edge != "0"_L1; });
    if (isByHand || isCropped)
        lose(LostTrait::Crop, isByHand ? edges.join(u" / "_s) : QString());
    loseChoice(LostTrait::Padding, "PicturePadMode"_L1);
    if (isTrue(m_object.value("PictureAllowUpscaling"_L1)))
        lose(LostTrait::Size, u"upscaling"_s);
    const QString turn = m_object.value("PictureRotate"_L1).toString();
    if (!turn.isEmpty() && turn != "angle=0:hflip=0"_L1 && turn != "disable=1"_L1)
        lose(LostTrait::Rotation, turn);
    const std::pair<QLatin1StringView, QString> filters[]{{"PictureDenoiseFilter"_L1, {}},
        {"PictureSharpenFilter"_L1, {}}, {"PictureDeblockPreset"_L1, u"deblock "_s},
        {"PictureDetelecine"_L1, u"detelecine "_s}, {"PictureChromaSmoothPreset"_L1, u"chroma smooth "_s},
        {"PictureColorspacePreset"_L1, u"colorspace "_s}};
    for (const auto &[key, prefix] : filters)
        loseChoice(LostTrait::Filters, key, prefix);
    if (isTrue(m_object.value("VideoGrayScale"_L1)))
        lose(LostTrait::Filters, u"grayscale"_s);
}

void Translation::listOtherLosses()
{
    loseChoice(LostTrait::Subtitles, "SubtitleTrackSelectionBehavior"_L1);
    if (isTrue(m_object.value("ChapterMarkers"_L1)))
        lose(LostTrait::Chapters, QString());
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

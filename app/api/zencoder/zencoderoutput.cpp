// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderoutput.h"

#include "app/api/zencoder/zencoderskip.h"
#include "app/api/zencoder/zencoderwatermarks.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int highestGrade = 5;
constexpr int smallestShortSide = 16; // validate() takes no less
constexpr Microseconds longestSegment{60'000'000};
constexpr Microseconds shortestKeyFrameInterval{100'000};
constexpr Microseconds longestKeyFrameInterval{60'000'000};

using Grades = std::array<int, highestGrade>;
constexpr Grades h264Quality{33, 28, 23, 20, 17};
constexpr Grades hevcQuality{37, 32, 27, 24, 20};
constexpr Grades vp9Quality{46, 39, 32, 27, 22};
constexpr Grades vp9Speed{1, 2, 4, 6, 8};
constexpr Grades soundKilobits{64, 96, 128, 160, 192};

/// Containers by what clients call them, as `format` or as a file's ending.
QString containerOf(const QString &word)
{
    static const QMap<QString, QString> words{{u"mp4"_s, u"mp4"_s}, {u"m4v"_s, u"mp4"_s}, {u"mkv"_s, u"mkv"_s},
        {u"webm"_s, u"webm"_s}, {u"m4a"_s, u"m4a"_s}, {u"mov"_s, u"mov"_s}, {u"mp3"_s, u"mp3"_s}};
    return words.value(word);
}

class OutputReader
{
public:
    OutputReader(const QJsonObject &object, const QString &path, int number, const std::optional<MediaInfo> &source,
        ZencoderNotes *notes)
        : m_fields(object, path + u'.', notes)
        , m_number(number)
        , m_source(source)
        , m_notes(notes)
    {
        m_output.path = path;
    }

    ZencoderOutput read()
    {
        m_output.label = m_fields.text("label"_L1);
        m_output.spec.label = m_output.label;
        readKind();
        readPlace();
        if (m_output.kind == ZencoderOutput::Kind::Playlist) {
            readPlaylist();
        } else {
            readContainer();
            readClip();
            readVideo();
            readAudio();
            readCaptions();
            m_output.thumbnails = zencoderThumbnails(m_fields.value("thumbnails"_L1), m_output.path + u".thumbnails"_s,
                m_output.clip.start, m_source, m_notes);
            m_output.mayBeSkipped = !m_source && m_fields.has("skip"_L1);
            m_output.isSkipped =
                isZencoderSkipped(m_fields.value("skip"_L1).toObject(), m_output.path + u".skip."_s, m_source, m_notes);
        }
        finish();
        return m_output;
    }

private:
    void readKind();
    void readPlace();
    void readPlaylist();
    void readContainer();
    void readSegments();
    void readClip();
    void readVideo();
    void readRung();
    void readShape(const ZencoderBox &box);
    void readQuality(const QString &codec);
    void readTurn();
    void readFrameRate();
    void readKeyFrames();
    void readFilters(VideoSpec *video);
    void readAudio();
    void readSoundFilters(AudioSpec *audio);
    void readCaptions();
    void finish();

    ZencoderFields m_fields;
    int m_number;
    const std::optional<MediaInfo> &m_source;
    ZencoderNotes *m_notes;
    ZencoderOutput m_output;
};

void OutputReader::readKind()
{
    const QString type = m_fields.choice("type"_L1, {u"standard"_s, u"segmented"_s, u"playlist"_s});
    const QString name = m_fields.text("filename"_L1) + m_fields.text("url"_L1);
    if (type == "playlist"_L1)
        m_output.kind = ZencoderOutput::Kind::Playlist;
    else if (type == "segmented"_L1 || name.endsWith(".m3u8"_L1) || name.endsWith(".mpd"_L1))
        m_output.kind = ZencoderOutput::Kind::Segmented;
}

void OutputReader::readPlace()
{
    m_output.folder = m_fields.text("base_url"_L1);
    m_output.fileName = m_fields.text("filename"_L1);
    const QString url = m_fields.text("url"_L1);
    if (const qsizetype slash = url.lastIndexOf(u'/'); slash >= 0) {
        m_output.folder = url.first(slash + 1);
        m_output.fileName = url.sliced(slash + 1);
    } else if (!url.isEmpty()) {
        m_fields.fault("url"_L1, u"must be an absolute path, a file:// or an s3:// address"_s);
    }
    m_fields.ignore({"public"_L1, "rrs"_L1, "headers"_L1, "access_control"_L1, "credentials"_L1});
}

void OutputReader::readPlaylist()
{
    m_output.spec.container = u"hls"_s;
    m_fields.ignore({"hls_optimized_ts"_L1, "format"_L1});
    const QString form = m_fields.choice(
        "playlist_format"_L1, {u"hls"_s, u"m3u8"_s, u"m3u"_s, u"dash"_s, u"mpd"_s, u"ism"_s, u"mss"_s, u"highwinds"_s});
    if (QStringList{u"dash"_s, u"mpd"_s}.contains(form))
        m_output.spec.container = u"dash"_s;
    else if (!QStringList{u"hls"_s, u"m3u8"_s, u"m3u"_s}.contains(form))
        m_fields.fault("playlist_format"_L1, u"must be hls or dash here"_s);
    const QJsonValue streams = m_fields.value("streams"_L1);
    constexpr int mostStreams = 32;
    m_output.streams = streams.toArray();
    if (m_output.streams.isEmpty() || m_output.streams.size() > mostStreams)
        m_fields.fault("streams"_L1, u"must be a list of 1 to %1 objects"_s.arg(mostStreams));
}

void OutputReader::readContainer()
{
    const QString format = m_fields.text("format"_L1).toLower();
    const QString ending = QFileInfo(m_output.fileName).suffix().toLower();
    if (m_output.kind == ZencoderOutput::Kind::Segmented) {
        m_output.spec.container = u"hls"_s;
        m_output.spec.segments.form = format == "mp4"_L1 || format == "m4f"_L1 ? SegmentForm::Fmp4 : SegmentForm::Ts;
        if (!QStringList{QString(), u"ts"_s, u"mp4"_s, u"m4f"_s, u"m3u8"_s}.contains(format))
            m_fields.fault("format"_L1, u"must be ts or mp4 where the output is segmented"_s);
        if (m_fields.text("streaming_delivery_format"_L1) == "dash"_L1 || ending == "mpd"_L1) {
            m_output.spec.container = u"dash"_s;
            m_output.spec.segments.form = SegmentForm::Fmp4;
        }
        return readSegments();
    }
    static const QStringList others{u"3gp"_s, u"aac"_s, u"ac3"_s, u"ec3"_s, u"flv"_s, u"m4f"_s, u"mj2"_s, u"mxf"_s,
        u"ogg"_s, u"ts"_s, u"wmv"_s, u"ogv"_s, u"oga"_s, u"wma"_s};
    if (!format.isEmpty()) {
        m_output.spec.container = containerOf(format);
        if (m_output.spec.container.isEmpty())
            m_fields.fault(
                "format"_L1, u"cannot be %1 here; mp4, mkv, webm, mov, m4a and mp3 can be made"_s.arg(format.left(20)));
    } else if (others.contains(ending)) {
        m_fields.fault(
            "filename"_L1, u"ends in .%1, which cannot be made here; mp4, mkv, webm, mov, m4a, mp3 can"_s.arg(ending));
    } else {
        m_output.spec.container = containerOf(ending);
    }
    if (m_output.spec.container.isEmpty())
        m_output.spec.container = m_fields.text("video_codec"_L1) == "vp9"_L1 ? u"webm"_s : u"mp4"_s;
}

void OutputReader::readSegments()
{
    m_fields.ignore({"hls_optimized_ts"_L1});
    const auto seconds = m_fields.number("segment_seconds"_L1, 1, 3600);
    const Microseconds wished = seconds ? fromSeconds(*seconds) : Microseconds(10'000'000);
    if (wished > longestSegment)
        m_fields.leaveOut("segment_seconds"_L1);
    m_output.spec.segments.length = std::min(wished, longestSegment);
}

void OutputReader::readClip()
{
    m_output.clip.start = zencoderTime(&m_fields, "start_clip"_L1).value_or(Microseconds(0));
    m_output.clip.length = zencoderTime(&m_fields, "clip_length"_L1);
    if (m_output.clip.length && *m_output.clip.length == Microseconds(0))
        m_fields.fault("clip_length"_L1, u"must be more than nothing"_s);
}

void OutputReader::readVideo()
{
    const ContainerRow *container = Catalog::container(m_output.spec.container);
    const bool hasPicture = !container || !container->videoCodecs.isEmpty();
    if (m_fields.boolean("skip_video"_L1) || !hasPicture)
        return;
    VideoSpec &video = m_output.spec.video.emplace();
    video.codec = m_fields.text("video_codec"_L1).toLower();
    if (!video.codec.isEmpty() && !QStringList{u"h264"_s, u"hevc"_s, u"vp9"_s}.contains(video.codec))
        m_fields.fault(
            "video_codec"_L1, u"cannot be %1 here; h264, hevc and vp9 can be made"_s.arg(video.codec.left(20)));
    const QString codec = video.codec.isEmpty() && container ? container->videoCodecs.first() : video.codec;
    video.deinterlace = Deinterlace::Detect;
    const QString deinterlace = m_fields.choice("deinterlace"_L1, {u"detect"_s, u"on"_s, u"off"_s});
    if (deinterlace != "detect"_L1)
        video.deinterlace = deinterlace == "on"_L1 ? Deinterlace::On : Deinterlace::Off;
    readRung();
    readQuality(codec);
    readKeyFrames();
    readTurn();
    readFrameRate();
    readFilters(&video);
    const bool hasFrame = video.picture.shape.fit == Fit::Pad;
    video.watermarks =
        zencoderWatermarks(m_fields.value("watermarks"_L1), m_output.path + u".watermarks"_s, hasFrame, m_notes);
}

/// A frame of both sides is a shape, into which the picture comes as is said; without one there is nothing to come
/// into.
void OutputReader::readShape(const ZencoderBox &box)
{
    const QString mode = m_fields.choice("aspect_mode"_L1, {u"preserve"_s, u"stretch"_s, u"crop"_s, u"pad"_s});
    const Result<Fit> fit = fitFromText(mode);
    if (!fit)
        return;
    const Result<Rational> aspect = aspectFromText(u"%1:%2"_s.arg(box.size.width).arg(box.size.height));
    if (!aspect)
        return m_fields.leaveOut("aspect_mode"_L1);
    m_output.spec.video->picture.shape = {*fit, *aspect};
    m_output.spec.video->ladder.first().resolution = std::max(smallestShortSide, box.size.shortSide());
}

void OutputReader::readTurn()
{
    // "auto" is what is done unless another turn is said.
    const QString turn = m_fields.choice("rotate"_L1, {u"auto"_s, u"0"_s, u"90"_s, u"180"_s, u"270"_s});
    m_output.spec.video->picture.rotate = turn.toInt();
}

void OutputReader::readFrameRate()
{
    FrameRateWish &wish = m_output.spec.video->picture.frameRate;
    constexpr int fastest = 240;
    const auto rate = m_fields.number("frame_rate"_L1, 1, fastest);
    const auto highest = m_fields.number("max_frame_rate"_L1, 1, fastest);
    const auto each = m_fields.integer("decimate"_L1, 1, 100);
    const std::optional<double> own = frameRateOf(m_source);
    if (each && *each == 2 && !rate)
        wish.kind = RateKind::Half;
    else if (each && *each > 1)
        m_fields.leaveOut("decimate"_L1);
    const double known = rate.value_or(wish.kind == RateKind::Half ? own.value_or(0) / 2 : own.value_or(0));
    if (rate || (highest && known > *highest)) {
        const double wanted = std::min(rate.value_or(*highest), highest.value_or(fastest));
        if (const Result<FrameRateWish> read = frameRateFromText(QString::number(wanted, 'f', 3)))
            wish = *read;
    } else if (highest && known == 0) {
        m_fields.leaveOut("max_frame_rate"_L1); // whether it is too fast is not known yet
    }
}

void OutputReader::readRung()
{
    const ZencoderBox box = zencoderBox(&m_fields);
    m_output.isSized = !box.isFree();
    m_output.isUpscaled = m_fields.boolean("upscale"_L1);
    Rung rung{shortSideIn(box, displayOf(m_source)), {}};
    if (const auto kilobits = m_fields.number("video_bitrate"_L1, 10, 1'000'000))
        rung.bitrate = Bitrate{std::int64_t(*kilobits * 1000)};
    m_output.spec.video->ladder = {rung};
    readShape(box);
}

void OutputReader::readQuality(const QString &codec)
{
    const bool isVp9 = codec == "vp9"_L1;
    const bool isHevc = codec == "hevc"_L1;
    OptionValues &options = m_output.spec.video->options;
    const int quality = m_fields.integer("quality"_L1, 1, highestGrade).value_or(3);
    const int speed = m_fields.integer("speed"_L1, 1, highestGrade).value_or(3);
    const auto factor = m_fields.integer("crf"_L1, 1, 51);
    options.insert(u"quality"_s,
        factor.value_or((isVp9 ? vp9Quality
                : isHevc       ? hevcQuality
                               : h264Quality)[std::size_t(quality - 1)]));
    if (isVp9) {
        options.insert(u"speed"_s, vp9Speed[std::size_t(speed - 1)]);
        return;
    }
    static const QStringList speeds{u"slower"_s, u"slow"_s, u"medium"_s, u"fast"_s, u"veryfast"_s};
    options.insert(u"speed"_s, speeds[speed - 1]);
    if (isHevc)
        return;
    const QStringList profiles{u"baseline"_s, u"main"_s, u"high"_s};
    const auto profileKey = m_fields.has("h264_profile"_L1) ? "h264_profile"_L1 : "video_codec_profile"_L1;
    options.insert(u"profile"_s, m_fields.choice(profileKey, profiles));
    const QString tuning = m_fields.choice("tuning"_L1,
        {QString(), u"film"_s, u"animation"_s, u"grain"_s, u"psnr"_s, u"ssim"_s, u"fastdecode"_s, u"zerolatency"_s});
    if (tuning == "psnr"_L1 || tuning == "ssim"_L1)
        m_fields.leaveOut("tuning"_L1);
    else if (!tuning.isEmpty())
        options.insert(u"tune"_s, tuning);
}

void OutputReader::readKeyFrames()
{
    constexpr double mostFrames = 100'000;
    m_fields.ignore({"fixed_keyframe_interval"_L1}); // ours always is
    std::optional<double> seconds;
    for (const auto key : {"forced_keyframe_rate"_L1, "keyframe_rate"_L1}) {
        const auto rate = m_fields.number(key, 0.001, 1000);
        if (rate && !seconds)
            seconds = 1 / *rate;
    }
    for (const auto key : {"forced_keyframe_interval"_L1, "keyframe_interval"_L1}) {
        const auto frames = m_fields.number(key, 1, mostFrames);
        if (frames && !seconds && frameRateOf(m_source))
            seconds = *frames / *frameRateOf(m_source);
        else if (frames && !seconds)
            m_fields.leaveOut(key);
    }
    if (seconds)
        m_output.keyFrameInterval =
            std::clamp(fromSeconds(*seconds), shortestKeyFrameInterval, longestKeyFrameInterval);
}

void OutputReader::readAudio()
{
    if (m_fields.boolean("skip_audio"_L1))
        return;
    AudioSpec &audio = m_output.spec.audio.emplace();
    audio.codec = m_fields.text("audio_codec"_L1).toLower();
    if (!audio.codec.isEmpty() && !QStringList{u"aac"_s, u"ac3"_s, u"mp3"_s, u"opus"_s}.contains(audio.codec))
        m_fields.fault(
            "audio_codec"_L1, u"cannot be %1 here; aac, ac3, mp3 and opus can be made"_s.arg(audio.codec.left(20)));
    const int quality = m_fields.integer("audio_quality"_L1, 1, highestGrade).value_or(3);
    const auto kilobits = m_fields.number("audio_bitrate"_L1, 8, 510);
    audio.bitrate.bps = std::int64_t(kilobits.value_or(soundKilobits[std::size_t(quality - 1)]) * 1000);
    audio.channels = m_fields.integer("audio_channels"_L1, 1, 8).value_or(2);
    audio.sampleRate = m_fields.integer("audio_sample_rate"_L1, 7350, 96'000).value_or(0);
    audio.gain_dB = m_fields.number("audio_gain"_L1, -60, 60).value_or(0);
    readSoundFilters(&audio);
}

/// What is mended and changed of the picture.
void OutputReader::readFilters(VideoSpec *video)
{
    const QStringList strengths{u"weak"_s, u"medium"_s, u"strong"_s, u"strongest"_s}; // a quarter each
    if (m_fields.boolean("deblock"_L1))
        video->filters.append({u"deblock"_s, {}});
    if (m_fields.has("denoise"_L1)) {
        const int quarters = int(strengths.indexOf(m_fields.choice("denoise"_L1, strengths))) + 1;
        video->filters.append({u"denoise"_s, {{u"strength"_s, 25 * std::max(quarters, 1)}}});
    }
    if (m_fields.boolean("sharpen"_L1))
        video->filters.append({u"sharpen"_s, {}});
}

void OutputReader::readSoundFilters(AudioSpec *audio)
{
    constexpr double longestFade = 60;
    for (const auto &[key, name] :
        {std::pair("audio_highpass"_L1, u"highpass"_s), {"audio_lowpass"_L1, u"lowpass"_s}}) {
        const OptionRow &frequency = Catalog::soundFilter(name)->options.constFirst();
        if (const auto hertz = m_fields.integer(key, int(frequency.minimum), int(frequency.maximum)))
            audio->filters.append({name, {{frequency.name, *hertz}}});
    }
    if (m_fields.boolean("audio_normalize"_L1))
        audio->peak_dB = 0; // as that service does it: the highest peak is full scale
    const double fade = m_fields.number("audio_fade"_L1, 0, longestFade).value_or(0);
    audio->fadeIn = fromSeconds(m_fields.number("audio_fade_in"_L1, 0, longestFade).value_or(fade));
    audio->fadeOut = fromSeconds(m_fields.number("audio_fade_out"_L1, 0, longestFade).value_or(fade));
}

/// A file of text. Captions within the picture are nothing that we read, so leaving them out is what is done.
void OutputReader::readCaptions()
{
    m_fields.ignore({"skip_captions"_L1});
    const QString address = m_fields.text("caption_url"_L1);
    const ContainerRow *container = Catalog::container(m_output.spec.container);
    if (address.isEmpty() || !container)
        return;
    if (container->subtitleCodecs.isEmpty())
        return m_fields.leaveOut("caption_url"_L1);
    m_output.spec.subtitles = SubtitleSpec{SubtitleMode::Soft, {}, {{address, {}}}, {}};
}

void OutputReader::finish()
{
    for (const auto key : {"encryption_method"_L1, "encryption_key"_L1, "encryption_key_url"_L1, "drm"_L1}) {
        if (m_fields.has(key))
            m_fields.fault(key, u"asks for encryption, which cannot be done here"_s);
    }
    if (m_output.fileName.isEmpty()) {
        const QString stem = m_output.label.isEmpty() ? u"output-%1"_s.arg(m_number) : m_output.label;
        const ContainerRow *row = Catalog::container(m_output.spec.container);
        m_output.fileName = stem + u'.' + (row ? row->extension : QString());
    } else if (const ContainerRow *row = Catalog::container(m_output.spec.container);
               row && !m_output.fileName.endsWith(u'.' + row->extension) && m_output.fileName.contains(u'.')) {
        m_fields.leaveOut(m_fields.has("url"_L1) ? "url"_L1 : "filename"_L1); // gets the container's own ending
    }
    m_fields.finish();
}

} // namespace

ZencoderOutput zencoderOutput(const QJsonObject &object, const QString &path, int number,
    const std::optional<MediaInfo> &source, ZencoderNotes *notes)
{
    return OutputReader(object, path, number, source, notes).read();
}

} // namespace Zoetrope

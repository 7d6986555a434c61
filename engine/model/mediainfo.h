// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/filterchain.h"

#include <QDateTime>
#include <array>
#include <optional>

namespace Zoetrope {

/// What a probe learned of a source. Every size that a planner needs is known: a stream whose first frame does not
/// decode is marked, not guessed. Colour names are FFmpeg's (`bt709`, `smpte2084`), empty when the stream is silent.

struct ColorInfo
{
    QString primaries;
    QString transfer;
    QString matrix;
    QString range; ///< `tv`, `pc` or empty
    [[nodiscard]] bool isHdr() const
    {
        return transfer == QLatin1StringView("smpte2084") || transfer == QLatin1StringView("arib-std-b67");
    }
    bool operator==(const ColorInfo &) const = default;
};

/// The light of a film of high dynamic range: the display it was graded on (SMPTE ST 2086) and how bright it gets
/// (CTA-861.3). What a source does not say is 0.
struct LightInfo
{
    std::array<double, 8> chromaticities{}; ///< CIE 1931 x and y of the display's red, green, blue and white
    double darkest_nits = 0; ///< of the display
    double brightest_nits = 0;
    int brightestPixel_nits = 0; ///< MaxCLL
    int brightestFrame_nits = 0; ///< MaxFALL, by the mean of a frame
    [[nodiscard]] bool hasDisplay() const { return brightest_nits > 0; }
    bool operator==(const LightInfo &) const = default;
};

/// Black borders around a picture, in pixels as the decoder gives them: not turned, not stretched.
struct PictureBorders
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    bool operator==(const PictureBorders &) const = default;
};

struct VideoStreamInfo
{
    int index = -1; ///< FFmpeg's stream index
    QString codec; ///< FFmpeg's codec name
    Size codedSize;
    Rational pixelAspect{1, 1}; ///< 1:1 when the stream does not say
    int rotation = 0; ///< degrees clockwise that a player turns the picture: 0, 90, 180, 270
    bool isMirrored = false; ///< flipped left to right before it is turned
    Size displaySize; ///< what a viewer sees: after pixel aspect and rotation
    Rational frameRate; ///< average, from the frames' own times where they are known
    bool isVariableRate = false;
    bool isInterlaced = false; ///< seen in the first decoded frames
    QString pixelFormat; ///< FFmpeg's name
    int bitDepth = 8;
    ColorInfo color;
    std::optional<LightInfo> light;
    std::optional<Microseconds> start; ///< first timestamp, as stored
    std::optional<Microseconds> duration;
    Rational timeBase;
    bool isCoverArt = false;
    bool isDefault = false;
    bool isDecodable = false; ///< a first frame came out
    QString language;
    std::optional<PictureBorders> borders; ///< looked for only where a job wants them cut off
    bool operator==(const VideoStreamInfo &) const = default;
};

/// How loud a sound is, over all that a job uses of it, once it is mixed down and filtered.
struct SoundLevel
{
    int channels = 0; ///< that it was mixed down to
    FilterChain filters; ///< with every option said
    std::optional<double> loudness_LUFS; ///< integrated, by EBU R 128; unset: nothing to be heard
    double peak_dB = 0; ///< the highest true peak, to full scale; as low as -120 for silence
    bool operator==(const SoundLevel &) const = default;
};

struct AudioStreamInfo
{
    int index = -1;
    QString codec;
    int channels = 0;
    QString layout; ///< FFmpeg's description: `stereo`, `5.1(side)`
    int sampleRate = 0;
    std::optional<Microseconds> start;
    std::optional<Microseconds> duration;
    bool isDefault = false;
    bool isDecodable = false;
    QString language;
    QList<SoundLevel> levels; ///< measured only where a job wants a level
    /// nullptr where it was not measured like that.
    [[nodiscard]] const SoundLevel *level(int mixedTo, const FilterChain &chain) const
    {
        for (const SoundLevel &one : levels) {
            if (one.channels == mixedTo && one.filters == chain)
                return &one;
        }
        return nullptr;
    }
    bool operator==(const AudioStreamInfo &) const = default;
};

/// Text or pictures of text that are shown over the film.
struct SubtitleStreamInfo
{
    int index = -1;
    QString codec; ///< FFmpeg's codec name
    QString language;
    QString title; ///< untrusted, as MediaInfo::title
    bool isDefault = false;
    bool isForced = false; ///< shown also to those who want no subtitles: signs, another language
    bool isHearingImpaired = false; ///< tells of sounds as well
    bool isText = false; ///< else pictures, as on discs and in broadcasts
    bool isDecodable = false; ///< there is a decoder for it
    bool operator==(const SubtitleStreamInfo &) const = default;
};

/// A named part of a film. Times as stored, from where the file's clock begins.
struct ChapterInfo
{
    Microseconds start{0};
    Microseconds end{0};
    QString title; ///< untrusted, as MediaInfo::title
    bool operator==(const ChapterInfo &) const = default;
};

/// Who a file is: a resume is allowed only for the same source.
struct SourceIdentity
{
    std::int64_t bytes = 0;
    std::int64_t modified_ns = 0; ///< since the epoch
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    bool operator==(const SourceIdentity &) const = default;
};

/// A subtitle file that a job names, looked at before planning.
struct SubtitleFileInfo
{
    QString path; ///< as the job has it
    QString codec; ///< catalog name: `srt`, `ass`, `webvtt`
    SourceIdentity identity;
    bool operator==(const SubtitleFileInfo &) const = default;
};

/// A watermark that a job names, likewise.
struct WatermarkFileInfo
{
    QString path; ///< as the job has it
    Size size; ///< in pixels
    SourceIdentity identity;
    bool operator==(const WatermarkFileInfo &) const = default;
};

struct MediaInfo
{
    QString path;
    QString container; ///< FFmpeg's demuxer name
    SourceIdentity identity;
    std::optional<Microseconds> start; ///< earliest timestamp of the streams, as stored: time 0 of the viewer
    std::optional<Microseconds> duration; ///< as the header says or as estimated; the planner treats it as a hint
    std::optional<Bitrate> bitrate;
    bool isFromHeader = false; ///< nothing was decoded: the first picture must confirm what is said here
    QList<VideoStreamInfo> video;
    QList<AudioStreamInfo> audio;
    QList<SubtitleStreamInfo> subtitles;
    QList<SubtitleFileInfo> subtitleFiles; ///< those that a job names; of no interest to others
    QList<WatermarkFileInfo> watermarkFiles; ///< likewise
    int dataStreams = 0;
    int chapters = 0;
    QList<ChapterInfo> chapterList; ///< the first thousand of them
    QDateTime created; ///< when it was recorded, in UTC; invalid when the file does not say
    QString title; ///< from the metadata; untrusted text, at most 512 characters, control characters removed
    QStringList warnings; ///< what was odd while reading, in words for people

    bool operator==(const MediaInfo &) const = default;
};

[[nodiscard]] QJsonObject toJson(const MediaInfo &info);

/// The streams an encode uses: the default-marked decodable one, else the largest picture / the first sound; a slide
/// show (under two pictures a second) only when there is no film beside it; never
/// cover art. nullptr when there is none.
[[nodiscard]] const VideoStreamInfo *mainVideo(const MediaInfo &info);
[[nodiscard]] const AudioStreamInfo *mainAudio(const MediaInfo &info);
/// The default-marked one, else the first that is not forced alone, else the first.
[[nodiscard]] const SubtitleStreamInfo *mainSubtitle(const MediaInfo &info);

} // namespace Zoetrope

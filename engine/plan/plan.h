// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"
#include "engine/model/jobspec.h"
#include "engine/model/mediainfo.h"
#include "engine/plan/budget.h"

#include <QPair>

namespace Zoetrope {

/// What will be done, every option resolved; the stages carry it out and decide nothing.
///
///   source --decode once--> scale steps (a tree) --> video tracks --.
///      '--------------------> sound conversions --> audio tracks ---+--> packages (files and HLS folders)
///      '--cues read once------------------> subtitle tracks --------'
///      '--seek--> stills
///
/// A **track** is one distinct encode; outputs that ask for the same encode name the same track. A **package** is one
/// output: a list of tracks that is copied together, never encoded.
/// Units: times in microseconds of the displayed timeline (0 = the first picture or sound a viewer gets).

/// FFmpeg option names and values, in order; made by the planner from catalog rows alone.
using EncoderOptions = QList<QPair<QString, QString>>;

/// Which frames become progressive ones, one a frame: none, those that are marked interlaced, or each.
enum class Deinterlacing { None, Marked, All };

struct PlanSource
{
    QString path;
    SourceIdentity identity;
    int videoStream = -1; ///< FFmpeg stream index, -1 for none
    int audioStream = -1; ///< of tracks that name no other
    Microseconds origin{0}; ///< stored timestamp that becomes time 0
    Microseconds clipStart{0};
    std::optional<Microseconds> clipEnd; ///< exclusive
    std::optional<Microseconds> expectedDuration; ///< of the clip, for progress; a hint
    Size codedSize;
    Rational pixelAspect{1, 1};
    int rotation = 0;
    bool isMirrored = false;
    Deinterlacing deinterlace = Deinterlacing::None;
    Rational frameRate; ///< for frames without a time of their own
    bool isVariableRate = false; ///< times are kept as they are stored; else coarse ones go to the rate's grid
    Rational videoTimeBase; ///< of all video tracks: represents the frame rate exactly, at least 24000 ticks a second
    ColorInfo color;
    double peak_nits = 0; ///< of HDR: the brightest light that tone mapping counts with
    bool isFromHeader = false; ///< only the container's word, see MediaInfo; the first still must confirm it
    bool operator==(const PlanSource &) const = default;
};

/// Which part of the source's pictures is used, and how it is turned.
struct Framing
{
    int left = 0; ///< of the part, in pixels as the decoder gives them, even as all of these
    int top = 0;
    Size part; ///< empty: all of it
    int rotation = 0; ///< degrees clockwise, the source's own turn included
    bool isMirrored = false; ///< left to right, before it is turned
    bool operator==(const Framing &) const = default;
};

/// Where text is read: a stream of the source, or a file of its own.
struct TextSource
{
    int stream = -1; ///< FFmpeg's index in the source; -1: the file
    QString path{};
    SourceIdentity identity{}; ///< of the file
    bool operator==(const TextSource &) const = default;
};

/// A still picture that is drawn over the moving one.
struct PictureMark
{
    WatermarkSpec wish; ///< every length a percent
    Size picture; ///< the file's own
    SourceIdentity identity; ///< of the file
    bool operator==(const PictureMark &) const = default;
};

/// One picture size that is computed, from the source or from a larger step. For steps made from the source,
/// deinterlacing, cropping and the filters before scaling precede it, tone mapping, turning, text and marks follow it;
/// steps made from steps only scale. Filters after scaling end at their step: nothing is made from it.
struct ScaleStep
{
    Size size; ///< as displayed, even sides, square pixels
    int from = -1; ///< index of the step it is made from, -1 for the source
    Size content{}; ///< what the picture takes of it, black around; empty: all of it. Nobody's parent
    std::optional<Framing> framing{}; ///< unset: all of the source, turned as it says; children have their parent's
    QString pixelFormat = QStringLiteral("yuv420p"); ///< FFmpeg's
    FilterChain before{}; ///< of the source's picture; children have their parent's
    FilterChain after{}; ///< of the picture as large as the step
    bool isToneMapped = false; ///< from HDR to BT.709; children have their parent's
    std::optional<TextSource> text{}; ///< drawn into it; children have their parent's
    QList<PictureMark>
        marks{}; ///< likewise, over the text; what has some, filters and black around is never made from the source
    bool operator==(const ScaleStep &) const = default;
};

struct VideoTrack
{
    QString id; ///< `v360`, unique in the plan; also the name of its folder of pieces
    int step = 0; ///< index into Plan::steps
    Size size;
    QString codec; ///< catalog name
    QString encoder; ///< FFmpeg's
    EncoderOptions options;
    QString pixelFormat; ///< FFmpeg's
    std::optional<Bitrate> bitrate; ///< wished average; unset: constant quality, in the options
    int threads = 1;
    Rational frameRate{0, 1}; ///< made constant by dropping and repeating; not known: every frame at its own time
    bool hasTwoPasses = false;
    // What its step is made like, see ScaleStep.
    Size content{};
    std::optional<Framing> framing{};
    FilterChain filters{}; ///< of Catalog::videoFilters(), with every option said
    bool isToneMapped = false;
    std::optional<TextSource> text{};
    QList<PictureMark> marks{};
    bool operator==(const VideoTrack &) const = default;
};

struct AudioTrack
{
    QString id; ///< `a128`, unique in the plan
    QString codec;
    QString encoder;
    EncoderOptions options;
    Bitrate bitrate;
    int channels = 2;
    int sampleRate = 48000;
    int stream = -1; ///< FFmpeg's index in the source; -1: PlanSource::audioStream
    QString language; ///< as the source has it
    QString sampleFormat; ///< FFmpeg's; empty: the one that the encoder likes best
    FilterChain filters{}; ///< of Catalog::soundFilters(), with every option said
    double gain_dB = 0; ///< after them
    bool isLimited = false; ///< peaks are held below -1 dB
    Microseconds fadeIn{0};
    Microseconds fadeOut{0};
    Microseconds fadeOutFrom{0}; ///< on the job's timeline
    bool operator==(const AudioTrack &) const = default;
};

struct SubtitleTrack
{
    QString id; ///< `t0`, unique in the plan
    TextSource text;
    QString codec; ///< catalog name, of what it becomes
    QString language; ///< as the source has it
    QString title;
    bool isDefault = false;
    bool isForced = false;
    bool isHearingImpaired = false;
    bool operator==(const SubtitleTrack &) const = default;
};

/// A file of text beside a package.
struct SidecarPlan
{
    QString id; ///< `o0.t0`
    QString track; ///< id
    QString path; ///< relative to the staging folder
    bool operator==(const SidecarPlan &) const = default;
};

struct PackagePlan
{
    QString id; ///< `o0`, `o0.1`: output and file within it
    QString container; ///< catalog name
    Packaging packaging = Packaging::File;
    QStringList videoTracks; ///< ids, best first; one at most for a file
    QStringList audioTracks; ///< ids, the default first
    SegmentSpec segments;
    QString path; ///< relative to the staging folder: the file, or the folder of an HLS output
    QString label;
    std::optional<std::int64_t> mostBytes; ///< of a file; reached by the bit rate of its picture
    QStringList subtitleTracks; ///< ids, inside of it
    QList<SidecarPlan> sidecars;
    bool operator==(const PackagePlan &) const = default;
};

/// What is told of the film as a whole, in every file that has room for it.
struct PlanMetadata
{
    QString title;
    QDateTime created; ///< in UTC; invalid where the source does not say
    QList<ChapterInfo> chapters; ///< on the job's timeline: 0 is where the clip begins
    bool operator==(const PlanMetadata &) const = default;
};

struct StillPlan
{
    QString id; ///< `s0.0`: set and picture within it
    Microseconds moment{0};
    Size size;
    StillFilterChain filters; ///< with every option said
    QString format; ///< catalog name
    int quality = 0; ///< 1..100
    SeekAccuracy accuracy = SeekAccuracy::Exact;
    QString path; ///< relative to the staging folder
    QString label;
    bool operator==(const StillPlan &) const = default;
};

struct Plan
{
    static constexpr int currentVersion = 1;

    PlanSource source;
    QList<ScaleStep> steps; ///< parents before children
    QList<VideoTrack> video;
    QList<AudioTrack> audio;
    QList<SubtitleTrack> subtitles;
    QList<PackagePlan> packages;
    QList<StillPlan> stills;
    PlanMetadata metadata;
    Microseconds keyFrameInterval{2'000'000}; ///< the grid of all video tracks, from time 0
    Microseconds pieceLength{10'000'000}; ///< the grid of pieces; a multiple of keyFrameInterval
    int decoderThreads = 1;
    std::int64_t maximumPixels = 0;
    Verification verification = Verification::Sampled; ///< of the packages
    QString build; ///< Capabilities::build
    QList<Notice> notices; ///< what of the wish was changed or left out, and why

    bool operator==(const Plan &) const = default;
};

/// What of the spec a package or still was wished by: `o0` of `o0.1`, `s0` of `s0.3`.
[[nodiscard]] QString wishOf(const QString &id);
[[nodiscard]] QString toText(Deinterlacing value); ///< `none`, `marked`, `all`
[[nodiscard]] QJsonObject toJson(const Plan &plan);
/// SHA-256 (hex) of what decides what is encoded: source identity, tracks, grids, build; not names, not packages, and
/// not how many threads do it.
[[nodiscard]] QString planDigest(const Plan &plan);

} // namespace Zoetrope

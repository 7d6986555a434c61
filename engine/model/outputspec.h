// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/filterchain.h"
#include "engine/model/pictureshape.h"
#include "engine/model/subtitlespec.h"
#include "engine/model/trackchoice.h"
#include "engine/model/watermarkspec.h"

#include <optional>

namespace Zoetrope {

/// One step of a ladder. A resolution is the **short side** of the displayed picture in pixels: 360 makes a landscape
/// source 640x360 and a portrait source 360x640. 0 keeps the source's size.
struct Rung
{
    int resolution = 0;
    std::optional<Bitrate> bitrate; ///< average video bit rate; unset: constant quality
    bool operator==(const Rung &) const = default;
};

enum class Deinterlace { Detect, On, Off };

struct VideoSpec
{
    QString codec; ///< catalog name; empty: the container's default
    QList<Rung> ladder; ///< at least one; a file container makes one file a rung
    OptionValues options; ///< of the codec's row: `quality`, `speed`, `profile`, `tune`
    Microseconds keyFrameInterval{2'000'000}; ///< all renditions of a job share this grid; 0.1 s to 60 s
    Deinterlace deinterlace = Deinterlace::Detect;
    FilterChain filters{}; ///< of Catalog::videoFilters(), in this order on either side of the scaling
    FramingWish picture{}; ///< crop, turn, shape, frame rate; its fields stand among these in JSON
    int passes = 1; ///< 2: looks at the whole before it encodes, for a bit rate that is spent where it is needed
    std::optional<std::int64_t>
        targetSize{}; ///< the most bytes that a file may have, sound and all; implies two passes
    QList<WatermarkSpec> watermarks{}; ///< drawn in this order over all of the picture but what pads it; 4 at most
    bool operator==(const VideoSpec &) const = default;
};

struct AudioSpec
{
    QString codec; ///< catalog name; empty: the container's default
    Bitrate bitrate{128'000};
    int channels = 2; ///< 0 keeps the source's; a mono source is never made stereo by this
    int sampleRate = 0; ///< 0 keeps the source's, or the nearest the codec takes
    TrackChoice tracks{}; ///< of the source's; a container that holds one takes the first of them
    double gain_dB = 0; ///< louder, or quieter below 0; what goes over the top is cut off
    // One of the two at most, each measured over what the job uses; a gain comes on top of it.
    std::optional<double> loudness_LUFS{}; ///< what it is brought to, as EBU R 128 measures; peaks are held below -1 dB
    std::optional<double> peak_dB{}; ///< what its highest (true) peak is brought to
    Microseconds fadeIn{0}; ///< from silence
    Microseconds fadeOut{0}; ///< to silence; where the source says how long it is
    FilterChain filters{}; ///< of Catalog::soundFilters(), before any gain
    OptionValues options{}; ///< of the codec's row: `depth`
    bool operator==(const AudioSpec &) const = default;
};

enum class SegmentForm { Fmp4, Ts };

/// How an output is cut when its container is a packaging of segments.
struct SegmentSpec
{
    SegmentForm form = SegmentForm::Fmp4;
    Microseconds length{6'000'000}; ///< wished; segments begin at key frames, 1 s to 60 s
    bool operator==(const SegmentSpec &) const = default;
};

/// One output of a job: a container (or packaging) with a video ladder, sound and subtitles.
struct OutputSpec
{
    QString label; ///< the client's own name for it; unique in a job when not empty
    QString container; ///< catalog name: `mp4`, `hls`, `webm`, `mkv`, `m4a`, …
    std::optional<VideoSpec> video; ///< unset: no picture
    std::optional<AudioSpec> audio; ///< unset: no sound
    SegmentSpec segments; ///< for segmented packagings alone
    QString nameTemplate; ///< see plan/outputnames; empty: the default for the container
    std::optional<SubtitleSpec> subtitles{}; ///< unset: none
    bool operator==(const OutputSpec &) const = default;
};

[[nodiscard]] QJsonObject toJson(const OutputSpec &spec);
[[nodiscard]] OutputSpec outputSpecFromJson(JsonReader &reader, Faults *faults);

[[nodiscard]] QString toText(Deinterlace value);
[[nodiscard]] QString toText(SegmentForm value);

} // namespace Zoetrope

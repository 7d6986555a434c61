// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/cues.h"
#include "engine/pipeline/piecefile.h"

#include <vector>

namespace Zoetrope {

/// A subtitle track as its container holds it. Times in milliseconds.
struct TextTrack
{
    TrackFormat format;
    std::vector<PacketPtr> packets; ///< one a cue, by their start
    QString language;
    QString title;
    bool isDefault = false;
    bool isForced = false;
    bool isHearingImpaired = false;
};

/// Cues on the job's timeline -> packets, by libavcodec's encoder for the track's codec. MP4's text shows one cue at a
/// time, so that overlapping ones become one there.
/// Errors:  EncoderMissing, EncoderFailed, OutOfMemory.
[[nodiscard]] Result<TextTrack> encodeCues(const CueList &cues, const SubtitleTrack &track);

/// A file of text by itself: SRT, ASS or WebVTT.
/// Errors:  as encodeCues().
[[nodiscard]] Result<QByteArray> textFile(const CueList &cues, const SubtitleTrack &track);

/// All cues in one WebVTT file that begins at `origin` of the timeline.
[[nodiscard]] QByteArray vttFile(const TextTrack &track, Microseconds origin);

/// A segment of a WebVTT rendition: the cues that are shown within the span, with their whole times. `mpegTime`, in
/// 1/90000 s, is what the other tracks' clock shows at the timeline's 0.
/// Source:  RFC 8216, 3.5.
[[nodiscard]] QByteArray vttSegment(const TextTrack &track, Microseconds from, Microseconds to, std::int64_t mpegTime);

} // namespace Zoetrope

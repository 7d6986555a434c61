// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/outputspec.h"
#include "engine/pipeline/cueencoder.h"
#include "engine/pipeline/muxer.h"

namespace Zoetrope {

/// A track that goes into an HLS folder.
struct HlsTrack
{
    QString id; ///< the folder name inside the output: `360p`, `audio`
    QString folder; ///< of its pieces
    QString language{}; ///< of sound, as the source has it
};

/// What becomes one folder.
struct HlsPackage
{
    QList<HlsTrack> video; ///< best first
    QList<HlsTrack> audio; ///< the default first
    SegmentSpec segments;
    QString folder;
    bool hasDashManifest = false; ///< `manifest.mpd` tells of the same segments, which are fMP4 then
};

/// Whole tracks -> an HLS folder: `master.m3u8`, and for each track `<id>/index.m3u8` with its segments (`init.mp4` and
/// `seg_00001.m4s`, or `seg_00001.ts`). Copies, never encodes.
///
/// - Renditions carry the picture alone, the sounds are one shared group, whose first is the default; a job without
///   picture has its first sound as its only variant.
/// - Every video segment begins with an IDR at a key frame of the common grid; the borders of all renditions and of the
///   sound agree: video to one tick, audio to one frame. Cut at the first key frame at or after each multiple of the
///   segment length.
/// - fMP4 begins at decoding time 0 with the pictures at their displayed times; TS has one offset for all tracks.
/// - Master: BANDWIDTH (heaviest segment of picture + sound), AVERAGE-BANDWIDTH, CODECS, RESOLUTION, FRAME-RATE as
///   measured; EXT-X-INDEPENDENT-SEGMENTS; TARGETDURATION is the longest segment, rounded to the nearest second (RFC
///   8216 4.3.3.1).
/// - Texts are a group of WebVTT renditions, `subtitles`, `subtitles2` and so on, cut where the first track is. Beside
/// a
///   DASH manifest each has all of its cues in one file too, `all.vtt`.
/// Errors:  as muxFile().
[[nodiscard]] Result<QList<RenditionFacts>> packageHls(const HlsPackage &wanted, const CopyProgress &progress,
    std::stop_token stop, const std::vector<TextTrack> &texts = {});

} // namespace Zoetrope

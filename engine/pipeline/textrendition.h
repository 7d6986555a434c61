// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/cueencoder.h"
#include "engine/pipeline/playlist.h"

namespace Zoetrope {

/// A subtitle track -> `<folder>/index.m3u8` and a WebVTT file for each segment of the film, `seg_00001.vtt` and so on.
/// A cue stands in each segment in which it is shown. The folder is there.
///
/// `film`: the segments of the other renditions, which these follow; the first begins at `start`. `mpegTime`: see
/// vttSegment(). Returns the segments that were written.
/// Errors: of writing.
[[nodiscard]] Result<QList<PlaylistSegment>> packageText(const TextTrack &track, const QList<PlaylistSegment> &film,
    Microseconds start, std::int64_t mpegTime, const QString &folder);

/// As a player's menu shows it; unique beside the others of its group.
[[nodiscard]] MasterText masterText(const TextTrack &track, const QString &uri, const QList<MasterText> &others);

} // namespace Zoetrope

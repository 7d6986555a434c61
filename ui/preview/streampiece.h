// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QString>

namespace Zoetrope {

/// One segment of an HLS rendition as a file that stands alone: the engine reads no playlists, and a player alone is
/// not exact to the frame.
struct StreamPiece
{
    QString path;
    Microseconds start{0}; ///< of the segment on the stream's timeline
};

/// The piece that is on at a moment, written into `folder` unless it is there; older pieces in it are removed.
///
/// Threads: any, one at a time for a folder. Reads and writes some megabytes.
/// Errors:  SourceUnreadable, WriteFailed.
[[nodiscard]] Result<StreamPiece> cutStreamPiece(const QString &playlist, Microseconds moment, const QString &folder);

} // namespace Zoetrope

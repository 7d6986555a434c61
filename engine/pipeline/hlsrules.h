// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/lintreport.h"
#include "engine/pipeline/lintfiles.h"

namespace Zoetrope {

/// Pure: what is wrong with an HLS presentation, given its playlists and what was seen in its segments.
///
/// Source:  RFC 8216, and Apple's authoring specification where a finding is mere advice.

/// A playlist and its segments, in its order.
struct SeenPlaylist
{
    WrittenPlaylist written;
    QList<SeenSegment> segments;
};

/// What a playlist of segments, or a master playlist, says of itself.
void checkWritten(const WrittenPlaylist &list, LintReport *report);
/// Whether the segments are what their playlist says.
void checkSegments(const SeenPlaylist &list, LintReport *report);
/// Whether the playlists of a presentation, by the names of the master's, are what it says and can be exchanged for one
/// another at every border.
void checkTogether(const WrittenPlaylist &master, const QMap<QString, SeenPlaylist> &lists, LintReport *report);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/lintreport.h"
#include "engine/pipeline/hlswritten.h"

namespace Zoetrope {

/// Pure: what is wrong with an HLS presentation, given its playlists and what was seen in its segments.
///
/// Source:  RFC 8216, and Apple's authoring specification where a finding is mere advice.

/// A segment as a player that has just jumped there finds it.
struct SeenSegment
{
    QString fault; ///< why it could not be read; the rest is unset then
    bool wasOpened = false; ///< false too for what is not looked into: encrypted, subtitles
    bool hasPicture = false;
    bool beginsWithKey = false;
    double begin_s = 0; ///< of its picture, else of its sound
    double end_s = 0;
    std::int64_t bytes = 0;
    Size size; ///< of the picture
    QStringList codecs; ///< one a stream, as a master playlist names them; unnamed ones are left out
};

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

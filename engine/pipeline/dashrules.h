// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/lintreport.h"
#include "engine/pipeline/dashreader.h"
#include "engine/pipeline/lintfiles.h"

namespace Zoetrope {

/// Pure: what is wrong with a DASH presentation, given its manifest and what was seen in its segments.
///
/// Source:  ISO/IEC 23009-1 and the interoperability points of the DASH Industry Forum.

/// A track and its segments, in its order.
struct SeenTrack
{
    ManifestTrack told;
    QList<SeenSegment> segments; ///< of a track that is not divided: none
    QString wholeFault; ///< why its one file could not be read
};

/// What a manifest says of itself.
void checkManifest(const WrittenManifest &manifest, LintReport *report);
/// Whether the tracks are what their manifest says, and can be exchanged for one another at every border.
void checkTracks(const WrittenManifest &manifest, const QList<SeenTrack> &tracks, LintReport *report);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/playlistreader.h"
#include "engine/pipeline/verifier.h"

namespace Zoetrope {

/// A track of an HLS presentation that has stood its proof.
struct ProvenTrack
{
    const TrackFacts &facts;
    QString folder; ///< inside the presentation's
    const SegmentList &list;
};

/// Whether the DASH manifest beside an HLS presentation tells of the same segments, at the same times, and of all
/// texts. The segments themselves were proven with the playlists.
/// Errors:  VerifyFailed.
[[nodiscard]] Result<> checkDashManifest(
    const QString &folder, const std::vector<ProvenTrack> &tracks, const QList<TextFacts> &texts);

} // namespace Zoetrope

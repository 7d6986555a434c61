// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/verifier.h"

namespace Zoetrope {

/// An HLS folder read back: its playlists, and every segment by itself, as a player that has just jumped there sees it.
/// `tracks` in the order of the master playlist: pictures, then sound.
/// Errors: as verifyPackage().
[[nodiscard]] Result<OutputRecord> verifyHls(const PackagePlan &package, const QList<TrackFacts> &tracks,
    const QList<TextFacts> &texts, const QString &folder, const ProofDepth &depth, const std::stop_token &stop);

} // namespace Zoetrope

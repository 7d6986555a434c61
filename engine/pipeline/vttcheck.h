// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/playlistreader.h"
#include "engine/pipeline/verifier.h"

namespace Zoetrope {

/// A WebVTT rendition of an HLS folder, read back: its segments follow those of the film, each is WebVTT with its place
/// on the film's clock, and all cues are there, each in the segments in which it is shown.
/// `film`: the segments of another rendition, the first of which begins at `start`.
/// Errors: VerifyFailed.
[[nodiscard]] Result<> checkVtt(
    const TextFacts &text, const QString &playlist, const SegmentList &film, Microseconds start);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

namespace Zoetrope {

/// What a probe learned -> how the source will be read. Streams that are null are not read.
/// Errors: ClipOutside when the clip begins at or after the known end.
[[nodiscard]] Result<PlanSource> planSource(
    const JobSpec &spec, const MediaInfo &info, const VideoStreamInfo *video, const AudioStreamInfo *audio);

/// What is told of the film: its title and date, and the chapters that lie in what is used of it, cut to that.
[[nodiscard]] PlanMetadata planMetadata(const MediaInfo &info, const PlanSource &source);

/// The time base of all video tracks for a source of this rate: 1/90000 where every frame falls on a tick, else the
/// coarsest multiple of the rate with at least 24000 ticks a second. Rates that are unknown, vary or are beyond
/// reason get 1/90000.
[[nodiscard]] Rational videoTimeBase(Rational frameRate, bool isVariableRate);

/// The time base of one track: the source's, or that of its own rate.
[[nodiscard]] Rational trackTimeBase(const PlanSource &source, const VideoTrack &track);

/// The constant rate that a wish comes to for a source; not known where its frames stay as they are, also because they
/// have that rate already.
[[nodiscard]] Rational wantedRate(const FrameRateWish &wish, const VideoStreamInfo &video);

} // namespace Zoetrope

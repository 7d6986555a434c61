// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/jobspec.h"

namespace Zoetrope {

/// The moments of a thumbnail set, as times of the source's displayed timeline, each once.
///
/// Exact times stand as they are. The others spread over the clip, which ends with the source at the latest; they are
/// whole milliseconds, except that `every` keeps its period to the microsecond:
///   - percent p: at p/100 of the clip's length; 100 is its end, which shows the last picture
///   - every t: at 0, t, 2t, … after the clip's beginning, before its end
///   - count n: the i-th of n at (i + 1/2)/n of the clip's length, from 0
/// The order is: times, percents, every, count.
/// Errors: LengthUnknown when something spreads and neither the source nor the clip has a known length; ClipOutside
///         when the clip begins beyond the end; SpecInvalid when `every` alone comes to more than `mostStills`.
[[nodiscard]] Result<QList<Microseconds>> resolveMoments(
    const ThumbnailSpec &spec, int set, const ClipRange &clip, const std::optional<Microseconds> &duration);

} // namespace Zoetrope

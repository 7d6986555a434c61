// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/progressmeter.h"
#include "engine/plan/plan.h"
#include "engine/plan/soundlevels.h"

#include <stop_token>

namespace Zoetrope {

/// How loud the sounds of a source are over all that a job uses of it: walks through it once, however many are asked
/// for, and decodes nothing but them. The levels come in the order of the wishes.
///
/// Progress: `meter` is told what part of the phase is done.
/// Threads:  blocks; `stop` ends it within a frame's work.
/// Errors:   as encodeTracks().
[[nodiscard]] Result<QList<SoundLevel>> measureSounds(const PlanSource &source, const QList<LevelWish> &wishes,
    std::int64_t maximumPixels, ProgressMeter *meter, const std::stop_token &stop);

} // namespace Zoetrope

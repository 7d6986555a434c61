// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/capabilities.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// (wish, source, abilities, share of the machine) -> Plan. Pure: the same four give the same plan, to the byte.
///
/// - Outputs that ask for the same encode share a track; audio likewise.
/// - A rung above the source (by short side) is made at the source's size once, the others above it are left out; each
///   with a Notice, unless the job allows upscaling.
/// - A wish for sound on a silent source, or for a picture on a sound file, is left out with a Notice; an output of
///   which nothing is left is left out too; nothing left at all is Error{SourceWithoutStreams} or Error{NothingToDo}.
/// - Moments beyond the end use the last frame, with a Notice (a clip shorter than its thumbnail's time still gets
/// one).
/// - Threads: the renditions share Budget::threads by their area; see docs/architecture.md for the measurements.
///
/// Errors: SpecInvalid (what validate() finds, and pictures beyond their limit), EncoderMissing, MuxerMissing,
///         FilterMissing, ClipOutside, LengthUnknown, NameInvalid, as above.
[[nodiscard]] Result<Plan> makePlan(
    const JobSpec &spec, const MediaInfo &source, const Capabilities &capabilities, const Budget &budget);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

#include <functional>
#include <stop_token>

namespace Zoetrope {

/// Whether a source turned out to be what its plan took it for.
enum class SourceFit { AsPlanned, Otherwise };

/// A plan's stills: grabbed by seeking, written below `folder` under their plan names and verified; `staged` hears of
/// each. Pictures of one moment share the decoded frame. A plan that rests on a header's word is held against the first
/// frame; when that is otherwise, nothing is written.
///
/// Threads: any; blocks.
/// Errors:  those of FrameGrabber, stillwriter, FileWriter, verifyStill().
[[nodiscard]] Result<SourceFit> makeStills(const Plan &plan, const QString &folder,
    const std::function<void(const OutputRecord &)> &staged, const std::stop_token &stop);

} // namespace Zoetrope

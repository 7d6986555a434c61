// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

#include <functional>
#include <stop_token>

namespace Zoetrope {

/// A plan's stills: grabbed by seeking, written below `folder` under their plan names and verified; `staged` hears of
/// each. Pictures of one moment share the decoded frame.
///
/// Threads: any; blocks.
/// Errors:  those of FrameGrabber, stillwriter, FileWriter, verifyStill().
[[nodiscard]] Result<QList<OutputRecord>> makeStills(const Plan &plan, const QString &folder,
    const std::function<void(const OutputRecord &)> &staged, std::stop_token stop);

} // namespace Zoetrope

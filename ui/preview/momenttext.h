// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

namespace Zoetrope {

/// A moment as players write it: `0:07`, `12:04`, `1:02:03`; no fraction. Below zero reads as zero.
[[nodiscard]] QString momentText(Microseconds moment);

/// The same with milliseconds, for a place that is told to the frame: `0:07.480`.
[[nodiscard]] QString preciseClockText(Microseconds moment);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

namespace Zoetrope {

/// Rendition sizes -> tree of scale steps. Each distinct size once, largest first, made from the smallest earlier step
/// that is at least as large on both sides, else from the source.
[[nodiscard]] QList<ScaleStep> cascade(QList<Size> sizes);

/// The displayed size of a rung: `shortSide` pixels on the short side of `display`, the long side to match, both even
/// and at least 2. 0 keeps the display size (made even).
[[nodiscard]] Size rungSize(Size display, int shortSide);

} // namespace Zoetrope

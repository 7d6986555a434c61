// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

namespace Zoetrope {

/// High dynamic range (PQ or HLG, BT.2020) brought to a screen of standard range (BT.709).
///
/// White of HDR graphics (203 nits, ITU-R BT.2408) stays near white and what is darker keeps its place; what is
/// brighter is pressed into what is left above it, up to the film's own peak.

/// libavfilter text for pictures of limited range of a source that is HDR: linear BT.709 light, to be followed by one
/// of the two below.
[[nodiscard]] QString toneMapText(const PlanSource &source);
/// Behind it: the pictures of a video track, or RGB of full range.
[[nodiscard]] QString toneMappedVideoText();
[[nodiscard]] QString toneMappedRgbText();

/// Whether this build of FFmpeg has the filters for it.
[[nodiscard]] bool canToneMap();

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"

namespace Zoetrope::Test {

/// Structural similarity of the luma of two 8-bit pictures of one size: the mean over blocks of 8x8 (Wang et al.,
/// 2004).
[[nodiscard]] double ssim(const AVFrame &a, const AVFrame &b);

} // namespace Zoetrope::Test

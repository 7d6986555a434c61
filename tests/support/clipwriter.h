// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/clipmaker.h"

namespace Zoetrope::Test {

/// Encodes and muxes the clip of a wish into a new file; ClipMaker's hands.
[[nodiscard]] Result<> writeClip(const ClipWish &wish, const QString &path);

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/clipmaker.h"

#include "engine/av/handles.h"

namespace Zoetrope::Test {

/// The pictures and the sound of a made clip, before any encoder.

/// Picture `index` as it is coded: numbered, turned against the wish's rotation, in `format`.
[[nodiscard]] FramePtr paintFrame(const ClipWish &wish, int index, AVPixelFormat format);

/// Value of the sound at a sample, -1..1: a quiet hum, and the click at the clap.
[[nodiscard]] float soundAt(const ClipWish &wish, std::int64_t sample);

} // namespace Zoetrope::Test

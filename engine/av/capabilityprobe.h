// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/capabilities.h"

namespace Zoetrope {

/// Asks this FFmpeg build what it has of what the catalog can name. Cheap; opens no device.
[[nodiscard]] Capabilities probeCapabilities();

} // namespace Zoetrope

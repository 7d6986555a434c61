// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope presets`: the presets, or one in full.
[[nodiscard]] Command presetsCommand();

} // namespace Zoetrope

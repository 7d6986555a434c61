// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope probe`: what a file holds.
[[nodiscard]] Command probeCommand();

} // namespace Zoetrope

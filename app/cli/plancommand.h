// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope plan`: what encode would do with the same arguments; writes nothing.
[[nodiscard]] Command planCommand();

} // namespace Zoetrope

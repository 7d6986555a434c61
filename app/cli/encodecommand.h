// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope encode`: jobs here and now, one a source.
[[nodiscard]] Command encodeCommand();

} // namespace Zoetrope

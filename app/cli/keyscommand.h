// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope keys`: the named keys of the local port, each for one client and to be taken back alone.
[[nodiscard]] Command keysCommand();

} // namespace Zoetrope

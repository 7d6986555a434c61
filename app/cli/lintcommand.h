// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope lint`: whether players will get along with a finished stream.
[[nodiscard]] Command lintCommand();

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope serve`: works through the queue without a window, until Ctrl-C or until all is done. Jobs that are cut off
/// go on from their last whole piece at the next start.
[[nodiscard]] Command serveCommand();

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// `zoetrope --help`: the commands and the two lines to begin with.
[[nodiscard]] QString overviewText(const QList<Command> &commands);

/// `zoetrope help NAME`: synopsis, description, options.
[[nodiscard]] QString commandHelpText(const Command &command);

} // namespace Zoetrope

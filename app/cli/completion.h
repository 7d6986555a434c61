// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// Completion scripts, made from the table of commands so that they never fall behind it.
[[nodiscard]] QString bashCompletion(const QList<Command> &commands);
[[nodiscard]] QString zshCompletion(const QList<Command> &commands);
[[nodiscard]] QString fishCompletion(const QList<Command> &commands);

/// `zoetrope completion bash|zsh|fish`.
[[nodiscard]] Command completionCommand();

} // namespace Zoetrope

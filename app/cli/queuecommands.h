// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// The commands on the stored queue: submit, list, log, import, pause, resume, cancel, retry, remove. They put wishes
/// into the store, where the process that works through the queue (the window, `serve`) finds them; it need not run
/// meanwhile.
[[nodiscard]] QList<Command> queueCommands();

/// `--data DIR`, which all commands on the queue take.
[[nodiscard]] OptionDefinition dataOption();
/// Opens the queue that the arguments name, and tells what was found on opening.
[[nodiscard]] Result<std::unique_ptr<Engine>> openQueue(
    QueueWish wish, const Arguments &arguments, CommandContext &context);

} // namespace Zoetrope

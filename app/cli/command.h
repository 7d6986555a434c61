// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/services.h"

#include <chrono>

namespace Zoetrope {

/// Monotonic time, handed in so that tests hold it still.
using Clock = std::function<std::chrono::milliseconds()>;

/// What a running command has at hand.
struct CommandContext
{
    Services services;
    Console *console = nullptr;
    std::stop_token stop; ///< Ctrl-C
    Clock clock;
};

/// One command of the program: what help, completion and the parser know of it, and what it does.
struct Command
{
    QString name;
    QString synopsis; ///< what follows the name: `SOURCE… [options]`
    QString summary; ///< one line in the list of commands
    QString description; ///< paragraphs of `zoetrope help NAME`
    QList<OptionDefinition> options;
    QStringList choices; ///< what a positional may be, for completion
    bool takesFiles = false; ///< positionals are file names, for completion
    std::function<Result<int>(const Arguments &arguments, CommandContext &context)> run; ///< the exit code
};

/// All commands, in the order help shows them.
[[nodiscard]] const QList<Command> &commands();
[[nodiscard]] const Command *findCommand(QStringView name);

/// Picks the command named by the first word, parses the rest, runs it and reports its failure. Returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList &words, CommandContext &context);

} // namespace Zoetrope

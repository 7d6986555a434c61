// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/completion.h"
#include "app/cli/encodecommand.h"
#include "app/cli/help.h"
#include "app/cli/keyscommand.h"
#include "app/cli/lintcommand.h"
#include "app/cli/plancommand.h"
#include "app/cli/presetscommand.h"
#include "app/cli/probecommand.h"
#include "app/cli/queuecommands.h"
#include "app/cli/servecommand.h"
#include "app/cli/suggest.h"
#include "engine/base/errortext.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names += command.name;
    return names;
}

Error unknownCommand(const QString &word)
{
    if (QFileInfo::exists(word))
        return usageError(word, u"\"%1\" is a file, not a command. To encode it: zoetrope encode %1"_s.arg(word));
    return usageError(word,
        u"There is no command \"%1\".%2 \"zoetrope --help\" lists them all."_s.arg(
            word, didYouMean(word, commandNames())));
}

Result<int> runHelp(const Arguments &arguments, CommandContext &context)
{
    if (arguments.positionals.isEmpty()) {
        context.console->print(overviewText(commands()).trimmed());
        return 0;
    }
    const QString name = arguments.positionals.first();
    const Command *command = findCommand(name);
    if (!command)
        return unknownCommand(name);
    context.console->print(commandHelpText(*command).trimmed());
    return 0;
}

Command helpCommand()
{
    return {u"help"_s, u"[COMMAND]"_s, u"what a command does and its options"_s,
        u"Shows the list of commands, or one command with all its options."_s, {}, {}, false, runHelp};
}

QList<Command> makeCommands()
{
    QList<Command> all = QList<Command>{encodeCommand(), planCommand(), probeCommand(), lintCommand(), presetsCommand()}
        + queueCommands() + QList<Command>{serveCommand(), keysCommand(), completionCommand(), helpCommand()};
    for (Command &command : all) {
        command.options += {u"help"_s, u"h"_s, {}, u"Shows this text."_s};
        command.options += {u"verbose"_s, u"v"_s, {}, u"Shows the technical detail of a failure."_s};
    }
    return all;
}

int report(const Error &error, bool isVerbose, const QString &helpCommand, CommandContext &context)
{
    context.console->complain(describeError(error, isVerbose));
    if (error.code == ErrorCode::UsageInvalid && !helpCommand.isEmpty())
        context.console->complain(u"All options: zoetrope help %1"_s.arg(helpCommand));
    return exitCode(error.code);
}

int runCommand(const Command &command, const QStringList &words, CommandContext &context)
{
    const Result<Arguments> arguments = parseArguments(command.options, words);
    if (!arguments)
        return report(arguments.error(), false, command.name, context);
    if (arguments->has(u"help"_s)) {
        context.console->print(commandHelpText(command).trimmed());
        return 0;
    }
    const Result<int> code = command.run(*arguments, context);
    if (!code)
        return report(code.error(), arguments->has(u"verbose"_s), command.name, context);
    return *code;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = makeCommands();
    return all;
}

const Command *findCommand(QStringView name)
{
    const QList<Command> &all = commands();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Command &command) { return command.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

int runCommandLine(const QStringList &words, CommandContext &context)
{
    const QString word = words.value(0);
    if (word.isEmpty() || word == "--help"_L1 || word == "-h"_L1) {
        context.console->print(overviewText(commands()).trimmed());
        return 0;
    }
    if (word == "--version"_L1) {
        context.console->print(u"zoetrope " ZOETROPE_VERSION ""_s);
        return 0;
    }
    const Command *command = findCommand(word);
    if (!command)
        return report(unknownCommand(word), false, {}, context);
    return runCommand(*command, words.mid(1), context);
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/suggest.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QStringList optionWords(const Command &command)
{
    QStringList words;
    for (const OptionDefinition &option : command.options) {
        words += u"--"_s + option.name;
        if (!option.shortName.isEmpty())
            words += u"-"_s + option.shortName;
    }
    return words;
}

QStringList commandWords(const QList<Command> &commands)
{
    QStringList words;
    for (const Command &command : commands)
        words += command.name;
    return words;
}

QStringList positionalChoices(const Command &command, const QList<Command> &commands)
{
    return command.name == "help"_L1 ? commandWords(commands) : command.choices;
}

QString singleQuoted(QString text) { return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\''; }

QString bashValueCase(const OptionDefinition &option)
{
    const QString pattern =
        option.shortName.isEmpty() ? u"--"_s + option.name : u"--%1|-%2"_s.arg(option.name, option.shortName);
    QString action = u"COMPREPLY=()"_s;
    if (!option.choices.isEmpty())
        action = u"COMPREPLY=($(compgen -W '%1' -- \"$word\"))"_s.arg(option.choices.join(u' '));
    else if (option.kind == ArgumentKind::File)
        action = u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"_s;
    else if (option.kind == ArgumentKind::Folder)
        action = u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\")"_s;
    return u"                %1) %2; return ;;\n"_s.arg(pattern, action);
}

QString bashCommandCase(const Command &command, const QList<Command> &commands)
{
    QString values;
    for (const OptionDefinition &option : command.options)
        if (!option.placeholder.isEmpty())
            values += bashValueCase(option);
    QString text = u"        %1)\n"_s.arg(command.name);
    if (!values.isEmpty())
        text += u"            case \"$before\" in\n"_s + values + u"            esac\n"_s;
    text += u"            if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '%1' -- \"$word\")); return; fi\n"_s.arg(
        optionWords(command).join(u' '));
    const QStringList choices = positionalChoices(command, commands);
    if (!choices.isEmpty())
        text += u"            COMPREPLY=($(compgen -W '%1' -- \"$word\"))\n"_s.arg(choices.join(u' '));
    if (command.takesFiles)
        text += u"            compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"_s;
    return text + u"            ;;\n"_s;
}

// In a spec of _arguments, brackets and colons have a meaning of their own.
QString zshText(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
}

QString zshAction(const OptionDefinition &option)
{
    if (!option.choices.isEmpty())
        return u"(%1)"_s.arg(option.choices.join(u' '));
    switch (option.kind) {
    case ArgumentKind::File:
        return u"_files"_s;
    case ArgumentKind::Folder:
        return u"_files -/"_s;
    case ArgumentKind::Text:
        break;
    }
    return u" "_s;
}

QString zshOption(const OptionDefinition &option, const QString &written)
{
    QString spec = u"*"_s + written + u'[' + zshText(option.help) + u']';
    if (!option.placeholder.isEmpty())
        spec += u':' + option.placeholder + u':' + zshAction(option);
    return u"                "_s + singleQuoted(spec) + u" \\\n"_s;
}

QString zshCommandCase(const Command &command, const QList<Command> &commands)
{
    QString text = u"        %1)\n            _arguments -s -S \\\n"_s.arg(command.name);
    for (const OptionDefinition &option : command.options) {
        text += zshOption(option, u"--"_s + option.name);
        if (!option.shortName.isEmpty())
            text += zshOption(option, u"-"_s + option.shortName);
    }
    const QStringList choices = positionalChoices(command, commands);
    QString positional = u"*: : "_s;
    if (!choices.isEmpty())
        positional = u"*: :(%1)"_s.arg(choices.join(u' '));
    else if (command.takesFiles)
        positional = u"*:file:_files"_s;
    return text + u"                "_s + singleQuoted(positional) + u"\n            ;;\n"_s;
}

QString fishOption(const OptionDefinition &option, const QString &condition)
{
    QString line = u"complete -c zoetrope -n %1 -l %2"_s.arg(condition, option.name);
    if (!option.shortName.isEmpty())
        line += u" -s "_s + option.shortName;
    if (!option.choices.isEmpty())
        line += u" -x -a "_s + singleQuoted(option.choices.join(u' '));
    else if (!option.placeholder.isEmpty())
        line += option.kind == ArgumentKind::Text ? u" -x"_s : u" -r -F"_s;
    return line + u" -d "_s + singleQuoted(option.help) + u'\n';
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    const QString shell = arguments.positionals.value(0);
    QString script;
    if (shell == "bash"_L1)
        script = bashCompletion(commands());
    else if (shell == "zsh"_L1)
        script = zshCompletion(commands());
    else if (shell == "fish"_L1)
        script = fishCompletion(commands());
    else
        return usageError(shell,
            u"Say for which shell: bash, zsh or fish.%1"_s.arg(didYouMean(shell, {u"bash"_s, u"zsh"_s, u"fish"_s})));
    script.chop(1);
    context.console->print(script);
    return 0;
}

} // namespace

QString bashCompletion(const QList<Command> &commands)
{
    QString text = u"# bash completion for zoetrope\n"
                   "_zoetrope()\n"
                   "{\n"
                   "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                   "    COMPREPLY=()\n"
                   "    if ((COMP_CWORD == 1)); then\n"_s
        + u"        COMPREPLY=($(compgen -W '%1 --help --version' -- \"$word\"))\n"_s.arg(
            commandWords(commands).join(u' '))
        + u"        return\n"
          "    fi\n"
          "    case ${COMP_WORDS[1]} in\n"_s;
    for (const Command &command : commands)
        text += bashCommandCase(command, commands);
    return text + u"    esac\n}\ncomplete -F _zoetrope zoetrope\n"_s;
}

QString zshCompletion(const QList<Command> &commands)
{
    QString text = u"#compdef zoetrope\n"
                   "_zoetrope()\n"
                   "{\n"
                   "    local -a names=(\n"_s;
    for (const Command &command : commands)
        text += u"        "_s + singleQuoted(command.name + u':' + zshText(command.summary)) + u'\n';
    text += u"    )\n"
            "    if ((CURRENT == 2)); then\n"
            "        _describe command names\n"
            "        return\n"
            "    fi\n"
            "    shift words\n"
            "    ((CURRENT--))\n"
            "    case $words[1] in\n"_s;
    for (const Command &command : commands)
        text += zshCommandCase(command, commands);
    return text + u"    esac\n}\n_zoetrope \"$@\"\n"_s;
}

QString fishCompletion(const QList<Command> &commands)
{
    QString text = u"# fish completion for zoetrope\ncomplete -c zoetrope -f\n"_s;
    for (const Command &command : commands)
        text += u"complete -c zoetrope -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            command.name, singleQuoted(command.summary));
    for (const Command &command : commands) {
        const QString condition = singleQuoted(u"__fish_seen_subcommand_from "_s + command.name);
        for (const OptionDefinition &option : command.options)
            text += fishOption(option, condition);
        const QStringList choices = positionalChoices(command, commands);
        if (!choices.isEmpty())
            text += u"complete -c zoetrope -n %1 -a %2\n"_s.arg(condition, singleQuoted(choices.join(u' ')));
        if (command.takesFiles)
            text += u"complete -c zoetrope -n %1 -F\n"_s.arg(condition);
    }
    return text;
}

Command completionCommand()
{
    return {u"completion"_s, u"bash|zsh|fish"_s, u"a completion script for a shell"_s,
        u"Prints a completion script. Installed packages bring them along; otherwise, for bash:\n"
        "  source <(zoetrope completion bash)"_s,
        {}, {u"bash"_s, u"zsh"_s, u"fish"_s}, false, run};
}

} // namespace Zoetrope

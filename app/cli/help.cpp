// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int helpColumns = 80;

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (paragraph.startsWith(u' ')) { // an example, to be copied as it is
            lines += paragraph;
            continue;
        }
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > columns) {
                lines += line;
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines += line;
    }
    return lines;
}

QString indented(const QStringList &lines, int blanks)
{
    QString text;
    for (const QString &line : lines)
        text += line.isEmpty() ? u"\n"_s : QString(blanks, u' ') + line + u'\n';
    return text;
}

QString optionHead(const OptionDefinition &option)
{
    const QString head =
        option.shortName.isEmpty() ? u"--"_s + option.name : u"-%1, --%2"_s.arg(option.shortName, option.name);
    return option.placeholder.isEmpty() ? head : head + u' ' + option.placeholder;
}

QString optionHelp(const OptionDefinition &option)
{
    constexpr int indent = 6;
    QString help = option.help;
    if (!option.choices.isEmpty())
        help += u" One of: %1."_s.arg(option.choices.join(u", "_s));
    return u"  "_s + optionHead(option) + u'\n' + indented(wrapped(help, helpColumns - indent), indent);
}

} // namespace

QString overviewText(const QList<Command> &commands)
{
    QList<QStringList> rows;
    for (const Command &command : commands)
        rows += {u"  "_s + command.name, command.summary};
    return u"Zoetrope " ZOETROPE_VERSION ": video in; renditions, packages and thumbnails out.\n\n"
           "Usage: zoetrope COMMAND [options]\n\n"_s
        + alignTable(rows).join(u'\n')
        + u"\n\nTo begin with:\n"
          "  zoetrope encode clip.mp4 --preset web -o out\n"
          "  zoetrope help encode\n\n"
          "  --version   the version\n"
          "  -h, --help  this text; after a command, that command's\n"_s;
}

QString commandHelpText(const Command &command)
{
    QString text = u"Usage: zoetrope %1 %2\n\n"_s.arg(command.name, command.synopsis);
    text += indented(wrapped(command.description, helpColumns), 0);
    if (command.options.isEmpty())
        return text;
    text += u"\nOptions:\n"_s;
    for (const OptionDefinition &option : command.options)
        text += optionHelp(option);
    return text;
}

} // namespace Zoetrope

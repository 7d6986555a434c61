// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyscommand.h"

#include "app/cli/jobarguments.h"
#include "app/cli/queuecommands.h"
#include "app/cli/suggest.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

Result<int> list(const Arguments &arguments, CommandContext &context)
{
    const auto keys = context.services.portKeys.list(arguments.value(u"data"_s).value_or(QString()));
    if (!keys)
        return keys.error();
    QList<QStringList> rows;
    for (const PortKeyRow &key : *keys) {
        if (arguments.has(u"json"_s))
            context.console->printRaw(QJsonDocument({{u"name"_s, key.name}, {u"readOnly"_s, key.isReadOnly},
                                                        {u"madeAt"_s, key.madeAt.toString(Qt::ISODate)}})
                                          .toJson(QJsonDocument::Compact));
        rows += {key.name, key.isReadOnly ? u"reads"_s : u"full"_s,
            key.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)};
    }
    if (!arguments.has(u"json"_s) && !rows.isEmpty())
        context.console->print(alignTable(rows).join(u'\n'));
    return 0;
}

Result<int> add(const QString &name, const Arguments &arguments, CommandContext &context)
{
    const auto key = context.services.portKeys.add(
        arguments.value(u"data"_s).value_or(QString()), name, arguments.has(u"read-only"_s));
    if (!key)
        return key.error();
    context.console->print(*key);
    context.console->complain(
        u"zoetrope: This is the only time that the key of %1 is shown."_s.arg(escapeControls(name)));
    return 0;
}

Result<int> remove(const QString &name, const Arguments &arguments, CommandContext &context)
{
    const Result<> removed = context.services.portKeys.remove(arguments.value(u"data"_s).value_or(QString()), name);
    return removed ? Result<int>(0) : removed.error();
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    const QString word = arguments.positionals.value(0, u"list"_s);
    const QString name = arguments.positionals.value(1);
    const bool isList = word == "list"_L1;
    if (!isList && word != "add"_L1 && word != "remove"_L1)
        return usageError(word,
            u"\"%1\" is nothing that can be done with keys.%2"_s.arg(
                word, didYouMean(word, {u"add"_s, u"list"_s, u"remove"_s})));
    if (arguments.positionals.size() > (isList ? 1 : 2))
        return usageError(word, u"One key at a time; a name with blanks stands in quotes."_s);
    if (!isList && name.isEmpty())
        return usageError(word, u"\"zoetrope keys %1\" needs the key's name."_s.arg(word));
    if (arguments.has(u"read-only"_s) && word != "add"_L1)
        return usageError(word, u"--read-only is for a key that is added."_s);
    if (isList)
        return list(arguments, context);
    return word == "add"_L1 ? add(name, arguments, context) : remove(name, arguments, context);
}

} // namespace

Command keysCommand()
{
    return {u"keys"_s, u"[list | add NAME [--read-only] | remove NAME]"_s, u"keys for the clients of the local port"_s,
        u"Gives each client of the port a key of its own, beside the port's token, and takes it back without "
        u"disturbing "
        "the others; a port that is open heeds it at once. A key is shown when it is added and never again: what is "
        "stored tells it from others and no more."_s,
        {{u"read-only"_s, {}, {}, u"Whoever has it may look at everything and change nothing."_s},
            {u"json"_s, {}, {}, u"Writes JSON, one object a line."_s}, dataOption()},
        {u"add"_s, u"list"_s, u"remove"_s}, false, run};
}

} // namespace Zoetrope

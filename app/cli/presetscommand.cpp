// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/presetscommand.h"

#include "app/cli/suggest.h"
#include "engine/model/preset.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QStringList names()
{
    QStringList all;
    for (const Preset &preset : builtInPresets())
        all += preset.name;
    return all;
}

QString ladderText(const VideoSpec &video)
{
    QStringList rungs;
    for (const Rung &rung : video.ladder)
        rungs += rung.resolution == 0 ? u"source"_s : QString::number(rung.resolution);
    return rungs.join(u", "_s);
}

QStringList outputRow(const OutputSpec &output)
{
    QStringList row{u"  "_s + output.container, output.video ? ladderText(*output.video) : u"no picture"_s};
    QStringList options;
    if (output.video)
        for (auto option = output.video->options.cbegin(); option != output.video->options.cend(); ++option)
            options += option.key() + u' ' + option.value().toString();
    if (output.audio)
        options += u"sound "_s + bitrateToText(output.audio->bitrate);
    if (output.subtitles)
        options += u"%1 subtitles"_s.arg(toText(output.subtitles->mode));
    row += options.join(u", "_s);
    return row;
}

QStringList thumbnailRow(const ThumbnailSpec &thumbnail)
{
    QStringList moments;
    for (const Microseconds moment : thumbnail.moments)
        moments += timeToText(moment);
    for (const double percent : thumbnail.percents)
        moments += QString::number(percent) + u'%';
    QStringList when;
    if (!moments.isEmpty())
        when += u"at "_s + moments.join(u", "_s);
    if (thumbnail.every)
        when += u"every "_s + timeToText(*thumbnail.every);
    if (thumbnail.count > 0)
        when += u"%1 spread evenly"_s.arg(thumbnail.count);
    QStringList filters;
    for (const StillFilterChain &chain : thumbnail.filters)
        filters += chainText(chain);
    return {u"  pictures"_s, when.join(u", "_s), (thumbnail.formats + filters).join(u", "_s)};
}

void showPreset(const Preset &preset, Console *console)
{
    console->print(u"%1: %2 (%3)\n%4\n"_s.arg(preset.name, preset.title, preset.category, preset.purpose));
    QList<QStringList> rows;
    for (const OutputSpec &output : preset.outputs)
        rows += outputRow(output);
    for (const ThumbnailSpec &thumbnail : preset.thumbnails)
        rows += thumbnailRow(thumbnail);
    console->print(alignTable(rows).join(u'\n'));
}

void listPresets(Console *console)
{
    QList<QStringList> rows;
    for (const Preset &preset : builtInPresets())
        rows += {preset.name, preset.category, preset.purpose};
    console->print(alignTable(rows).join(u'\n'));
}

void listJson(Console *console)
{
    QJsonArray all;
    for (const Preset &preset : builtInPresets())
        all += toJson(preset);
    console->printRaw(QJsonDocument(all).toJson().trimmed());
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    const bool isJson = arguments.has(u"json"_s);
    const QString name = arguments.positionals.value(0);
    if (name.isEmpty()) {
        isJson ? listJson(context.console) : listPresets(context.console);
        return 0;
    }
    for (const Preset &preset : builtInPresets()) {
        if (preset.name != name)
            continue;
        if (isJson)
            context.console->printRaw(QJsonDocument(toJson(preset)).toJson().trimmed());
        else
            showPreset(preset, context.console);
        return 0;
    }
    return Error{
        ErrorCode::PresetUnknown, name, u"There are: %1.%2"_s.arg(names().join(u", "_s), didYouMean(name, names()))};
}

} // namespace

Command presetsCommand()
{
    return {u"presets"_s, u"[NAME] [--json]"_s, u"the presets, or one in full"_s,
        u"Lists the presets, each with its category and what it is for; with a name, shows what that preset makes."_s,
        {{u"json"_s, {}, {}, u"Writes JSON; a preset's outputs can be copied into a job file."_s, {},
            ArgumentKind::Text}},
        names(), false, run};
}

} // namespace Zoetrope

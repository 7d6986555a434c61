// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/encodecommand.h"

#include "app/cli/encoderun.h"
#include "app/cli/jobarguments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostThreads = 1024;

QList<OptionDefinition> encodeOptions()
{
    return QList<OptionDefinition>{
               {u"output"_s, u"o"_s, u"DIR"_s,
                   u"The folder for the outputs; made when missing. The current one unless said."_s, {},
                   ArgumentKind::Folder},
           }
    + jobOptions()
        + QList<OptionDefinition>{
            {u"jobs"_s, {}, u"N"_s, u"Sources encoded at once; they share the threads."_s},
            {u"on-collision"_s, {}, u"WHAT"_s,
                u"When an output's name is taken: fail (the default; nothing is published) or number it. Nothing is ever replaced."_s,
                {u"fail"_s, u"number"_s}, ArgumentKind::Text},
            {u"quiet"_s, u"q"_s, {}, u"Shows no progress."_s},
        };
}

Result<NameClash> nameClash(const Arguments &arguments)
{
    const QString text = arguments.value(u"on-collision"_s).value_or(u"fail"_s);
    if (text == "fail"_L1)
        return NameClash::Fail;
    if (text == "number"_L1)
        return NameClash::Number;
    return usageError(text, u"--on-collision is fail or number, not \"%1\"."_s.arg(text));
}

// The share of each job when so many run at once; never none.
Budget shareOf(int threads, int jobsAtOnce)
{
    Budget budget;
    budget.threads = std::max(1, threads / jobsAtOnce);
    return budget;
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    const Result<NameClash> clash = nameClash(arguments);
    if (!clash)
        return clash.error();
    const int cpus = context.services.cpuCount;
    const Result<int> threads = integerOption(arguments, u"threads"_s, 1, mostThreads, cpus);
    if (!threads)
        return threads.error();
    const Result<JobRequest> request = readJobArguments(arguments, context.services);
    if (!request)
        return request.error();
    const int sources = int(request->jobs.size());
    const Result<int> jobs = integerOption(arguments, u"jobs"_s, 1, mostThreads, std::min(sources, cpus));
    if (!jobs)
        return jobs.error();
    const int atOnce = std::min(*jobs, sources);

    for (const QString &remark : request->remarks)
        context.console->complain(u"zoetrope: note: "_s + escapeControls(remark));
    const QString destination = arguments.value(u"output"_s).value_or(u"."_s);
    QList<EncodeJob::Wish> wishes;
    for (const JobSpec &job : request->jobs)
        wishes += EncodeJob::Wish{job, destination, *clash, shareOf(*threads, atOnce)};
    const Speech speech = arguments.has(u"json"_s) ? Speech::Json : Speech::People;
    const EncodeRunOptions options{atOnce, speech, arguments.has(u"quiet"_s), arguments.has(u"verbose"_s)};
    return EncodeRun(wishes, options, context).run();
}

} // namespace

Command encodeCommand()
{
    return {u"encode"_s, u"SOURCE\u2026 [options]"_s, u"make renditions, packages and pictures of files"_s,
        u"Encodes each source into every output asked for: presets, --resolutions and --format pairs, thumbnails, a "
        u"job file, or all of these together. Nothing asked means the preset mp4. The source is decoded once for all; "
        u"outputs that ask for the same encode share it.\n\n"
        "Outputs are built aside and verified, and get their names only when all of a source's are proven. Nothing is "
        "ever replaced. Ctrl-C stops and leaves nothing half-made.\n\n"
        "  zoetrope encode clip.mp4 --preset web -o out\n"
        "  zoetrope encode clip.mp4 -r 240,360,480 -f hls -r 360 -f mp4 -o out\n"
        "  zoetrope encode clip.mp4 -t time=00:00:03,sizes=360,formats=jpg+webp -o out"_s,
        encodeOptions(), {}, true, run};
}

} // namespace Zoetrope

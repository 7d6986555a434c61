// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queuecommands.h"

#include "app/cli/jobarguments.h"
#include "engine/base/errortext.h"
#include "engine/model/sidefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostListed = 1000;

/// Futures of the engine are finished by its own thread, so that waiting here needs no event loop.
template <typename Value> Value await(QFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

OptionDefinition jsonOption() { return {u"json"_s, {}, {}, u"Writes JSON, one object a line."_s}; }

Result<QList<JobId>> jobIds(const QStringList &words)
{
    QList<JobId> jobs;
    for (const QString &word : words) {
        bool isNumber = false;
        const std::int64_t number = word.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return usageError(
                word, u"A job is named by its number, not \"%1\"; \"zoetrope list\" shows them."_s.arg(word));
        jobs += JobId{number};
    }
    return jobs;
}

// ---- submit ----

Result<JobOrder> orderTemplate(const Arguments &arguments)
{
    JobOrder order;
    order.destination = QDir(arguments.value(u"output"_s).value_or(u"."_s)).absolutePath();
    const Result<int> priority =
        integerOption(arguments, u"priority"_s, -JobOrder::highestPriority, JobOrder::highestPriority, 0);
    if (!priority)
        return priority.error();
    order.priority = *priority;
    if (const auto text = arguments.value(u"on-collision"_s)) {
        const Result<CollisionPolicy> policy = collisionPolicyFromText(*text);
        if (!policy)
            return usageError(*text, u"--on-collision %1."_s.arg(policy.error().detail));
        order.collision = *policy;
    }
    if (const auto text = arguments.value(u"after"_s)) {
        const QDateTime time = QDateTime::fromString(*text, Qt::ISODate);
        if (!time.isValid())
            return usageError(*text, u"--after takes a time such as 2030-01-31T18:00, not \"%1\"."_s.arg(*text));
        order.startAfter = time.toUTC();
    }
    return order;
}

Result<int> runSubmit(const Arguments &arguments, CommandContext &context)
{
    const Result<JobRequest> request = readJobArguments(arguments, context.services);
    if (!request)
        return request.error();
    const Result<JobOrder> model = orderTemplate(arguments);
    if (!model)
        return model.error();
    QList<JobOrder> orders;
    for (const JobSpec &spec : request->jobs) {
        JobOrder order = *model;
        order.spec = spec;
        // Who runs the job later stands in another folder.
        for (QString &source : order.spec.sources)
            source = QFileInfo(source).absoluteFilePath();
        const auto absolute = [](const QString &file) { return Result<QString>(QFileInfo(file).absoluteFilePath()); };
        if (const Result<> renamed = renameSideFiles(&order.spec, absolute); !renamed)
            return renamed.error();
        orders += order;
    }
    for (const QString &remark : request->remarks)
        context.console->complain(u"zoetrope: note: "_s + escapeControls(remark));

    const auto engine = openQueue({}, arguments, context);
    if (!engine)
        return engine.error();
    const Result<QList<JobId>> jobs = await((*engine)->submit(orders));
    if (!jobs)
        return jobs.error();
    for (qsizetype i = 0; i < jobs->size(); ++i) {
        const QString source = orders[i].spec.sources.value(0);
        if (arguments.has(u"json"_s))
            context.console->printRaw(
                QJsonDocument(QJsonObject{{u"id"_s, qint64((*jobs)[i].value)}, {u"source"_s, source}})
                    .toJson(QJsonDocument::Compact));
        else
            context.console->print(u"%1  %2"_s.arg((*jobs)[i].value).arg(escapeControls(source)));
    }
    return 0;
}

Command submitCommand()
{
    const QList<OptionDefinition> options =
        QList<OptionDefinition>{{u"output"_s, u"o"_s, u"DIR"_s,
            u"The folder for the outputs. The current one unless said."_s, {}, ArgumentKind::Folder}}
        + jobOptions()
        + QList<OptionDefinition>{
            {u"priority"_s, {}, u"N"_s, u"From -100 to 100; higher ones start first. 0 unless said."_s},
            {u"after"_s, {}, u"TIME"_s, u"Does not start before this time: 2030-01-31T18:00."_s},
            {u"on-collision"_s, {}, u"WHAT"_s,
                u"When an output's name is taken: fail, number it (the default), replace after verification, or skip it."_s,
                {u"fail"_s, u"number"_s, u"replace"_s, u"skip"_s}, ArgumentKind::Text},
            dataOption()};
    return {u"submit"_s, u"SOURCE\u2026 [options]"_s, u"put jobs into the queue"_s,
        u"Stores a job for each source, with the same options as encode, and prints their numbers. They are on the "
        "disk when the command returns; \"zoetrope serve\" or the window works through them.\n\n"
        "  zoetrope submit *.mov --preset web -o out\n"
        "  zoetrope serve --until-done"_s,
        options, {}, true, runSubmit};
}

// ---- list ----

QString stateText(const JobSummary &job)
{
    if (job.hold)
        return u"waiting"_s;
    if (job.wish != JobWish::None)
        return u"%1 asked"_s.arg(toText(job.wish));
    if (job.state == JobState::Succeeded)
        return job.notices > 0 ? u"verified, with notes"_s : u"verified"_s;
    return toText(job.state);
}

QString remarkText(const JobSummary &job)
{
    if (job.hold)
        return errorWords(*job.hold).what;
    if (job.error)
        return errorWords(*job.error).what;
    if (job.startAfter && job.state == JobState::Queued)
        return u"not before %1"_s.arg(job.startAfter->toLocalTime().toString(Qt::ISODate));
    return {};
}

QStringList listRow(const JobSummary &job)
{
    return {QString::number(job.id.value), stateText(job), u"%1 %"_s.arg(qRound(job.fraction * 100)),
        escapeControls(QFileInfo(job.source).fileName()), escapeControls(remarkText(job))};
}

Result<JobQuery> listQuery(const Arguments &arguments)
{
    JobQuery query;
    query.count = mostListed;
    if (const auto text = arguments.value(u"state"_s)) {
        for (const QString &word : text->split(u',')) {
            const Result<JobState> state = jobStateFromText(word);
            if (!state)
                return usageError(word, u"--state %1."_s.arg(state.error().detail));
            query.states += *state;
        }
    }
    return query;
}

Result<int> runList(const Arguments &arguments, CommandContext &context)
{
    const auto engine = openQueue({}, arguments, context);
    if (!engine)
        return engine.error();
    Result<JobQuery> query = listQuery(arguments);
    if (!query)
        return query.error();
    QList<QStringList> rows;
    for (;;) {
        const Result<JobPage> page = await((*engine)->list(*query));
        if (!page)
            return page.error();
        for (const JobSummary &job : page->jobs) {
            if (arguments.has(u"json"_s))
                context.console->printRaw(QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact));
            else
                rows += listRow(job);
        }
        query->offset += mostListed;
        if (query->offset >= page->total)
            break;
    }
    if (arguments.has(u"json"_s))
        return 0;
    context.console->print(rows.isEmpty() ? u"The queue is empty."_s : alignTable(rows, {0, 2}).join(u'\n'));
    return 0;
}

Command listCommand()
{
    return {u"list"_s, u"[--state STATES] [--json]"_s, u"the jobs of the queue and what became of them"_s,
        u"One line a job: number, state, how much is done, source, and what stands in its way."_s,
        {{u"state"_s, {}, u"STATES"_s,
             u"Only these: queued, running, paused, publishing, succeeded, failed, cancelled; joined by commas."_s},
            jsonOption(), dataOption()},
        {}, false, runList};
}

// ---- log ----

void printAttempt(const Attempt &attempt, Console *console)
{
    console->print(
        u"Attempt %1: %2, %3%4"_s.arg(attempt.number)
            .arg(toText(attempt.end), attempt.startedAt.toLocalTime().toString(Qt::ISODate),
                attempt.finishedAt ? QString(u" to "_s + attempt.finishedAt->toLocalTime().toString(Qt::ISODate))
                                   : QString()));
    if (attempt.error)
        console->print(u"  "_s + escapeControls(errorText(*attempt.error)));
}

Result<int> runLog(const Arguments &arguments, CommandContext &context)
{
    const Result<QList<JobId>> jobs = jobIds(arguments.positionals);
    if (!jobs)
        return jobs.error();
    if (jobs->size() != 1)
        return usageError({}, u"Say which job: zoetrope log 12"_s);
    const auto engine = openQueue({}, arguments, context);
    if (!engine)
        return engine.error();
    const Result<QList<Attempt>> attempts = await((*engine)->attempts(jobs->first()));
    if (!attempts)
        return attempts.error();
    const Result<QList<JobLogLine>> lines = await((*engine)->log(jobs->first()));
    if (!lines)
        return lines.error();
    for (const Attempt &attempt : *attempts) {
        printAttempt(attempt, context.console);
        if (arguments.has(u"plan"_s) && !attempt.plan.isEmpty())
            context.console->printRaw(QJsonDocument(attempt.plan).toJson().trimmed());
    }
    for (const JobLogLine &line : *lines)
        context.console->print(escapeControls(u"%1: %2: %3"_s.arg(toText(line.level), line.category, line.text)));
    return 0;
}

Command logCommand()
{
    return {u"log"_s, u"JOB [--plan]"_s, u"what happened to a job"_s,
        u"Shows a job's attempts with their ends, and the lines of its log."_s,
        {{u"plan"_s, {}, {}, u"Shows each attempt's plan as well."_s}, dataOption()}, {}, false, runLog};
}

// ---- import ----

Result<int> runImport(const Arguments &arguments, CommandContext &context)
{
    if (arguments.positionals.size() != 1)
        return usageError({}, u"Say which file: zoetrope import queue-damaged-20300131T180000.db"_s);
    const auto engine = openQueue({}, arguments, context);
    if (!engine)
        return engine.error();
    const Result<ImportReport> report = await((*engine)->importJobs(arguments.positionals.first()));
    if (!report)
        return report.error();
    context.console->print(u"Jobs brought over: %1, known already: %2, beyond reading: %3"_s.arg(report->imported)
                               .arg(report->known)
                               .arg(report->unreadable));
    if (report->imported > 0)
        context.console->print(u"With them: outputs %1, lines of log %2"_s.arg(report->outputs).arg(report->logLines));
    if (!report->firstFault.isEmpty())
        context.console->complain(u"zoetrope: note: "_s + escapeControls(report->firstFault));
    return 0;
}

Command importCommand()
{
    return {u"import"_s, u"FILE"_s, u"bring over jobs from a queue that was set aside"_s,
        u"Takes every job that can be read from a damaged queue's file, which stays as it is. Jobs that were done come "
        u"as "
        "history, all others are queued again. Doing it twice brings nothing twice."_s,
        {dataOption()}, {}, true, runImport};
}

// ---- pause, resume, cancel, retry, remove ----

struct ActionWords
{
    JobAction action;
    const char16_t *name;
    const char16_t *summary;
    const char16_t *description;
    std::optional<QueueMode> modeForAll; ///< what the command does when no job is named
};

const std::array actionTable{
    ActionWords{JobAction::Pause, u"pause", u"pause jobs, or the queue",
        u"A running job stops using the machine within half a second and goes on where it stood when it is resumed, "
        u"also after a restart. Without a job, the whole queue pauses.",
        QueueMode::Paused},
    ActionWords{JobAction::Resume, u"resume", u"let paused jobs, or the queue, go on",
        u"Paused jobs are queued again in their old place. Without a job, the queue goes on.", QueueMode::Running},
    ActionWords{JobAction::Cancel, u"cancel", u"call jobs off",
        u"Nothing of the outputs is left behind. A job that is publishing or done cannot be called off.", {}},
    ActionWords{JobAction::Retry, u"retry", u"queue failed or cancelled jobs again",
        u"What an earlier attempt encoded is used again where it still fits.", {}},
    ActionWords{JobAction::Remove, u"remove", u"take jobs off the list",
        u"Jobs that are done, failed, cancelled or were never begun; their outputs stay.", {}},
};

Result<int> runAction(const ActionWords &words, const Arguments &arguments, CommandContext &context)
{
    const Result<QList<JobId>> jobs = jobIds(arguments.positionals);
    if (!jobs)
        return jobs.error();
    if (jobs->isEmpty() && !words.modeForAll)
        return usageError({}, u"Say which jobs: zoetrope %1 12 13"_s.arg(words.name));
    const auto engine = openQueue({}, arguments, context);
    if (!engine)
        return engine.error();
    const Result<> done =
        await(jobs->isEmpty() ? (*engine)->setMode(*words.modeForAll) : (*engine)->act(words.action, *jobs));
    if (!done)
        return done.error();
    return 0;
}

Command actionCommand(const ActionWords &words)
{
    const QString name = QString::fromUtf16(words.name);
    return {name, words.modeForAll ? u"[JOB\u2026]"_s : u"JOB\u2026"_s, QString::fromUtf16(words.summary),
        QString::fromUtf16(words.description), {dataOption()}, {}, false,
        [&words](const Arguments &arguments, CommandContext &context) { return runAction(words, arguments, context); }};
}

} // namespace

OptionDefinition dataOption()
{
    return {
        u"data"_s, {}, u"DIR"_s, u"The folder of the queue, instead of the user's own."_s, {}, ArgumentKind::Folder};
}

Result<std::unique_ptr<Engine>> openQueue(QueueWish wish, const Arguments &arguments, CommandContext &context)
{
    wish.dataFolder = arguments.value(u"data"_s).value_or(QString());
    Result<OpenedQueue> opened = context.services.openQueue(wish);
    if (!opened)
        return opened.error();
    for (const QString &remark : std::as_const(opened->remarks))
        context.console->complain(u"zoetrope: note: "_s + escapeControls(remark));
    return std::move(opened->engine);
}

QList<Command> queueCommands()
{
    QList<Command> all{submitCommand(), listCommand(), logCommand(), importCommand()};
    for (const ActionWords &words : actionTable)
        all += actionCommand(words);
    return all;
}

} // namespace Zoetrope

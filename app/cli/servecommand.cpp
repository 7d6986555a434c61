// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servecommand.h"

#include "app/cli/queuecommands.h"
#include "app/cli/terminalprogress.h"
#include "engine/base/errortext.h"
#include "engine/plan/sessions.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostAtOnce = 1024;
constexpr int highestPort = 65535;

/// What is told of the queue while it is worked through.
///
/// Threads: the one that serves; the engine's signals come there.
class ServeReport
{
public:
    ServeReport(CommandContext *context, bool isJson)
        : m_context(context)
        , m_isJson(isJson)
        , m_progress(context->console, styleFor(*context->console, isJson), context->clock)
    {
    }

    void hearJobs(const QList<JobSummary> &jobs)
    {
        for (const JobSummary &job : jobs)
            hearJob(job);
    }

    void hearProgress(JobId job, const JobProgress &progress)
    {
        if (m_isJson) {
            QJsonObject line = toJson(JobEvent(progress));
            line.insert("job"_L1, qint64(job.value));
            m_context->console->printRaw(QJsonDocument(line).toJson(QJsonDocument::Compact));
        } else {
            m_progress.update(int(job.value), progress);
        }
    }

    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    static TerminalProgress::Style styleFor(const Console &console, bool isJson)
    {
        if (isJson)
            return TerminalProgress::Style::Silent;
        return console.isErrorsTerminal() ? TerminalProgress::Style::Redrawn : TerminalProgress::Style::Lines;
    }

    void hearJob(const JobSummary &job)
    {
        if (m_isJson) {
            QJsonObject line = toJson(job);
            line.insert("event"_L1, u"job"_s);
            m_context->console->printRaw(QJsonDocument(line).toJson(QJsonDocument::Compact));
        }
        const JobState before = std::exchange(m_states[job.id], job.state);
        if (before == job.state)
            return;
        const QString name = u"%1 %2"_s.arg(job.id.value).arg(QFileInfo(job.source).fileName());
        if (job.state == JobState::Running)
            m_progress.begin(int(job.id.value), name);
        else
            m_progress.end(int(job.id.value));
        if (!m_isJson)
            say(job, escapeControls(name));
        if (job.state == JobState::Failed && job.error && m_exitCode == 0)
            m_exitCode = Zoetrope::exitCode(job.error->code);
    }

    void say(const JobSummary &job, const QString &name)
    {
        if (job.state == JobState::Succeeded)
            m_progress.say(u"%1: verified, outputs: %2, in %3%4"_s.arg(name)
                               .arg(job.outputs)
                               .arg(escapeControls(job.destination),
                                   job.notices > 0 ? u" (with notes: zoetrope log)"_s : QString()));
        else if (job.state == JobState::Failed && job.error)
            m_progress.say(u"%1: failed. %2"_s.arg(name, escapeControls(errorText(*job.error))));
        else if (job.hold)
            m_progress.say(u"%1: waits. %2"_s.arg(name, escapeControls(errorText(*job.hold))));
        else if (job.state == JobState::Paused || job.state == JobState::Cancelled)
            m_progress.say(u"%1: %2"_s.arg(name, toText(job.state)));
    }

    CommandContext *m_context;
    bool m_isJson;
    TerminalProgress m_progress;
    QHash<JobId, JobState> m_states;
    int m_exitCode = 0;
};

Result<> readBuckets(const Arguments &arguments, PortWish *wish)
{
    for (const QString &bucket : arguments.values(u"bucket"_s)) {
        const QString name = bucket.section(u'=', 0, 0);
        const QFileInfo folder(bucket.section(u'=', 1));
        if (name.isEmpty() || name.contains(u'/') || !folder.isDir())
            return usageError(bucket, u"--bucket: %1 is no NAME=DIR with a folder that is there."_s.arg(bucket));
        wish->buckets[name] = folder.canonicalFilePath();
    }
    return {};
}

/// Opens the port when it was asked for; an empty one otherwise.
Result<OpenedPort> openPort(Engine *engine, const Arguments &arguments, CommandContext &context)
{
    const bool isAsked = arguments.has(u"port"_s);
    for (const QString &name : {u"allow-root"_s, u"results"_s, u"bucket"_s, u"allow-hook"_s, u"allow-origin"_s,
             u"allow-source"_s, u"allow-network"_s, u"delete-files"_s}) {
        if (!isAsked && arguments.has(name))
            return usageError(name, u"--%1 is about the port: say --port as well."_s.arg(name));
    }
    if (!isAsked)
        return OpenedPort{};
    PortWish wish;
    const Result<int> port = integerOption(arguments, u"port"_s, 0, highestPort, 0);
    if (!port)
        return port.error();
    wish.port = *port;
    wish.dataFolder = arguments.value(u"data"_s).value_or(QString());
    wish.mayDeleteFiles = arguments.has(u"delete-files"_s);
    if (const std::optional<QString> results = arguments.value(u"results"_s))
        wish.results = QDir(*results).absolutePath();
    for (const QString &root : arguments.values(u"allow-root"_s)) {
        const QFileInfo folder(root);
        if (!folder.isDir())
            return usageError(root, u"--allow-root: there is no folder %1."_s.arg(root));
        wish.roots += folder.canonicalFilePath();
    }
    if (Result<> buckets = readBuckets(arguments, &wish); !buckets)
        return buckets.error();
    wish.allowedHooks = arguments.values(u"allow-hook"_s);
    wish.origins = arguments.values(u"allow-origin"_s);
    wish.sourceHosts = arguments.values(u"allow-source"_s);
    wish.isNetworkAllowed = arguments.has(u"allow-network"_s);
    return context.services.openPort(engine, wish);
}

void announce(const OpenedPort &port, bool isJson, Console *console)
{
    if (port.address.isEmpty())
        return;
    if (!isJson)
        return console->print(
            u"Listening on %1; the token is in %2"_s.arg(port.address, escapeControls(port.tokenPath)));
    console->printRaw(
        QJsonDocument({{u"event"_s, u"port"_s}, {u"address"_s, port.address}, {u"tokenPath"_s, port.tokenPath}})
            .toJson(QJsonDocument::Compact));
}

Result<QueueWish> queueWish(const Arguments &arguments)
{
    QueueWish wish;
    wish.isDispatching = true;
    wish.isInProcess = arguments.has(u"in-process"_s);
    const Result<int> jobs = integerOption(arguments, u"jobs"_s, 1, mostAtOnce, 0);
    if (!jobs)
        return jobs.error();
    wish.jobsAtOnce = *jobs;
    const Result<int> threads = integerOption(arguments, u"threads"_s, 1, mostAtOnce, 0);
    if (!threads)
        return threads.error();
    wish.threads = *threads;
    if (const std::optional<QString> text = arguments.value(u"sessions"_s)) {
        const Result<SessionCounts> sessions = sessionLimitsFromText(*text);
        if (!sessions)
            return usageError(*text, u"--sessions: "_s + sessions.error().detail);
        wish.sessions = *sessions;
    }
    return wish;
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    const Result<QueueWish> wish = queueWish(arguments);
    if (!wish)
        return wish.error();
    auto engine = openQueue(*wish, arguments, context);
    if (!engine)
        return engine.error();
    Result<OpenedPort> port = openPort(engine->get(), arguments, context);
    if (!port)
        return port.error();

    ServeReport report(&context, arguments.has(u"json"_s));
    QEventLoop loop;
    QObject::connect(engine->get(), &Engine::jobsChanged, &loop,
        [&report](const QList<JobSummary> &changed) { report.hearJobs(changed); });
    QObject::connect(engine->get(), &Engine::progressed, &loop,
        [&report](JobId job, const JobProgress &progress) { report.hearProgress(job, progress); });
    if (arguments.has(u"until-done"_s))
        QObject::connect(engine->get(), &Engine::idle, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(
        context.stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    (*engine)->begin();
    announce(*port, arguments.has(u"json"_s), context.console);
    loop.exec();
    port->holder.reset();
    if (!context.stop.stop_requested())
        return report.exitCode();
    engine->reset(); // waits for the runs to end
    context.console->complain(u"zoetrope: stopped. Jobs that were cut off go on at the next start."_s);
    return exitCode(ErrorCode::Cancelled);
}

} // namespace

Command serveCommand()
{
    return {u"serve"_s, u"[options]"_s, u"work through the queue"_s,
        u"Runs the queued jobs, each in a process of its own, and those that are submitted meanwhile. However it ends, "
        "nothing is lost: jobs that were cut off go on from their last whole piece at the next start."_s,
        {{u"until-done"_s, {}, {}, u"Ends when nothing is left to do. The exit code is that of the first failure."_s},
            {u"jobs"_s, {}, u"N"_s, u"Jobs at once; by the number of CPUs unless said."_s},
            {u"threads"_s, {}, u"N"_s, u"CPU threads for all jobs together; all CPUs unless said."_s},
            {u"sessions"_s, {}, u"LIST"_s,
                u"How many streams each family of hardware encoders takes at once, for all jobs together: nvenc=3,qsv=2. What is beyond goes to the CPU."_s},
            {u"in-process"_s, {}, {},
                u"Runs jobs in threads of this process: a little faster to start, not isolated."_s},
            {u"port"_s, {}, u"N"_s,
                u"Lets other programs on this machine ask for jobs over HTTP at this port; 0 takes one that is free. Prints the address and where the token is."_s},
            {u"allow-root"_s, {}, u"DIR"_s,
                u"A folder below which they may name sources and destinations; can be said again. None unless said: they upload, and fetch results from the port."_s,
                {}, ArgumentKind::Folder},
            {u"results"_s, {}, u"DIR"_s, u"Where their jobs put what they make. In the data folder unless said."_s, {},
                ArgumentKind::Folder},
            {u"delete-files"_s, {}, {},
                u"Lets clients whose system deletes a job's files with the job do that. Without it they stay."_s},
            {u"bucket"_s, {}, u"NAME=DIR"_s,
                u"A folder that stands for the bucket in s3://NAME/key, for sources and destinations; can be said again."_s},
            {u"allow-hook"_s, {}, u"HOST"_s,
                u"A host that webhooks may call; can be said again. They call this machine alone unless said."_s},
            {u"allow-source"_s, {}, u"HOST"_s,
                u"A host from which sources are fetched whose http or https addresses clients name, also one within your own network; can be said again."_s},
            {u"allow-network"_s, {}, {},
                u"Fetches sources from all hosts that everybody can reach; of this machine and private networks still only those of --allow-source. Nothing is fetched unless one of these is said."_s},
            {u"allow-origin"_s, {}, u"URL"_s,
                u"The origin of a web page whose scripts may ask, as in https://app.example.org; can be said again. None unless said; the token is asked for all the same."_s},
            {u"json"_s, {}, {}, u"Writes JSON, one object a line."_s}, dataOption()},
        {}, false, run};
}

} // namespace Zoetrope

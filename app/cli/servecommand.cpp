// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servecommand.h"

#include "app/cli/linewriter.h"
#include "app/cli/portarguments.h"
#include "app/cli/queuecommands.h"
#include "app/cli/terminalprogress.h"
#include "engine/base/errortext.h"
#include "engine/plan/sessions.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostAtOnce = 1024;

using TellLine = std::function<void(const QJsonObject &line)>;

/// Where JSON lines go that a queue and a port must not stand still for.
///
/// Owns:    what writes them.
class JsonLines
{
public:
    explicit JsonLines(Console *console)
        : m_console(console)
    {
        const int descriptor = console->outputDescriptor();
        if (descriptor >= 0)
            m_writer.emplace(descriptor, [](qint64 lines) {
                return compact({{u"event"_s, u"dropped"_s}, {u"lines"_s, lines}});
            });
    }
    void tell(const QJsonObject &line)
    {
        m_writer ? m_writer->write(compact(line)) : m_console->printRaw(compact(line));
    }

private:
    static QByteArray compact(const QJsonObject &line) { return QJsonDocument(line).toJson(QJsonDocument::Compact); }

    Console *m_console;
    std::optional<LineWriter> m_writer;
};

/// What is told of the queue while it is worked through.
///
/// Threads: the one that serves; the engine's signals come there.
class ServeReport
{
public:
    /// `tellLine` is where JSON goes; unset: words for people go to the console.
    ServeReport(CommandContext *context, TellLine tellLine)
        : m_tellLine(std::move(tellLine))
        , m_isJson(m_tellLine != nullptr)
        , m_progress(context->console, styleFor(*context->console, m_isJson), context->clock)
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
            m_tellLine(line);
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
            m_tellLine(line);
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

    TellLine m_tellLine;
    bool m_isJson;
    TerminalProgress m_progress;
    QHash<JobId, JobState> m_states;
    int m_exitCode = 0;
};

/// Opens the port when it was asked for; an empty one otherwise.
Result<OpenedPort> openPort(Engine *engine, const Arguments &arguments, CommandContext &context)
{
    const Result<std::optional<PortWish>> wish = portWishFrom(arguments);
    if (!wish)
        return wish.error();
    return *wish ? context.services.openPort(engine, **wish) : OpenedPort{};
}

void announce(const OpenedPort &port, const TellLine &tellLine, Console *console)
{
    if (port.address.isEmpty())
        return;
    if (!port.warning.isEmpty())
        console->complain(u"zoetrope: Warning: "_s + port.warning);
    if (!tellLine)
        return console->print(
            u"Listening on %1; the token is in %2"_s.arg(port.address, escapeControls(port.tokenPath)));
    tellLine({{u"event"_s, u"port"_s}, {u"address"_s, port.address}, {u"tokenPath"_s, port.tokenPath}});
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

    std::optional<JsonLines> lines;
    TellLine tellLine;
    if (arguments.has(u"json"_s)) {
        lines.emplace(context.console);
        tellLine = [&lines](const QJsonObject &line) { lines->tell(line); };
    }
    ServeReport report(&context, tellLine);
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
    announce(*port, tellLine, context.console);
    loop.exec();
    port->holder.reset();
    if (!context.stop.stop_requested())
        return report.exitCode();
    engine->reset(); // waits for the runs to end
    context.console->complain(u"zoetrope: stopped. Jobs that were cut off go on at the next start."_s);
    return exitCode(ErrorCode::Cancelled);
}

QList<OptionDefinition> options()
{
    const QList<OptionDefinition> ofQueue{
        {u"until-done"_s, {}, {}, u"Ends when nothing is left to do. The exit code is that of the first failure."_s},
        {u"jobs"_s, {}, u"N"_s, u"Jobs at once; by the number of CPUs unless said."_s},
        {u"threads"_s, {}, u"N"_s, u"CPU threads for all jobs together; all CPUs unless said."_s},
        {u"sessions"_s, {}, u"LIST"_s,
            u"How many streams each family of hardware encoders takes at once, for all jobs together: nvenc=3,qsv=2. What is beyond goes to the CPU."_s},
        {u"in-process"_s, {}, {}, u"Runs jobs in threads of this process: a little faster to start, not isolated."_s}};
    const OptionDefinition json{u"json"_s, {}, {},
        u"Writes JSON, one object a line. Nothing waits for who reads it: lines beyond a megabyte are dropped, and counted in one that stands for them."_s};
    return ofQueue + portOptions() + QList<OptionDefinition>{json, dataOption()};
}

} // namespace

Command serveCommand()
{
    return {u"serve"_s, u"[options]"_s, u"work through the queue"_s,
        u"Runs the queued jobs, each in a process of its own, and those that are submitted meanwhile. However it ends, "
        "nothing is lost: jobs that were cut off go on from their last whole piece at the next start."_s,
        options(), {}, false, run};
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/dispatcher.h"

#include "engine/queue/recovery.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// Enough for every usual queue; a longer look follows when all of these have to wait.
constexpr int firstLook = 100;
constexpr int longLook = 10'000;
constexpr double fractionStep = 0.02;
constexpr int mostLinesKept = 100;

// Of an output that failed in staging people know the name it was to have.
Error withoutStaging(Error error, const QString &stagingFolder)
{
    const QString prefix = stagingFolder + u"/out/"_s;
    if (error.subject.startsWith(prefix))
        error.subject.remove(0, prefix.size());
    return error;
}

} // namespace

Dispatcher::Dispatcher(JobStore *store, Runner *runner, Options options)
    : m_store(store)
    , m_runner(runner)
    , m_options(std::move(options))
    , m_held(store, m_options.freeBytes, [runner] { return runner->ready().has_value(); })
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.storeInterval);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        settleAll();
        wake();
    });
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &Dispatcher::wake);
    m_roomTimer.setInterval(m_options.roomInterval);
    connect(&m_roomTimer, &QTimer::timeout, this, &Dispatcher::lookAtRoom);
}

Dispatcher::~Dispatcher() = default;

Result<> Dispatcher::recover()
{
    Result<> recovered = recoverJobs(m_store);
    return recovered ? sweep() : recovered;
}

Result<> Dispatcher::sweep()
{
    return sweepStaging(m_store, [this](JobId job) { return m_runs.contains(job); });
}

// ---- looking at the store ----

void Dispatcher::wake()
{
    if (m_isStopping)
        return;
    if (Result<> looked = lookAround(); !looked)
        fail(looked.error());
}

Result<> Dispatcher::lookAround()
{
    using Step = Result<> (Dispatcher::*)();
    for (const Step step : {&Dispatcher::followMode, &Dispatcher::followFrozen, &Dispatcher::carryOutWishes,
             &Dispatcher::sweep, &Dispatcher::startMore}) {
        if (Result<> done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<> Dispatcher::followMode()
{
    const Result<QJsonValue> setting = m_store->setting(queueModeSetting);
    if (!setting)
        return setting.error();
    const Result<QueueMode> read = queueModeFromText(setting->toString());
    const QueueMode mode = read ? *read : QueueMode::Running;
    if (mode == m_mode)
        return {};
    m_mode = mode;
    for (auto &[id, run] : m_runs) {
        if (mode == QueueMode::Paused && run.freeze == Freeze::None && run.state == JobState::Running) {
            if (m_runner->setFrozen(run.job.stagingFolder, true))
                run.freeze = Freeze::ByQueue;
            else
                end(run, Ask::Interrupt);
        } else if (mode != QueueMode::Paused && run.freeze == Freeze::ByQueue) {
            run.freeze = Freeze::None;
            (void)m_runner->setFrozen(run.job.stagingFolder, false); // a run that is gone says so itself
        }
    }
    return {};
}

/// A job that is frozen rests in the store, where others may call it off.
Result<> Dispatcher::followFrozen()
{
    QList<JobId> frozen;
    for (const auto &[id, run] : m_runs) {
        if (run.freeze == Freeze::ByJob && run.ask == Ask::None)
            frozen.append(id);
    }
    if (frozen.isEmpty())
        return {};
    const Result<QList<JobSummary>> jobs = m_store->summaries(frozen);
    if (!jobs)
        return jobs.error();
    for (const JobId id : std::as_const(frozen)) {
        const auto job = std::find_if(
            jobs->cbegin(), jobs->cend(), [id](const JobSummary &candidate) { return candidate.id == id; });
        if (job != jobs->cend() && job->state != JobState::Cancelled)
            continue;
        Run &run = m_runs.at(id);
        run.state = JobState::Cancelled;
        end(run, Ask::Cancel);
    }
    return {};
}

Result<> Dispatcher::carryOutWishes()
{
    const Result<QList<JobSummary>> wished = m_store->wished();
    if (!wished)
        return wished.error();
    for (const JobSummary &job : *wished) {
        const auto found = m_runs.find(job.id);
        if (found == m_runs.end() || found->second.ended || found->second.state != JobState::Running)
            continue;
        if (job.wish == JobWish::Cancel)
            end(found->second, Ask::Cancel);
        else if (Result<> paused = pause(found->second); !paused)
            return paused;
    }
    return {};
}

Result<> Dispatcher::pause(Run &run)
{
    if (run.freeze == Freeze::None && !m_runner->setFrozen(run.job.stagingFolder, true)) {
        end(run, Ask::Pause);
        return {};
    }
    run.freeze = Freeze::ByJob;
    MoveDetails details;
    details.fraction = run.notedFraction;
    if (Result<> moved = m_store->move(run.job.id, JobState::Running, JobState::Paused, details); !moved)
        return moved;
    run.state = JobState::Paused;
    Q_EMIT changed({run.job.id});
    return {};
}

Result<> Dispatcher::startMore()
{
    StartDecision decision;
    // While nothing can start, nobody needs to know what stands further back in a long queue.
    const bool canStart = m_mode == QueueMode::Running && busySlots() < m_options.limits.jobsAtOnce;
    for (const int count : {firstLook, longLook}) {
        const Result<QList<JobSummary>> waiting = m_store->waiting(count);
        if (!waiting)
            return waiting.error();
        decision = decideStarts({m_mode, *waiting, busySlots(), m_options.limits, m_options.now()});
        const bool isAnyHeld =
            std::any_of(waiting->cbegin(), waiting->cend(), [](const JobSummary &job) { return job.hold.has_value(); });
        if (isAnyHeld) {
            m_held.noteAny();
            watchRoom();
        }
        if (!canStart || !decision.jobs.isEmpty() || waiting->size() < count)
            break;
    }
    for (const JobId id : std::as_const(decision.jobs)) {
        if (Result<> started = startJob(id); !started)
            return started;
    }
    if (decision.nextLook)
        m_nextLook.start(std::clamp<std::int64_t>(m_options.now().msecsTo(*decision.nextLook), 1, 60'000));
    if (busySlots() == 0 && decision.jobs.isEmpty()) {
        const Result<QueueCounts> counts = m_store->counts();
        if (counts && counts->queued == 0)
            Q_EMIT idle();
    }
    return {};
}

int Dispatcher::busySlots() const
{
    return int(std::count_if(
        m_runs.begin(), m_runs.end(), [](const auto &entry) { return entry.second.freeze != Freeze::ByJob; }));
}

/// Also of frozen runs: their encoders stay open.
SessionCounts Dispatcher::sessionsInUse() const
{
    SessionCounts inUse;
    for (const auto &[id, run] : m_runs) {
        for (auto [family, count] : run.sessions.asKeyValueRange())
            inUse[family] += count;
    }
    return inUse;
}

Result<> Dispatcher::startJob(JobId id)
{
    if (const auto found = m_runs.find(id); found != m_runs.end())
        return thaw(found->second);
    const Result<Job> job = m_store->job(id);
    if (!job) {
        if (job.error().code != ErrorCode::StoreDamaged)
            return job.error();
        (void)m_store->claim(id, {}); // fails, and takes the job out of the way of the others
        Q_EMIT changed({id});
        return {};
    }
    if (const std::optional<Error> reason = reasonToWait(*job)) {
        Result<> held = m_held.hold(id, *reason, m_options.room.reserve_bytes);
        Q_EMIT changed({id});
        watchRoom();
        return held;
    }
    const QString &destination = job->order.destination;
    const bool hasStaging = !job->stagingFolder.isEmpty() && QFileInfo(job->stagingFolder).isDir();
    const QString staging = hasStaging ? job->stagingFolder : freshStagingName(destination);
    const Result<Attempt> attempt = m_store->claim(id, staging);
    if (!attempt) // somebody was faster
        return attempt.error().code == ErrorCode::JobBusy ? Result<>() : attempt.error();

    Run &run = m_runs[id];
    run.job = *job;
    run.job.stagingFolder = staging;
    run.attempt = attempt->number;
    Q_EMIT changed({id});
    watchRoom();
    const EventSink sink = [this, id, number = run.attempt](const JobEvent &event) {
        QMetaObject::invokeMethod(
            this, [this, id, number, event] { hear(id, number, event); }, Qt::QueuedConnection);
    };
    Result<> begun = makeStagingAt(staging);
    if (begun)
        begun = forgetPublication(staging);
    if (begun) {
        const Budget budget = shareBudget(m_options.limits, busySlots(), sessionsInUse());
        run.sessions = budget.sessions;
        begun =
            m_runner->start({run.job.order.spec, staging, budget, m_options.capabilities}, sink, run.stop.get_token());
    }
    if (!begun)
        sink(JobFinished{begun.error(), {}, {}});
    return {};
}

std::optional<Error> Dispatcher::reasonToWait(const Job &job) const
{
    if (const Result<> ready = m_runner->ready(); !ready)
        return Error{ready.error().code, job.order.spec.sources.value(0), ready.error().detail};
    if (!m_options.room.mayStart(m_options.freeBytes(job.order.destination)))
        return Error{ErrorCode::DiskFull, job.order.destination, {}};
    return std::nullopt;
}

/// A frozen run whose job was queued again goes on where it stands.
Result<> Dispatcher::thaw(Run &run)
{
    if (run.freeze != Freeze::ByJob || run.ended)
        return {};
    if (Result<> moved = m_store->move(run.job.id, JobState::Queued, JobState::Running); !moved)
        return moved.error().code == ErrorCode::JobBusy ? Result<>() : moved;
    run.state = JobState::Running;
    run.freeze = Freeze::None;
    (void)m_runner->setFrozen(run.job.stagingFolder, false); // a run that is gone says so itself
    Q_EMIT changed({run.job.id});
    return {};
}

void Dispatcher::end(Run &run, Ask ask)
{
    run.ask = ask;
    run.stop.request_stop();
}

void Dispatcher::setLimits(const QueueLimits &limits)
{
    m_options.limits = limits;
    wake();
}

void Dispatcher::stop()
{
    m_isStopping = true;
    for (auto &[id, run] : m_runs) {
        if (run.ask == Ask::None)
            end(run, Ask::Interrupt);
    }
    if (m_runs.empty())
        Q_EMIT stopped();
}

QList<double> Dispatcher::secondsLeft() const
{
    QList<double> left;
    for (const auto &[id, run] : m_runs) {
        if (run.freeze == Freeze::None && run.progress && run.progress->timeLeft)
            left.append(toSeconds(*run.progress->timeLeft));
    }
    return left;
}

QList<PastRun> Dispatcher::speeds() const
{
    QList<PastRun> runs;
    for (const auto &[id, run] : m_runs) {
        if (run.mediaSpeed > 0)
            runs.append({run.work, run.mediaSpeed});
    }
    return runs;
}

// ---- what runs tell ----

void Dispatcher::hear(JobId job, int attempt, const JobEvent &event)
{
    const auto found = m_runs.find(job);
    if (found == m_runs.end() || found->second.attempt != attempt)
        return;
    Run &run = found->second;
    if (const auto *progress = std::get_if<JobProgress>(&event)) {
        hearProgress(run, *progress);
    } else if (const auto *planned = std::get_if<JobPlanned>(&event)) {
        run.sessions = sessionsOfPlan(planned->plan);
        run.work = workOfPlan(planned->plan);
        if (Result<> noted = m_store->setAttemptPlan(job, attempt, planned->plan); !noted)
            Q_EMIT storeFailed(noted.error());
    } else if (const auto *line = std::get_if<JobLogLine>(&event)) {
        run.lines.append(*line);
        if (run.lines.size() >= mostLinesKept)
            flushLines(run);
    } else if (const auto *finished = std::get_if<JobFinished>(&event)) {
        run.ended = *finished;
        settleAll();
        wake();
    }
}

void Dispatcher::hearProgress(Run &run, const JobProgress &progress)
{
    run.progress = progress;
    if (progress.phase == JobPhase::Encoding)
        run.mediaSpeed = progress.speed;
    if (progress.fraction - run.notedFraction >= fractionStep) {
        run.notedFraction = progress.fraction;
        if (Result<> noted = m_store->noteFraction(run.job.id, progress.fraction); !noted)
            Q_EMIT storeFailed(noted.error());
    }
    Q_EMIT progressed(run.job.id, progress);
}

void Dispatcher::flushLines(Run &run)
{
    if (run.lines.isEmpty())
        return;
    // A log that cannot be written must not hold up the job; its lines are lost with a word about it.
    if (Result<> written = m_store->appendLog(run.job.id, run.attempt, run.lines); !written)
        Q_EMIT storeFailed(written.error());
    run.lines.clear();
}

// ---- ends ----

void Dispatcher::settleAll()
{
    for (auto entry = m_runs.begin(); entry != m_runs.end();) {
        Run &run = entry->second;
        if (!run.ended) {
            ++entry;
            continue;
        }
        if (Result<> settled = settle(run); !settled) {
            fail(settled.error());
            ++entry;
            continue;
        }
        const JobId id = entry->first;
        entry = m_runs.erase(entry);
        Q_EMIT changed({id});
    }
    if (m_isStopping && m_runs.empty())
        Q_EMIT stopped();
}

Result<> Dispatcher::settle(Run &run)
{
    flushLines(run);
    if (run.state != JobState::Running && run.state != JobState::Publishing)
        return settleStop(run);
    if (run.ask == Ask::Cancel && run.state == JobState::Running)
        return settleStop(run);
    if (!run.ended->error)
        return settleSuccess(run);
    if (run.ended->error->code == ErrorCode::Cancelled)
        return settleStop(run);
    return settleFailure(run, *run.ended->error);
}

/// Ended as it was asked to, or while the job was at rest.
Result<> Dispatcher::settleStop(Run &run)
{
    if (run.state == JobState::Paused) // frozen when it ended; a later resume goes on from the pieces
        return m_store->endAttempt(run.job.id, run.attempt, AttemptEnd::Paused, {}, run.mediaSpeed);
    if (run.ask == Ask::Cancel) {
        if (Result<> closed = close(run, AttemptEnd::Cancelled, JobState::Cancelled, {}); !closed)
            return closed;
        return dropStaging(m_store, run.job.id, run.job.stagingFolder);
    }
    MoveDetails details;
    details.fraction = run.notedFraction;
    if (run.ask == Ask::MakeRoom) {
        m_held.note(run.job.id, m_options.room.reserve_bytes);
        details.hold = Error{ErrorCode::DiskFull, run.job.order.destination, {}};
    }
    if (run.ask == Ask::Pause)
        return close(run, AttemptEnd::Paused, JobState::Paused, details);
    return close(run, AttemptEnd::Interrupted, JobState::Queued, details);
}

Result<> Dispatcher::settleSuccess(Run &run)
{
    MoveDetails details;
    details.outputs = run.ended->outputs;
    details.notices = run.ended->notices;
    if (run.state == JobState::Running) {
        if (Result<> moved = m_store->move(run.job.id, run.state, JobState::Publishing, details); !moved)
            return moved;
        run.state = JobState::Publishing;
        run.job.outputs = run.ended->outputs;
        Q_EMIT changed({run.job.id});
    }
    const Result<PublishOrder> order = publishOrderOf(m_store, run.job);
    if (!order)
        return order.error();
    const Result<Publication> published = publish(*order);
    if (!published)
        return settleFailure(run, published.error());
    details.outputs = published->outputs;
    details.notices += published->notices;
    details.fraction = 1;
    if (Result<> closed = close(run, AttemptEnd::Succeeded, JobState::Succeeded, details); !closed)
        return closed;
    return dropStaging(m_store, run.job.id, run.job.stagingFolder);
}

Result<> Dispatcher::settleFailure(Run &run, const Error &error)
{
    const Error told = withoutStaging(error, run.job.stagingFolder);
    const int deaths = run.job.deaths + (isDeath(error.code) ? 1 : 0);
    const bool isUnstarted = error.code == ErrorCode::WorkerNotStarted;
    const FailureAnswer answer =
        answerFailure(error, isUnstarted ? m_held.countFailedStart(run.job.id, run.attempt) : deaths);
    MoveDetails details;
    details.deaths = deaths;
    details.notices = run.ended->notices;
    switch (answer) {
    case FailureAnswer::TryAgain:
        details.notices.clear();
        return close(run, AttemptEnd::Died, JobState::Queued, details);
    case FailureAnswer::Hold:
        m_held.note(run.job.id, m_options.freeBytes(run.job.order.destination) + m_options.room.reserve_bytes);
        details.hold = told;
        details.notices.clear();
        return close(run, AttemptEnd::Failed, JobState::Queued, details);
    case FailureAnswer::Fail:
    case FailureAnswer::FailKeepingPieces:
        break;
    }
    details.error = told;
    if (Result<> closed = close(run, AttemptEnd::Failed, JobState::Failed, details); !closed)
        return closed;
    m_held.forget(run.job.id);
    return answer == FailureAnswer::Fail ? dropStaging(m_store, run.job.id, run.job.stagingFolder) : Result<>();
}

/// Ends the attempt and moves the job; done once, however often it is tried.
Result<> Dispatcher::close(Run &run, AttemptEnd end, JobState to, MoveDetails details)
{
    if (run.state == to)
        return {};
    std::optional<Error> error = details.error ? details.error : run.ended->error;
    if (error && error->code == ErrorCode::Cancelled)
        error.reset(); // how the attempt ended says it
    details.attempt = AttemptEnding{run.attempt, end, error, run.mediaSpeed};
    if (Result<> moved = m_store->move(run.job.id, run.state, to, details); !moved)
        return moved;
    run.state = to;
    return {};
}

// ---- room, and a store that cannot be written ----

void Dispatcher::lookAtRoom()
{
    holdWithoutRoom();
    if (m_held.isAny()) {
        if (Result<> released = releaseHeld(); !released)
            fail(released.error());
    }
    if (!m_held.isAny() && m_runs.empty())
        m_roomTimer.stop();
}

void Dispatcher::watchRoom()
{
    if (!m_roomTimer.isActive())
        m_roomTimer.start();
}

/// Before the disk is full to the last byte a running job makes way; what others do there needs the rest.
void Dispatcher::holdWithoutRoom()
{
    for (auto &[id, run] : m_runs) {
        const bool isAtWork = run.state == JobState::Running && run.freeze == Freeze::None && !run.ended;
        if (isAtWork && run.ask == Ask::None && !m_options.room.mayGoOn(freeBytesFor(run)))
            end(run, Ask::MakeRoom);
    }
}

/// An earlier attempt may have begun its staging folder on another volume.
std::int64_t Dispatcher::freeBytesFor(const Run &run) const
{
    return std::min(m_options.freeBytes(run.job.order.destination), m_options.freeBytes(run.job.stagingFolder));
}

Result<> Dispatcher::releaseHeld()
{
    const Result<QList<JobId>> freed = m_held.release();
    if (!freed)
        return freed.error();
    if (!freed->isEmpty()) {
        Q_EMIT changed(*freed);
        wake();
    }
    return {};
}

void Dispatcher::fail(const Error &error)
{
    Q_EMIT storeFailed(error);
    if (!m_retry.isActive())
        m_retry.start();
}

} // namespace Zoetrope

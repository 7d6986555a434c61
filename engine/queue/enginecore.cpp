// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/enginecore.h"

#include "engine/base/errortext.h"
#include "engine/base/log.h"
#include "engine/model/validate.h"
#include "engine/queue/publisher.h"
#include "engine/store/storeimport.h"
#include "engine/store/storeopen.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds statusDelay{250};
constexpr int runsLookedAt = 20;
constexpr int ordersLookedAt = 64; // of a longer queue these stand for all

Result<> judge(const QList<JobOrder> &orders)
{
    Faults faults;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        for (Fault fault : validate(orders[i].spec)) {
            if (orders.size() > 1)
                fault.path = u"jobs[%1].%2"_s.arg(i).arg(fault.path);
            faults += fault;
        }
        if (!QDir::isAbsolutePath(orders[i].destination))
            faults += Fault{u"destination"_s, u"must be a whole path"_s};
    }
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return {};
}

/// Orders that no door has marked yet are one batch.
QList<JobOrder> marked(QList<JobOrder> orders, QDate day)
{
    int number = 0;
    for (JobOrder &order : orders) {
        ++number;
        if (order.spec.batch == BatchMark())
            order.spec.batch = {number, day};
    }
    return orders;
}

QStringList remarksOn(const OpenedStore &opened)
{
    QStringList remarks;
    if (opened.setAside) {
        remarks += QCoreApplication::translate("Zoetrope::Notice",
            "%1 It was set aside untouched as %2, and a new queue was begun; \"zoetrope import\" brings over what can "
            "be "
            "read of it.")
                       .arg(errorWords(opened.setAside->why).what, opened.setAside->path);
    }
    if (!opened.keptCopy.isEmpty())
        remarks += QCoreApplication::translate(
            "Zoetrope::Notice", "The queue was brought to this version's form; a copy of the old one is %1.")
                       .arg(opened.keptCopy);
    return remarks;
}

} // namespace

EngineCore::EngineCore(Options options)
    : m_options(std::move(options))
{
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(statusDelay);
    connect(&m_statusTimer, &QTimer::timeout, this, &EngineCore::tellStatus);
}

EngineCore::~EngineCore()
{
    m_runner.reset(); // waits for its runs, which still tell the dispatcher
}

Result<QStringList> EngineCore::open()
{
    const bool isDispatching = bool(m_options.makeRunner);
    if (Result<> made = makeDataFolder(m_options.dataFolder); !made)
        return made.error();
    if (isDispatching) {
        if (Result<QueueLock> lock = QueueLock::take(m_options.dataFolder))
            m_lock.emplace(*std::move(lock));
        else
            return lock.error();
    }
    Result<OpenedStore> opened = openStore(m_options.dataFolder, m_lock ? &*m_lock : nullptr);
    if (!opened)
        return opened.error();
    const QStringList remarks = remarksOn(*opened);
    m_database = std::move(opened->database);
    m_store = std::make_unique<JobStore>(m_database.get());
    m_watch = std::make_unique<ChangeWatch>(m_database.get());
    connect(m_watch.get(), &ChangeWatch::changed, this, [this] {
        tellOutsideChanges();
        wake();
    });
    if (isDispatching) {
        std::vector<RunnerSwitch::Make> places{m_options.makeRunner}; // as JobPlace counts them
        if (m_options.makeInnerRunner)
            places.push_back(m_options.makeInnerRunner);
        m_runner = std::make_unique<RunnerSwitch>(std::move(places));
        m_dispatcher = std::make_unique<Dispatcher>(m_store.get(), m_runner.get(), m_options.dispatching);
        connect(m_dispatcher.get(), &Dispatcher::changed, this, &EngineCore::tellChanged);
        connect(m_dispatcher.get(), &Dispatcher::progressed, this, &EngineCore::progressed);
        connect(m_dispatcher.get(), &Dispatcher::idle, this, &EngineCore::idle);
        connect(m_dispatcher.get(), &Dispatcher::stopped, this, &EngineCore::stopped);
        connect(m_dispatcher.get(), &Dispatcher::storeFailed, this, [](const Error &error) {
            qCWarning(engineLog).noquote() << errorName(error.code) << error.subject << error.detail;
        });
        if (Result<> recovered = m_dispatcher->recover(); !recovered)
            return recovered.error();
    }
    return remarks;
}

void EngineCore::begin()
{
    if (const Result<std::int64_t> revision = m_store->revision())
        m_revision = *revision;
    if (m_runner)
        m_runner->prepare();
    wake();
    tellStatus();
}

void EngineCore::wake()
{
    if (m_dispatcher)
        m_dispatcher->wake();
}

void EngineCore::stop()
{
    if (m_dispatcher)
        m_dispatcher->stop();
    else
        Q_EMIT stopped();
}

// ---- asked from outside ----

Result<QList<JobId>> EngineCore::submit(const QList<JobOrder> &orders)
{
    Result<QList<JobId>> jobs = keep(orders);
    if (jobs)
        wake();
    return jobs;
}

Result<QList<JobId>> EngineCore::keep(const QList<JobOrder> &orders)
{
    if (Result<> judged = judge(orders); !judged)
        return judged.error();
    const QDate day = m_options.dispatching.now().toLocalTime().date();
    Result<QList<JobId>> jobs = m_store->submit(marked(orders, day));
    if (jobs)
        tellChanged(*jobs);
    return jobs;
}

Result<Job> EngineCore::accept(const JobOrder &order)
{
    const Result<QList<JobId>> jobs = keep({order});
    if (!jobs)
        return jobs.error();
    // Whoever hands it in hears that it is there before anything is begun with it.
    QMetaObject::invokeMethod(this, &EngineCore::wake, Qt::QueuedConnection);
    return m_store->job(jobs->first());
}

Result<> EngineCore::edit(JobId job, const JobOrder &order)
{
    if (Result<> judged = judge({order}); !judged)
        return judged;
    JobOrder kept = order;
    if (order.spec.batch == BatchMark()) { // whoever edits need not know it
        const Result<Job> known = m_store->job(job);
        if (!known)
            return known.error();
        kept.spec.batch = known->order.spec.batch;
    }
    Result<> edited = m_store->edit(job, kept);
    if (edited) {
        tellChanged({job});
        wake(); // it may have waited for what is there now
    }
    return edited;
}

Result<> EngineCore::noteSource(JobId job, const Error &standing)
{
    Result<> noted = m_store->noteSource(job, standing);
    if (noted) {
        tellChanged({job});
        wake(); // one that fails may be the last that was left
    }
    return noted;
}

Result<> EngineCore::act(JobAction action, const QList<JobId> &jobs)
{
    Result<> first;
    QList<JobId> done;
    for (const JobId job : jobs) {
        const Result<> acted = actOnOne(action, job);
        if (acted)
            done.append(job);
        else if (first)
            first = acted;
    }
    if (action == JobAction::Remove) {
        if (!done.isEmpty())
            Q_EMIT jobsRemoved(done);
        m_statusTimer.start();
    } else {
        tellChanged(done);
    }
    wake();
    return first;
}

Result<> EngineCore::actOnOne(JobAction action, JobId job)
{
    switch (action) {
    case JobAction::Pause:
        return m_store->askPause(job);
    case JobAction::Resume:
        return m_store->askResume(job);
    case JobAction::Cancel:
        return m_store->askCancel(job);
    case JobAction::Retry:
        return m_store->retry(job);
    case JobAction::Remove:
        break;
    }
    return remove(job);
}

/// A failed job may have kept its pieces for a retry; with the job they go as well.
Result<> EngineCore::remove(JobId id)
{
    const Result<Job> job = m_store->job(id);
    if (!job)
        return job.error();
    if (job->state == JobState::Failed && !job->stagingFolder.isEmpty()) {
        if (Result<> removed = removeStaging(job->stagingFolder); !removed)
            return removed;
        if (Result<> noted = m_store->setStaging(id, {}); !noted)
            return noted;
    }
    return m_store->remove({id});
}

Result<> EngineCore::setPriority(const QList<JobId> &jobs, int priority)
{
    for (const JobId job : jobs) {
        if (Result<> set = m_store->setPriority(job, priority); !set)
            return set;
    }
    tellChanged(jobs);
    wake();
    return {};
}

Result<> EngineCore::reorder(const QList<JobId> &jobs, JobId before)
{
    if (Result<> reordered = m_store->reorder(jobs, before); !reordered)
        return reordered;
    tellChanged(jobs);
    wake();
    return {};
}

Result<> EngineCore::setMode(QueueMode mode)
{
    if (Result<> set = m_store->setSetting(queueModeSetting, toText(mode)); !set)
        return set;
    wake();
    tellStatus();
    return {};
}

Result<> EngineCore::changeLimits(const std::function<void(QueueLimits &)> &change)
{
    if (!m_dispatcher)
        return Error{ErrorCode::QueueTaken, m_options.dataFolder, {}};
    QueueLimits limits = m_dispatcher->limits();
    change(limits);
    m_dispatcher->setLimits(limits);
    tellStatus();
    return {};
}

Result<> EngineCore::setJobsAtOnce(int count)
{
    const int usual = m_options.dispatching.limits.jobsAtOnce;
    return changeLimits([&](QueueLimits &limits) { limits.jobsAtOnce = count > 0 ? count : usual; });
}

Result<> EngineCore::setThreads(int count)
{
    const int usual = m_options.dispatching.limits.threads;
    return changeLimits([&](QueueLimits &limits) { limits.threads = count > 0 ? count : usual; });
}

Result<> EngineCore::setJobPlace(JobPlace place)
{
    if (!m_runner)
        return Error{ErrorCode::QueueTaken, m_options.dataFolder, {}};
    if (m_options.makeInnerRunner)
        m_runner->choose(place == JobPlace::ThisProcess ? 1 : 0);
    return {};
}

Result<ImportReport> EngineCore::importJobs(const QString &path)
{
    Result<ImportReport> report = Zoetrope::importJobs(path, m_database.get());
    if (report) {
        tellOutsideChanges();
        wake();
    }
    return report;
}

Result<QueueStatus> EngineCore::status()
{
    const Result<QueueCounts> counts = m_store->counts();
    if (!counts)
        return counts.error();
    const Result<QJsonValue> mode = m_store->setting(queueModeSetting);
    if (!mode)
        return mode.error();
    QueueStatus status;
    status.counts = *counts;
    if (const Result<QueueMode> read = queueModeFromText(mode->toString()))
        status.mode = *read;
    if (!m_dispatcher || status.mode != QueueMode::Running)
        return status;
    status.jobsAtOnce = m_dispatcher->limits().jobsAtOnce;
    const Result<ForecastView> view = forecastView(counts->queued);
    if (!view)
        return view.error();
    if (const auto forecast = forecastFinish(*view)) {
        const QDateTime now = m_options.dispatching.now();
        status.earliestFinish = now.addSecs(forecast->earliest.count());
        status.latestFinish = now.addSecs(forecast->latest.count());
    }
    return status;
}

Result<ForecastView> EngineCore::forecastView(int waiting) const
{
    ForecastView view;
    view.jobsAtOnce = m_dispatcher->limits().jobsAtOnce;
    view.runningLeft_s = m_dispatcher->secondsLeft();
    view.waitingCount = waiting;
    if (waiting == 0)
        return view;
    view.past = m_dispatcher->speeds();
    const Result<QList<Attempt>> attempts = m_store->recentSuccesses(runsLookedAt);
    if (!attempts)
        return attempts.error();
    for (const Attempt &attempt : *attempts)
        view.past.append({workOfPlan(attempt.plan), attempt.mediaSpeed});
    const Result<QList<WaitingOrder>> orders = m_store->waitingOrders(ordersLookedAt);
    if (!orders)
        return orders.error();
    for (const WaitingOrder &order : *orders) {
        const QString source = order.spec.sources.value(0);
        const std::int64_t bytes = m_options.fileBytes ? m_options.fileBytes(source) : 0;
        view.waiting.append(order.plan.isEmpty() ? workOfSpec(order.spec, bytes) : workOfPlan(order.plan));
    }
    return view;
}

// ---- told to outside ----

void EngineCore::tellChanged(const QList<JobId> &jobs)
{
    if (jobs.isEmpty())
        return;
    const Result<QList<JobSummary>> summaries = m_store->summaries(jobs);
    if (!summaries) {
        qCWarning(engineLog).noquote() << "cannot tell of changes:" << summaries.error().detail;
        return;
    }
    Q_EMIT jobsChanged(*summaries);
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
}

void EngineCore::tellOutsideChanges()
{
    const Result<JobChanges> changes = m_store->changesSince(m_revision);
    if (!changes) {
        qCWarning(engineLog).noquote() << "cannot tell of changes:" << changes.error().detail;
        return;
    }
    m_revision = changes->revision;
    if (!changes->removed.isEmpty())
        Q_EMIT jobsRemoved(changes->removed);
    if (!changes->changed.isEmpty())
        Q_EMIT jobsChanged(changes->changed);
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
}

void EngineCore::tellStatus()
{
    const Result<QueueStatus> now = status();
    if (!now || now.value() == m_toldStatus)
        return;
    m_toldStatus = *now;
    Q_EMIT statusChanged(*now);
}

} // namespace Zoetrope

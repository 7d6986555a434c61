// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/queue/dispatcher.h"
#include "engine/runner/runnerswitch.h"
#include "engine/store/changewatch.h"
#include "engine/store/presetstore.h"
#include "engine/store/queuelock.h"

namespace Zoetrope {

/// The part of a LocalEngine that lives on the engine thread: store, dispatcher and runner, and what is told of them.
///
/// Owns:    the open store, the right to dispatch, the runner with all its runs.
/// Threads: the engine thread, with its event loop.
/// Errors:  those of opening in open(); later ones of the store are logged, and its steps are tried again.
class EngineCore final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder;
        /// Makes the place where jobs run; unset: this engine only asks and never dispatches.
        std::function<std::unique_ptr<Runner>()> makeRunner;
        /// The same for JobPlace::ThisProcess; unset: jobs always run where makeRunner says.
        std::function<std::unique_ptr<Runner>()> makeInnerRunner;
        Dispatcher::Options dispatching;
        /// How long a source is in bytes, 0 when that is not known; a forecast of jobs that were never looked at.
        std::function<std::int64_t(const QString &path)> fileBytes;
    };

    explicit EngineCore(Options options);
    ~EngineCore() override;

    /// Remarks for people: a damaged store that was set aside.
    [[nodiscard]] Result<QStringList> open();
    void begin();
    /// Ends all runs, then stopped().
    void stop();

    [[nodiscard]] Result<QList<JobId>> submit(const QList<JobOrder> &orders);
    [[nodiscard]] Result<Job> accept(const JobOrder &order);
    [[nodiscard]] Result<> edit(JobId job, const JobOrder &order);
    [[nodiscard]] Result<> noteSource(JobId job, const Error &standing);
    [[nodiscard]] Result<> act(JobAction action, const QList<JobId> &jobs);
    [[nodiscard]] Result<> setPriority(const QList<JobId> &jobs, int priority);
    [[nodiscard]] Result<> reorder(const QList<JobId> &jobs, JobId before);
    [[nodiscard]] Result<> setMode(QueueMode mode);
    [[nodiscard]] Result<> setJobsAtOnce(int count);
    [[nodiscard]] Result<> setThreads(int count);
    [[nodiscard]] Result<> setJobPlace(JobPlace place);
    [[nodiscard]] Result<ImportReport> importJobs(const QString &path);
    [[nodiscard]] Result<QueueStatus> status();
    [[nodiscard]] QString storePath() const { return m_database->path(); }
    [[nodiscard]] JobStore &store() { return *m_store; }
    [[nodiscard]] PresetStore presets() { return PresetStore(m_database.get()); }

Q_SIGNALS:
    void jobsChanged(const QList<Zoetrope::JobSummary> &jobs);
    void jobsRemoved(const QList<Zoetrope::JobId> &jobs);
    void progressed(Zoetrope::JobId job, const Zoetrope::JobProgress &progress);
    void statusChanged(const Zoetrope::QueueStatus &status);
    void idle();
    void stopped();

private:
    [[nodiscard]] Result<QList<JobId>> keep(const QList<JobOrder> &orders);
    [[nodiscard]] Result<> actOnOne(JobAction action, JobId job);
    [[nodiscard]] Result<> remove(JobId job);
    [[nodiscard]] Result<> changeLimits(const std::function<void(QueueLimits &)> &change);
    [[nodiscard]] Result<ForecastView> forecastView(int waiting) const;
    void tellChanged(const QList<JobId> &jobs);
    void tellOutsideChanges();
    void tellStatus();
    void wake();

    Options m_options;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
    std::optional<QueueLock> m_lock;
    std::unique_ptr<Dispatcher> m_dispatcher; // before the runner, whose last events it must outlive
    std::unique_ptr<RunnerSwitch> m_runner;
    std::unique_ptr<ChangeWatch> m_watch;
    QTimer m_statusTimer{this}; ///< many changes, one word about the whole
    std::int64_t m_revision = 0; ///< of the store, up to which changes were told
    std::optional<QueueStatus> m_toldStatus;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/queue/forecast.h"
#include "engine/queue/heldjobs.h"
#include "engine/runner/runner.h"
#include "engine/store/jobstore.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace Zoetrope {

/// The setting that holds the QueueMode's word.
inline constexpr QLatin1StringView queueModeSetting("queue.mode");

/// Applies the policy: claims jobs, starts them, and turns what their runs tell into moves in the store.
///
///   store --waiting, wished--> Dispatcher --start, stop, freeze--> Runner
///     ^------- move -------------'   ^------------- events ----------'
///
/// A state is in the store before it is signalled. Where the store cannot be written (full disk), the step is kept and
/// tried again; nothing is decided twice.
/// Owns:    the runs it started, each with its stop_source. Store and runner must outlive it.
/// Threads: that of the store, with an event loop; events of runs may come from any thread.
/// Errors:  of jobs go into the jobs; of the store itself come as storeFailed().
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QueueLimits limits;
        Capabilities capabilities;
        std::function<QDateTime()> now; ///< UTC
        /// Free bytes on the volume of a folder, which may not exist yet.
        std::function<std::int64_t(const QString &folder)> freeBytes;
        RoomRules room;
        std::chrono::milliseconds roomInterval{5000}; ///< how often the room of running and held jobs is looked at
        std::chrono::milliseconds storeInterval{1000}; ///< how soon a failed step is tried again
    };

    Dispatcher(JobStore *store, Runner *runner, Options options);
    ~Dispatcher() override;

    /// Once, before all else: jobs whose run ended with an earlier process go on, publications that were cut off are
    /// finished, staging that nobody needs is removed.
    [[nodiscard]] Result<> recover();
    /// Looks at the store: carries out wishes, follows the mode, starts what can start.
    void wake();
    void setLimits(const QueueLimits &limits);
    [[nodiscard]] const QueueLimits &limits() const { return m_options.limits; }
    /// Ends all runs; their jobs go on after the next start. stopped() when the last has ended.
    void stop();

    [[nodiscard]] bool isIdle() const { return m_runs.empty(); }
    /// Seconds that the running jobs say are left.
    [[nodiscard]] QList<double> secondsLeft() const;
    /// What they make and how fast, of those that have told.
    [[nodiscard]] QList<PastRun> speeds() const;

Q_SIGNALS:
    void changed(const QList<Zoetrope::JobId> &jobs);
    void progressed(Zoetrope::JobId job, const Zoetrope::JobProgress &progress);
    void storeFailed(const Zoetrope::Error &error);
    void idle();
    void stopped();

private:
    enum class Ask { None, Pause, Cancel, Interrupt, MakeRoom };
    enum class Freeze { None, ByJob, ByQueue };

    struct Run
    {
        Job job;
        int attempt = 0;
        std::stop_source stop;
        Ask ask = Ask::None;
        Freeze freeze = Freeze::None;
        JobState state = JobState::Running; ///< as last committed by us
        std::optional<JobProgress> progress;
        double notedFraction = 0;
        SessionCounts sessions; ///< all it may take, until its plan tells how many it does
        JobWork work; ///< once it is planned
        double mediaSpeed = 0; ///< highest steady one
        QList<JobLogLine> lines; ///< not in the store yet
        std::optional<JobFinished> ended; ///< set while settling is not done
    };

    [[nodiscard]] Result<> sweep();
    [[nodiscard]] Result<> lookAround();
    [[nodiscard]] Result<> carryOutWishes();
    [[nodiscard]] Result<> followFrozen();
    [[nodiscard]] Result<> followMode();
    [[nodiscard]] Result<> startMore();
    [[nodiscard]] Result<> startJob(JobId id);
    [[nodiscard]] std::optional<Error> reasonToWait(const Job &job) const;
    [[nodiscard]] Result<> thaw(Run &run);
    [[nodiscard]] Result<> pause(Run &run);
    void end(Run &run, Ask ask);

    void hear(JobId job, int attempt, const JobEvent &event);
    void hearProgress(Run &run, const JobProgress &progress);
    void flushLines(Run &run);
    void settleAll();
    [[nodiscard]] Result<> settle(Run &run);
    [[nodiscard]] Result<> settleSuccess(Run &run);
    [[nodiscard]] Result<> settleStop(Run &run);
    [[nodiscard]] Result<> settleFailure(Run &run, const Error &error);
    [[nodiscard]] Result<> close(Run &run, AttemptEnd end, JobState to, MoveDetails details);
    [[nodiscard]] int busySlots() const;
    [[nodiscard]] SessionCounts sessionsInUse() const;
    void lookAtRoom();
    void watchRoom();
    [[nodiscard]] Result<> releaseHeld();
    void holdWithoutRoom();
    [[nodiscard]] std::int64_t freeBytesFor(const Run &run) const;
    void fail(const Error &error);

    JobStore *m_store;
    Runner *m_runner;
    Options m_options;
    QueueMode m_mode = QueueMode::Running;
    std::map<JobId, Run> m_runs;
    HeldJobs m_held;
    QTimer m_retry{this};
    QTimer m_nextLook{this};
    QTimer m_roomTimer{this}; ///< ticks while jobs run or are held
    bool m_isStopping = false;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobquery.h"
#include "engine/store/database.h"

namespace Zoetrope {

/// What changes together with a move; unset fields stay.
struct MoveDetails
{
    std::optional<Error> error; ///< of the job from now on; a move to Queued or Running clears it otherwise
    std::optional<Error> hold; ///< cleared otherwise
    std::optional<QString> stagingFolder;
    std::optional<int> deaths;
    std::optional<double> fraction;
    QList<OutputRecord> outputs; ///< with Publishing and Succeeded; a move to Queued clears them
    QList<Notice> notices; ///< likewise
};

/// Jobs, their attempts, outputs and log lines: the single source of truth. Every call that changes something is one
/// transaction and is on the disk when it returns.
///
/// Owns:    its use of the Database, which must outlive it.
/// Threads: that of the Database. Other processes may use the same file at the same time.
/// Errors:  JobUnknown; JobBusy when the job is not in a state that allows it; StoreFailed, StoreDamaged.
class JobStore
{
public:
    explicit JobStore(Database *database);

    /// All or none, in this order at the end of the queue. Their specs must be valid.
    [[nodiscard]] Result<QList<JobId>> submit(const QList<JobOrder> &orders);
    /// Replaces the order of a job that is still queued or paused without staging.
    [[nodiscard]] Result<> edit(JobId job, const JobOrder &order);

    [[nodiscard]] Result<Job> job(JobId job) const;
    [[nodiscard]] Result<JobPage> list(const JobQuery &query) const;
    [[nodiscard]] Result<QueueCounts> counts() const;
    /// Of the jobs named, those that there are: what a changed row looks like now.
    [[nodiscard]] Result<QList<JobSummary>> summaries(const QList<JobId> &jobs) const;
    /// Queued jobs in the order of the queue (priority, then position), at most so many: what the policy looks at.
    [[nodiscard]] Result<QList<JobSummary>> waiting(int count) const;
    /// What recovery looks at after a start: jobs that are Running or Publishing, and Succeeded or Cancelled ones whose
    /// staging folder is still named.
    [[nodiscard]] Result<QList<Job>> unfinished() const;
    /// Jobs with a wish that was not carried out yet.
    [[nodiscard]] Result<QList<JobSummary>> wished() const;

    /// Moves a job only if it still is in `from` and the table allows it. Clears its wish.
    [[nodiscard]] Result<> move(JobId job, JobState from, JobState to, const MoveDetails &details = {});
    /// Queued -> Running together with a new attempt and the staging folder's name, which is made afterwards.
    [[nodiscard]] Result<Attempt> claim(JobId job, const QString &stagingFolder);
    [[nodiscard]] Result<> endAttempt(
        JobId job, int number, AttemptEnd end, const std::optional<Error> &error, double mediaSpeed);
    [[nodiscard]] Result<> setAttemptPlan(JobId job, int number, const QJsonObject &plan);
    [[nodiscard]] Result<QList<Attempt>> attempts(JobId job) const;

    /// For a running job the dispatcher is asked; a job at rest moves at once. Pause: Queued, Running. Cancel: all but
    /// Publishing and the final ones.
    [[nodiscard]] Result<> askPause(JobId job);
    [[nodiscard]] Result<> askCancel(JobId job);
    /// Paused -> Queued.
    [[nodiscard]] Result<> askResume(JobId job);
    /// Failed or Cancelled -> Queued; its deaths are forgotten, its pieces are kept.
    [[nodiscard]] Result<> retry(JobId job);
    /// Takes final jobs, or queued and paused ones without staging, off the store for good; all or none.
    [[nodiscard]] Result<> remove(const QList<JobId> &jobs);
    [[nodiscard]] Result<> setPriority(JobId job, int priority);
    [[nodiscard]] Result<> setStartAfter(JobId job, const std::optional<QDateTime> &time);
    /// Puts jobs, in the order given, before another in the queue, or at its end when that is no job.
    [[nodiscard]] Result<> reorder(const QList<JobId> &jobs, JobId before);
    /// The staging folder was made or is gone.
    [[nodiscard]] Result<> setStaging(JobId job, const QString &stagingFolder);
    /// Why a queued job waits, or nothing any more.
    [[nodiscard]] Result<> setHold(JobId job, const std::optional<Error> &hold);
    /// Not synced on its own: losing it costs a figure in a list.
    [[nodiscard]] Result<> noteFraction(JobId job, double fraction);

    /// The job's log: what its attempts said, oldest first.
    [[nodiscard]] Result<> appendLog(JobId job, int attempt, const QList<JobLogLine> &lines);
    [[nodiscard]] Result<QList<JobLogLine>> log(JobId job, int count = 10'000) const;

    /// Queue-wide values that must survive: `queue.paused`, `queue.draining`.
    [[nodiscard]] Result<QJsonValue> setting(const QString &name) const;
    [[nodiscard]] Result<> setSetting(const QString &name, const QJsonValue &value);
    /// Speeds of the latest successful attempts, newest first: media seconds a wall second.
    [[nodiscard]] Result<QList<double>> recentSpeeds(int count) const;

private:
    Database *m_database;
};

} // namespace Zoetrope

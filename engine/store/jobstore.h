// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobquery.h"
#include "engine/store/database.h"

#include <functional>

namespace Zoetrope {

/// How an attempt ended.
struct AttemptEnding
{
    int number = 1;
    AttemptEnd end = AttemptEnd::Interrupted;
    std::optional<Error> error;
    double mediaSpeed = 0;
};

/// What changes together with a move; unset fields stay.
struct MoveDetails
{
    std::optional<Error> error; ///< of the job from now on; a move to Queued or Running clears it otherwise
    std::optional<Error> hold; ///< cleared otherwise
    std::optional<QString> stagingFolder;
    std::optional<int> deaths;
    std::optional<double> fraction;
    /// From a move to Publishing or Succeeded on these are the job's, also when there are none; a move to Queued clears
    /// them, any other leaves them unless some are given.
    QList<OutputRecord> outputs;
    QList<Notice> notices; ///< likewise
    std::optional<AttemptEnding> attempt; ///< ended in the same step
};

/// What became of jobs since somebody last looked.
struct JobChanges
{
    std::int64_t revision = 0; ///< to ask from the next time
    QList<JobSummary> changed; ///< as they are now, the latest change last
    QList<JobId> removed;
};

/// What is known of the work that a queued job is.
struct WaitingOrder
{
    JobSpec spec;
    QJsonObject plan; ///< of its latest attempt; empty when it was never planned
};

struct JobStanding;

/// Tells the time; handed in so that tests can set it back.
using Clock = std::function<QDateTime()>;

/// Jobs, their attempts, outputs and log lines: the single source of truth. Every call that changes something is one
/// transaction and is on the disk when it returns.
///
/// Owns:    its use of the Database, which must outlive it.
/// Threads: that of the Database. Other processes may use the same file at the same time.
/// Units:   times are UTC in milliseconds. A job or attempt never ends before it began, also when the clock is set
///          back.
/// Errors:  JobUnknown; JobBusy when the job is not in a state that allows it; StoreFailed, StoreDamaged. A damaged
///          row fails the calls for that job with StoreDamaged naming it; in lists it carries that as its error.
class JobStore
{
public:
    explicit JobStore(Database *database, Clock clock = QDateTime::currentDateTimeUtc);

    /// All or none, in this order at the end of the queue. Their specs must be valid. SpecInvalid: a priority out of
    /// range.
    [[nodiscard]] Result<QList<JobId>> submit(const QList<JobOrder> &orders);
    /// Replaces the order of a job that is queued or paused, without staging.
    [[nodiscard]] Result<> edit(JobId job, const JobOrder &order);

    [[nodiscard]] Result<Job> job(JobId job) const;
    /// Any page of 100,000 jobs in a few milliseconds, but for searches. In either order what has ended comes last.
    [[nodiscard]] Result<JobPage> list(const JobQuery &query) const;
    /// The same page of whole jobs, in as many readings as one job takes.
    [[nodiscard]] Result<WholePage> listWhole(const JobQuery &query) const;
    [[nodiscard]] Result<QueueCounts> counts() const;
    /// Of the jobs named, those that there are: what a changed row looks like now.
    [[nodiscard]] Result<QList<JobSummary>> summaries(const QList<JobId> &jobs) const;
    /// Queued jobs in the order of the queue (priority, then position), at most so many: what the policy looks at.
    [[nodiscard]] Result<QList<JobSummary>> waiting(int count) const;
    /// The same jobs, but for those that cannot be read: what a forecast goes by.
    [[nodiscard]] Result<QList<WaitingOrder>> waitingOrders(int count) const;
    /// Jobs that were Running, Publishing or Paused with staging: what recovery looks at after a start. One whose row
    /// is damaged comes with that as its error and without what could not be read.
    [[nodiscard]] Result<QList<Job>> unfinished() const;
    /// Final jobs whose staging folder is still on the disk; of those that failed the pieces are for a retry.
    [[nodiscard]] Result<QList<Job>> leftovers() const;
    /// Jobs with a wish that was not carried out yet.
    [[nodiscard]] Result<QList<JobSummary>> wished() const;

    /// Moves a job only if it still is in `from` and the table allows it. Clears its wish.
    [[nodiscard]] Result<> move(JobId job, JobState from, JobState to, const MoveDetails &details = {});
    /// Queued -> Running together with a new attempt and the staging folder's name, which is made afterwards. An
    /// attempt that nobody ended was interrupted. A job whose row is damaged becomes Failed instead, and the claim
    /// StoreDamaged, so that it does not stand in the way of the others.
    [[nodiscard]] Result<Attempt> claim(JobId job, const QString &stagingFolder);
    /// Of an attempt that has not ended yet.
    [[nodiscard]] Result<> endAttempt(
        JobId job, int number, AttemptEnd end, const std::optional<Error> &error, double mediaSpeed);
    [[nodiscard]] Result<> setAttemptPlan(JobId job, int number, const QJsonObject &plan);
    [[nodiscard]] Result<QList<Attempt>> attempts(JobId job) const;

    /// For a running job the dispatcher is asked; a job at rest moves at once. Pause: Queued, Running. Cancel: all but
    /// Publishing and the final ones. A job that is to be cancelled is no longer paused. The staging folder of a job at
    /// rest stays: see leftovers().
    [[nodiscard]] Result<> askPause(JobId job);
    [[nodiscard]] Result<> askCancel(JobId job);
    /// Paused -> Queued; of a running job that was to be paused the wish is taken back.
    [[nodiscard]] Result<> askResume(JobId job);
    /// Failed or Cancelled -> Queued, at the end among its equals; its deaths are forgotten, its pieces are kept.
    [[nodiscard]] Result<> retry(JobId job);
    /// Takes final jobs, or queued and paused ones without staging, off the store for good; all or none.
    [[nodiscard]] Result<> remove(const QList<JobId> &jobs);
    /// Of a job that is not final; it comes to the end of its new equals.
    [[nodiscard]] Result<> setPriority(JobId job, int priority);
    [[nodiscard]] Result<> setStartAfter(JobId job, const std::optional<QDateTime> &time);
    /// Puts queued or paused jobs, in the order given, before another of these, or at the end of the queue when that is
    /// no job. They take the priority of those they come to stand among, or the place would not be theirs.
    [[nodiscard]] Result<> reorder(const QList<JobId> &jobs, JobId before);
    /// The staging folder was made or is gone.
    [[nodiscard]] Result<> setStaging(JobId job, const QString &stagingFolder);
    /// Why a queued job waits, or nothing any more.
    [[nodiscard]] Result<> setHold(JobId job, const std::optional<Error> &hold);
    /// How it stands with the source of a queued job that is an address: SourceAwaited replaces what it waits for,
    /// which is not synced on its own; anything else ends it as Failed. JobBusy when it does not wait for that.
    [[nodiscard]] Result<> noteSource(JobId job, const Error &standing);
    /// Not synced on its own: losing it costs a figure in a list.
    [[nodiscard]] Result<> noteFraction(JobId job, double fraction);

    static constexpr int mostLogLines = 20'000; ///< kept of one job, the latest
    /// The job's log: what its attempts said, oldest first; reading gives the latest of them. Not synced on its own:
    /// the next move takes it along.
    [[nodiscard]] Result<> appendLog(JobId job, int attempt, const QList<JobLogLine> &lines);
    [[nodiscard]] Result<QList<JobLogLine>> log(JobId job, int count = 10'000) const;

    /// Queue-wide values that must survive: `queue.paused`, `queue.draining`.
    [[nodiscard]] Result<QJsonValue> setting(const QString &name) const;
    [[nodiscard]] Result<> setSetting(const QString &name, const QJsonValue &value);
    /// The latest attempts that succeeded and whose speed is known, newest first.
    [[nodiscard]] Result<QList<Attempt>> recentSuccesses(int count) const;

    /// Rises with every change of a job, by whatever process.
    [[nodiscard]] Result<std::int64_t> revision() const;
    [[nodiscard]] Result<JobChanges> changesSince(std::int64_t revision) const;

private:
    using Change = std::function<Result<>(const JobStanding &)>;

    Result<JobStanding> standing(JobId job) const;
    /// In one transaction: reads where the job stands and changes it.
    Result<> changeJob(JobId job, const Change &change);
    Result<> changeRow(JobId job, const QString &assignments, QVariantList values);
    Result<JobId> add(const JobOrder &order, std::int64_t position);
    Result<> replaceOrder(const JobStanding &job, const JobOrder &order);
    Result<> applyPriority(const JobStanding &job, int priority);
    Result<> applyMove(const JobStanding &job, JobState to, const MoveDetails &details);
    Result<> replaceRecords(JobId job, JobState to, const MoveDetails &details);
    Result<> replaceTexts(JobId job, const QString &table, const QStringList &texts);
    Result<> applyEnding(JobId job, const AttemptEnding &ending);
    Result<Attempt> beginAttempt(const JobStanding &job);
    Result<std::int64_t> lastPosition(int priority) const;
    Result<> placeBefore(const QList<JobId> &jobs, const JobStanding &before);
    Result<> placeAtEnd(const QList<JobId> &jobs);
    Result<> place(const QList<JobId> &jobs, int priority, std::int64_t first, std::int64_t step);
    Result<QList<JobSummary>> readSummaries(const QString &rest, const QVariantList &values) const;
    Result<QList<Job>> readJobs(const QString &condition) const;
    Result<Job> readJob(JobId job) const;
    Result<> readRecords(Job *job) const;
    Result<JobPage> readPage(const JobQuery &query) const;
    Result<WholePage> readWholePage(const JobQuery &query) const;
    Result<> readAllRecords(QList<Job> *jobs) const;
    template <typename Record>
    Result<> readRecordsOf(QList<Job> *jobs, const QString &table, QList<Record> Job::*list,
        Result<Record> (*fromText)(const QString &)) const;
    Result<int> countFound(const JobQuery &query) const;

    Database *m_database;
    Clock m_clock;
};

} // namespace Zoetrope

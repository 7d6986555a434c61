// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobquery.h"
#include "engine/plan/sessions.h"

namespace Zoetrope {

/// What the queue does next, decided from values alone: no clock, no disk, no process.

struct QueueLimits
{
    int jobsAtOnce = 1; ///< at least 1
    int threads = 1; ///< CPU threads for all jobs together, at least 1
    SessionCounts sessions{}; ///< of all jobs together, by family of encoders; one that is not named has no limit
    bool operator==(const QueueLimits &) const = default;
};

/// Two jobs fill the gaps of each other on a small machine; on a large one a single ladder cannot use all cores.
[[nodiscard]] QueueLimits defaultLimits(int cpuCount);

struct QueueView
{
    QueueMode mode = QueueMode::Running;
    QList<JobSummary> waiting; ///< queued jobs in the order of the queue
    int running = 0; ///< jobs that hold a slot
    QueueLimits limits;
    QDateTime now; ///< UTC
};

struct StartDecision
{
    QList<JobId> jobs; ///< to start now, in this order
    std::optional<QDateTime> nextLook; ///< when a job's time comes, if nothing else happens before
};
[[nodiscard]] StartDecision decideStarts(const QueueView &view);

/// The share of a job that starts: threads are divided by those that will run beside one another; of sessions it may
/// take what the running ones leave.
[[nodiscard]] Budget shareBudget(const QueueLimits &limits, int runningThen, const SessionCounts &sessionsInUse = {});

enum class FailureAnswer {
    Fail, ///< for good, and its staging goes
    FailKeepingPieces, ///< a retry can use what is there
    TryAgain, ///< at once, from the last whole piece
    Hold, ///< until there is room on the disk, or the place can take jobs again
};
/// `times` is how often the job met a failure of this kind, this one included: of deaths and of starts that failed.
[[nodiscard]] FailureAnswer answerFailure(const Error &error, int times);
/// The place where the job ran was lost over it.
[[nodiscard]] bool isDeath(ErrorCode code);

/// What free bytes on a volume mean for a job there, by the reserve that is to stay free.
///
/// A job starts with the whole reserve and is held when half of it is gone; what it has made stays, so it comes back
/// only when others have made room, and is not sent to and fro.
struct RoomRules
{
    std::int64_t reserve_bytes = std::int64_t(16) << 20;
    [[nodiscard]] bool mayStart(std::int64_t free_bytes) const { return free_bytes >= reserve_bytes; }
    [[nodiscard]] bool mayGoOn(std::int64_t free_bytes) const { return free_bytes >= reserve_bytes / 2; }
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/policy.h"

#include <algorithm>

namespace Zoetrope {

namespace {

constexpr int cpusForAJob = 4;
constexpr int mostJobsByDefault = 8;
// A worker that died may have been unlucky once; a job that kills its second one is set aside (threat model D6).
constexpr int deadliestToTry = 1;
// A program that is being replaced may be there before it is whole.
constexpr int mostFailedStarts = 5;

} // namespace

QueueLimits defaultLimits(int cpuCount)
{
    const int cpus = std::max(1, cpuCount);
    return {std::clamp(cpus / cpusForAJob, std::min(cpus, 2), mostJobsByDefault), cpus, {}};
}

StartDecision decideStarts(const QueueView &view)
{
    StartDecision decision;
    if (view.mode != QueueMode::Running)
        return decision;
    const qsizetype room = std::max(0, view.limits.jobsAtOnce - view.running);
    for (const JobSummary &job : view.waiting) {
        if (job.hold || job.wish != JobWish::None)
            continue;
        if (job.startAfter && *job.startAfter > view.now) {
            if (!decision.nextLook || *job.startAfter < *decision.nextLook)
                decision.nextLook = job.startAfter;
        } else if (decision.jobs.size() < room) {
            decision.jobs.append(job.id);
        }
    }
    return decision;
}

Budget shareBudget(const QueueLimits &limits, int runningThen, const SessionCounts &sessionsInUse)
{
    Budget budget;
    budget.threads = std::max(1, limits.threads / std::max(1, runningThen));
    budget.sessions = sessionsLeft(limits.sessions, sessionsInUse);
    return budget;
}

bool isDeath(ErrorCode code)
{
    return code == ErrorCode::WorkerCrashed || code == ErrorCode::WorkerHung || code == ErrorCode::WorkerGarbled
        || code == ErrorCode::MemoryExceeded;
}

FailureAnswer answerFailure(const Error &error, int times)
{
    if (isDeath(error.code))
        return times <= deadliestToTry ? FailureAnswer::TryAgain : FailureAnswer::FailKeepingPieces;
    switch (error.code) {
    case ErrorCode::DiskFull:
        return FailureAnswer::Hold;
    case ErrorCode::WorkerNotStarted:
        return times <= mostFailedStarts ? FailureAnswer::Hold : FailureAnswer::FailKeepingPieces;
    case ErrorCode::StagingTaken:
    case ErrorCode::OutOfMemory:
    case ErrorCode::WriteFailed:
    case ErrorCode::OutputDenied:
    case ErrorCode::OutputExists:
    case ErrorCode::OutputIsSource:
        return FailureAnswer::FailKeepingPieces;
    default:
        return FailureAnswer::Fail;
    }
}

} // namespace Zoetrope

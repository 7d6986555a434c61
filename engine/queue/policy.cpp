// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/policy.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Zoetrope {

namespace {

constexpr int cpusForAJob = 4;
constexpr int mostJobsByDefault = 8;
// A worker that died may have been unlucky once; a job that kills its second one is set aside (threat model D6).
constexpr int deadliestToTry = 1;

} // namespace

QueueLimits defaultLimits(int cpuCount)
{
    const int cpus = std::max(1, cpuCount);
    return {std::clamp(cpus / cpusForAJob, std::min(cpus, 2), mostJobsByDefault), cpus};
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

Budget shareBudget(const QueueLimits &limits, int runningThen)
{
    Budget budget;
    budget.threads = std::max(1, limits.threads / std::max(1, runningThen));
    return budget;
}

bool isDeath(ErrorCode code)
{
    return code == ErrorCode::WorkerCrashed || code == ErrorCode::WorkerHung || code == ErrorCode::WorkerGarbled
        || code == ErrorCode::MemoryExceeded;
}

FailureAnswer answerFailure(const Error &error, int deaths)
{
    if (isDeath(error.code))
        return deaths <= deadliestToTry ? FailureAnswer::TryAgain : FailureAnswer::FailKeepingPieces;
    switch (error.code) {
    case ErrorCode::DiskFull:
        return FailureAnswer::Hold;
    case ErrorCode::StagingTaken:
    case ErrorCode::WorkerNotStarted:
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

std::optional<FinishForecast> forecastFinish(
    const QList<double> &jobSeconds, const QList<double> &runningLeft, int waiting, int jobsAtOnce)
{
    const double longestRunning =
        runningLeft.isEmpty() ? 0 : *std::max_element(runningLeft.cbegin(), runningLeft.cend());
    if (waiting == 0)
        return FinishForecast{
            std::chrono::seconds(std::llround(longestRunning)), std::chrono::seconds(std::llround(longestRunning))};
    if (jobSeconds.isEmpty())
        return std::nullopt;
    QList<double> sorted = jobSeconds;
    std::sort(sorted.begin(), sorted.end());
    // The middle half of what earlier jobs took spans the range; the sum of running work is shared by all slots.
    const double fast = sorted[sorted.size() / 4];
    const double slow = sorted[(sorted.size() - 1) - (sorted.size() / 4)];
    const double runningSum = std::accumulate(runningLeft.cbegin(), runningLeft.cend(), 0.0);
    const auto finish = [&](double each) {
        const double all = (runningSum + each * waiting) / std::max(1, jobsAtOnce);
        return std::chrono::seconds(std::llround(std::max({all, longestRunning, each})));
    };
    return FinishForecast{finish(fast), finish(slow)};
}

} // namespace Zoetrope

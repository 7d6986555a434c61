// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/heldjobs.h"

namespace Zoetrope {

namespace {

constexpr int mostLookedAt = 10'000;

} // namespace

HeldJobs::HeldJobs(JobStore *store, FreeBytes freeBytes, std::function<bool()> isPlaceReady)
    : m_store(store)
    , m_freeBytes(std::move(freeBytes))
    , m_isPlaceReady(std::move(isPlaceReady))
{
}

Result<> HeldJobs::hold(JobId job, const Error &why, std::int64_t neededBytes)
{
    note(job, neededBytes);
    return m_store->setHold(job, why);
}

void HeldJobs::note(JobId job, std::int64_t neededBytes)
{
    m_needed[job] = neededBytes;
    m_isAny = true;
}

int HeldJobs::countFailedStart(JobId job, int attempt)
{
    FailedStarts &starts = m_failedStarts[job];
    if (starts.attempt != attempt)
        starts = {attempt, starts.count + 1};
    return starts.count;
}

void HeldJobs::forget(JobId job)
{
    m_needed.erase(job);
    m_failedStarts.erase(job);
}

bool HeldJobs::mayGo(const JobSummary &job) const
{
    if (job.hold->code == ErrorCode::SourceAwaited)
        return false; // whoever fetches it lets the job go, by an edit
    if (job.hold->code == ErrorCode::WorkerNotStarted)
        return m_isPlaceReady();
    const auto needed = m_needed.find(job.id);
    return needed == m_needed.end() || m_freeBytes(job.destination) >= needed->second;
}

Result<QList<JobId>> HeldJobs::release()
{
    const Result<QList<JobSummary>> waiting = m_store->waiting(mostLookedAt);
    if (!waiting)
        return waiting.error();
    bool isAny = false;
    QList<JobId> freed;
    for (const JobSummary &job : *waiting) {
        if (!job.hold)
            continue;
        if (!mayGo(job)) {
            isAny = true;
            continue;
        }
        if (Result<> cleared = m_store->setHold(job.id, std::nullopt); !cleared)
            return cleared.error();
        freed.append(job.id);
    }
    m_isAny = isAny;
    return freed;
}

} // namespace Zoetrope

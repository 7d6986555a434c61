// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/heldjobs.h"

namespace Zoetrope {

namespace {

constexpr int mostLookedAt = 10'000;

} // namespace

HeldJobs::HeldJobs(JobStore *store, FreeBytes freeBytes)
    : m_store(store)
    , m_freeBytes(std::move(freeBytes))
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

bool HeldJobs::mayGo(const JobSummary &job) const
{
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

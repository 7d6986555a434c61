// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/queue/policy.h"
#include "engine/store/jobstore.h"

#include <functional>
#include <map>

namespace Zoetrope {

/// Jobs that wait until there is room on a disk, or until the place where they run can take them: the reason stands in
/// the store, where everybody sees it, and is taken back from there when it is gone. Those that wait for a source from
/// elsewhere are let go by whoever fetches it.
///
/// Owns:    what each of them needs, as far as this process knows. One that was held by an earlier process for want of
///          room is let go at the first look, and held again if nothing has changed.
/// Threads: that of the store, which must outlive this.
/// Errors:  those of the store.
class HeldJobs
{
public:
    using FreeBytes = std::function<std::int64_t(const QString &folder)>;

    HeldJobs(JobStore *store, FreeBytes freeBytes, std::function<bool()> isPlaceReady);

    /// Holds a job that waits in the store; where the disk is why, until so many bytes are free.
    [[nodiscard]] Result<> hold(JobId job, const Error &why, std::int64_t neededBytes);
    /// The same of one whose move to the queue takes the reason along.
    void note(JobId job, std::int64_t neededBytes);
    /// How many attempts at a job could not be started, this one included, however often it is told.
    [[nodiscard]] int countFailedStart(JobId job, int attempt);
    /// Nobody waits for it any more.
    void forget(JobId job);
    /// The store holds some, from whatever time.
    void noteAny() { m_isAny = true; }
    [[nodiscard]] bool isAny() const { return m_isAny; }
    /// Lets those go that need not wait any more, and tells which.
    [[nodiscard]] Result<QList<JobId>> release();

private:
    struct FailedStarts
    {
        int attempt = 0; ///< the last
        int count = 0;
    };

    [[nodiscard]] bool mayGo(const JobSummary &job) const;

    JobStore *m_store;
    FreeBytes m_freeBytes;
    std::function<bool()> m_isPlaceReady;
    std::map<JobId, std::int64_t> m_needed;
    std::map<JobId, FailedStarts> m_failedStarts;
    bool m_isAny = false;
};

} // namespace Zoetrope

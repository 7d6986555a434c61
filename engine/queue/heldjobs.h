// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/queue/policy.h"
#include "engine/store/jobstore.h"

#include <functional>
#include <map>

namespace Zoetrope {

/// Jobs that wait until there is room on a disk: the reason stands in the store, where everybody sees it, and is taken
/// back from there when it is gone.
///
/// Owns:    how much room each of them needs, as far as this process knows. One that was held by an earlier process is
///          let go at the first look, and held again if nothing has changed.
/// Threads: that of the store, which must outlive this.
/// Errors:  those of the store.
class HeldJobs
{
public:
    using FreeBytes = std::function<std::int64_t(const QString &folder)>;

    HeldJobs(JobStore *store, FreeBytes freeBytes);

    /// Holds a job that waits in the store; it may go on where so many bytes are free.
    [[nodiscard]] Result<> hold(JobId job, const Error &why, std::int64_t neededBytes);
    /// The same of one whose move to the queue takes the reason along.
    void note(JobId job, std::int64_t neededBytes);
    /// The store holds some, from whatever time.
    void noteAny() { m_isAny = true; }
    [[nodiscard]] bool isAny() const { return m_isAny; }
    /// Lets those go that need not wait any more, and tells which.
    [[nodiscard]] Result<QList<JobId>> release();

private:
    [[nodiscard]] bool mayGo(const JobSummary &job) const;

    JobStore *m_store;
    FreeBytes m_freeBytes;
    std::map<JobId, std::int64_t> m_needed;
    bool m_isAny = false;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storefixtures.h"

namespace Zoetrope::Testing {

/// A second of the fixture's own time.
[[nodiscard]] inline QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'900'000'000'000 + second * 1000).toUTC();
}

[[nodiscard]] inline QList<JobId> idsOf(const QList<JobSummary> &jobs)
{
    QList<JobId> ids;
    for (const JobSummary &job : jobs)
        ids += job.id;
    return ids;
}

template <typename Value> [[nodiscard]] QList<JobId> idsOf(const Result<Value> &jobs)
{
    if (!jobs)
        return {};
    if constexpr (std::is_same_v<Value, JobPage>)
        return idsOf(jobs->jobs);
    else
        return idsOf(*jobs);
}

/// A store of the test's own, on a clock that the test moves.
///
/// Owns: the file and its folder, from open() on.
class JobStoreFixture
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Database>> database = Database::open(m_folder->filePath(u"queue.db"_s));
        DO(database);
        m_database = *std::move(database);
        m_now = at(0);
    }
    JobStore store()
    {
        return JobStore(m_database.get(), [this] { return m_now; });
    }
    JobId submitted(int number = 1, int priority = 0)
    {
        const Result<QList<JobId>> jobs = store().submit({orderOf(number, priority)});
        return jobs ? jobs->first() : JobId();
    }
    void put(JobId job, JobState state) const
    {
        DO(m_database->change(u"UPDATE jobs SET state = ? WHERE id = ?"_s, {toText(state), qlonglong(job.value)}));
    }
    JobState stateOf(JobId job) { return store().job(job)->state; }
    JobId running()
    {
        const JobId job = submitted();
        return store().claim(job, u"/media/out/.staging"_s) ? job : JobId();
    }

    static constexpr std::array states{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
        JobState::Succeeded, JobState::Failed, JobState::Cancelled};
    inline static const Error crash{ErrorCode::WorkerCrashed, u"clip.mp4"_s, u"signal 11"_s};
    inline static const Error full{ErrorCode::DiskFull, u"/media/out"_s, u"No space left"_s};

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QDateTime m_now;
};

} // namespace Zoetrope::Testing

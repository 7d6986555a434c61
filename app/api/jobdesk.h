// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/sourcefetcher.h"
#include "engine/engine.h"

#include <functional>

namespace Zoetrope {

/// What the doors of all dialects ask of the engine: jobs of their own, one or a page of them, and new ones.
///
/// Threads: the engine's. Answers come no later than the desk lives.
class JobDesk
{
public:
    struct Page
    {
        QList<Job> jobs;
        int total = 0; ///< without paging
    };
    using TakeJob = std::function<void(const Result<Job> &job)>;
    using TakePage = std::function<void(const Result<Page> &page)>;
    using TakeDone = std::function<void(const Result<> &done)>;

    /// `dialect` is what the origin of its jobs names; sources that are addresses come through the fetcher.
    JobDesk(Engine *engine, QString dialect, SourceFetcher *fetcher);

    /// Errors: JobUnknown for jobs of other doors as well; without an id, so that an id that makes no sense needs no
    ///         answer of its own.
    void job(std::optional<JobId> id, TakeJob take);
    /// Whole jobs, of this dialect alone; nothing beyond the last page.
    void page(JobQuery query, TakePage take);
    /// Answers with the job as it was accepted.
    void submit(JobOrder order, TakeJob take);
    void act(JobAction action, JobId job, TakeDone take);

private:
    Engine *m_engine;
    QString m_dialect;
    SourceFetcher *m_fetcher;
    QObject m_context;
};

} // namespace Zoetrope

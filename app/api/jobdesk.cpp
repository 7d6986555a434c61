// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobdesk.h"

#include "engine/base/whenanswered.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

JobDesk::JobDesk(Engine *engine, QString dialect, SourceFetcher *fetcher)
    : m_engine(engine)
    , m_dialect(std::move(dialect))
    , m_fetcher(fetcher)
{
}

void JobDesk::job(std::optional<JobId> id, TakeJob take)
{
    if (!id)
        return take(Error{ErrorCode::JobUnknown, {}, {}});
    whenAnswered(m_engine->look(*id), &m_context, [this, take = std::move(take)](const Result<Job> &job) {
        const bool isStrange = job && job->order.origin.value("dialect"_L1).toString() != m_dialect;
        take(isStrange ? Error{ErrorCode::JobUnknown, {}, {}} : job);
    });
}

void JobDesk::page(JobQuery query, TakePage take)
{
    query.dialect = m_dialect;
    whenAnswered(m_engine->lookAt(query), &m_context,
        [offset = query.offset, take = std::move(take)](const Result<WholePage> &found) {
            if (!found)
                return take(found.error());
            const bool isBeyond = offset >= found->total;
            take(Page{isBeyond ? QList<Job>() : found->jobs, found->total});
        });
}

void JobDesk::submit(JobOrder order, TakeJob take)
{
    if (Result<> prepared = m_fetcher->prepare(&order); !prepared)
        return take(prepared.error());
    whenAnswered(m_engine->accept(order), &m_context, [take = std::move(take)](const Result<Job> &job) { take(job); });
}

void JobDesk::act(JobAction action, JobId job, TakeDone take)
{
    whenAnswered(
        m_engine->act(action, {job}), &m_context, [take = std::move(take)](const Result<> &done) { take(done); });
}

} // namespace Zoetrope

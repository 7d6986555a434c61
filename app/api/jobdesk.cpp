// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jobdesk.h"

#include "engine/base/whenanswered.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// Jobs asked for one after the other, in the order of a page.
///
/// Owns:    itself, through the answers it waits for.
class PageReader : public std::enable_shared_from_this<PageReader>
{
public:
    PageReader(Engine *engine, QObject *context, QList<JobSummary> rows, int total, JobDesk::TakePage take)
        : m_engine(engine)
        , m_context(context)
        , m_rows(std::move(rows))
        , m_take(std::move(take))
    {
        m_page.total = total;
    }

    void read()
    {
        if (m_rows.isEmpty())
            return m_take(m_page);
        whenAnswered(
            m_engine->job(m_rows.takeFirst().id), m_context, [self = shared_from_this()](const Result<Job> &job) {
                if (job) // else it was removed since
                    self->m_page.jobs += *job;
                self->read();
            });
    }

private:
    Engine *m_engine;
    QObject *m_context;
    QList<JobSummary> m_rows;
    JobDesk::Page m_page;
    JobDesk::TakePage m_take;
};

} // namespace

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
    whenAnswered(m_engine->job(*id), &m_context, [this, take = std::move(take)](const Result<Job> &job) {
        const bool isStrange = job && job->order.origin.value("dialect"_L1).toString() != m_dialect;
        take(isStrange ? Error{ErrorCode::JobUnknown, {}, {}} : job);
    });
}

void JobDesk::page(JobQuery query, TakePage take)
{
    query.dialect = m_dialect;
    whenAnswered(m_engine->list(query), &m_context,
        [this, offset = query.offset, take = std::move(take)](const Result<JobPage> &rows) {
            if (!rows)
                return take(rows.error());
            const bool isBeyond = offset >= rows->total;
            std::make_shared<PageReader>(
                m_engine, &m_context, isBeyond ? QList<JobSummary>() : rows->jobs, rows->total, take)
                ->read();
        });
}

void JobDesk::submit(JobOrder order, TakeJob take)
{
    if (Result<> prepared = m_fetcher->prepare(&order); !prepared)
        return take(prepared.error());
    whenAnswered(
        m_engine->submit({order}), &m_context, [this, take = std::move(take)](const Result<QList<JobId>> &jobs) {
            if (!jobs)
                return take(jobs.error());
            job(jobs->first(), [take](const Result<Job> &found) {
                if (!found)
                    return take(found);
                Job accepted = *found;
                accepted.state = JobState::Queued;
                accepted.startedAt.reset();
                accepted.finishedAt.reset();
                accepted.outputs.clear();
                take(accepted);
            });
        });
}

void JobDesk::act(JobAction action, JobId job, TakeDone take)
{
    whenAnswered(
        m_engine->act(action, {job}), &m_context, [take = std::move(take)](const Result<> &done) { take(done); });
}

} // namespace Zoetrope

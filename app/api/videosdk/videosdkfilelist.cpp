// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkfilelist.h"

#include "engine/base/whenanswered.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostJobs = 1000;
constexpr int ofSource = -1;

JobQuery queryOf(const QList<JobState> &states, ListOrder order, const QString &dialect = {})
{
    JobQuery query;
    query.states = states;
    query.order = order;
    query.dialect = dialect;
    query.count = mostJobs;
    return query;
}

} // namespace

VideoSdkFileList::VideoSdkFileList(Engine *engine, QObject *context, const VideoSdkDialect *dialect, QString site)
    : m_engine(engine)
    , m_context(context)
    , m_dialect(dialect)
    , m_site(std::move(site))
{
}

void VideoSdkFileList::read(const QList<Upload> &uploads, const VideoSdkDialect::Page &page, Take take)
{
    m_page = page;
    m_take = std::move(take);
    addUploads(uploads);
    const QList<JobState> unfinished{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing};
    whenAnswered(m_engine->list(queryOf(unfinished, ListOrder::Queue)), m_context,
        [self = shared_from_this()](const Result<JobPage> &waiting) {
            if (!waiting)
                return self->m_take(waiting.error());
            self->addSources(waiting->jobs);
            const JobQuery done = queryOf({JobState::Succeeded}, ListOrder::History, VideoSdkDialect::name);
            whenAnswered(self->m_engine->list(done), self->m_context, [self](const Result<JobPage> &made) {
                if (!made)
                    return self->m_take(made.error());
                self->addResults(made->jobs);
                self->tellNext();
            });
        });
}

void VideoSdkFileList::addUploads(const QList<Upload> &uploads)
{
    for (const Upload &upload : uploads)
        m_paths += upload.path;
    for (const Upload &upload : uploads.mid(m_page.offset(), m_page.size))
        m_result.data += m_dialect->file(upload, m_site);
    m_result.total = int(uploads.size());
}

void VideoSdkFileList::addSources(const QList<JobSummary> &jobs)
{
    for (const JobSummary &job : jobs) {
        if (isAddress(job.source) || m_paths.contains(job.source))
            continue;
        m_paths += job.source;
        add({job.id, ofSource});
    }
}

void VideoSdkFileList::addResults(const QList<JobSummary> &jobs)
{
    for (const JobSummary &job : jobs) {
        for (int place = 0; place < job.outputs; ++place)
            add({job.id, place});
    }
}

void VideoSdkFileList::add(const Entry &entry)
{
    const int at = m_result.total++;
    if (at >= m_page.offset() && at < m_page.offset() + m_page.size)
        m_wanted += entry;
}

void VideoSdkFileList::tellNext()
{
    if (m_wanted.isEmpty())
        return m_take(m_result);
    const JobId id = m_wanted.first().job;
    whenAnswered(m_engine->look(id), m_context, [self = shared_from_this(), id](const Result<Job> &job) {
        while (!self->m_wanted.isEmpty() && self->m_wanted.first().job == id) {
            const int place = self->m_wanted.takeFirst().place;
            if (job && place == ofSource)
                self->m_result.data += self->m_dialect->sourceFile(*job);
            else if (job && place < job->outputs.size()) // else it was removed since
                self->m_result.data += self->m_dialect->file(*job, place, self->m_site);
        }
        self->tellNext();
    });
}

} // namespace Zoetrope

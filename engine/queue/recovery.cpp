// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/recovery.h"

#include "engine/base/filewriter.h"
#include "engine/base/log.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int sourcesPage = 1000;

Result<> recoverJob(JobStore *store, const Job &job)
{
    MoveDetails details;
    details.attempt = AttemptEnding{job.attempts, AttemptEnd::Interrupted, {}, 0};
    if (job.error && job.error->code == ErrorCode::StoreDamaged) {
        details.error = job.error;
        return store->move(job.id, job.state, JobState::Failed, details);
    }
    if (job.state == JobState::Publishing) {
        const Result<PublishOrder> order = publishOrderOf(store, job);
        if (!order)
            return order.error();
        if (const Result<Publication> published = publish(*order)) {
            details.outputs = published->outputs;
            details.notices = job.notices + published->notices;
            details.fraction = 1;
            details.attempt->end = AttemptEnd::Succeeded;
            return store->move(job.id, job.state, JobState::Succeeded, details);
        }
        // What cannot be published as it stands is made anew from the pieces.
    }
    return store->move(job.id, job.state, JobState::Queued, details);
}

} // namespace

Result<> recoverJobs(JobStore *store)
{
    const Result<QList<Job>> jobs = store->unfinished();
    if (!jobs)
        return jobs.error();
    for (const Job &job : *jobs) {
        if (job.state == JobState::Paused)
            continue; // goes on from its pieces when it is resumed
        if (Result<> recovered = recoverJob(store, job); !recovered)
            return recovered;
    }
    return {};
}

Result<> sweepStaging(JobStore *store, const std::function<bool(JobId)> &isAtWork)
{
    const Result<QList<Job>> jobs = store->leftovers();
    if (!jobs)
        return jobs.error();
    for (const Job &job : *jobs) {
        if (job.state == JobState::Failed || isAtWork(job.id))
            continue;
        if (Result<> dropped = dropStaging(store, job.id, job.stagingFolder); !dropped)
            return dropped;
    }
    return {};
}

Result<> dropStaging(JobStore *store, JobId job, const QString &stagingFolder)
{
    if (stagingFolder.isEmpty())
        return {};
    Result<> removed = removeStaging(stagingFolder);
    // The store forgets the folder next, and durably: after a power cut it must not be there again without an owner.
    const QString parent = QFileInfo(QDir::cleanPath(stagingFolder)).path();
    if (removed && QFileInfo::exists(parent))
        removed = syncFolder(parent);
    if (!removed)
        qCWarning(engineLog).noquote() << "cannot remove" << stagingFolder << removed.error().detail;
    return store->setStaging(job, {});
}

Result<PublishOrder> publishOrderOf(JobStore *store, const Job &job)
{
    PublishOrder order{
        job.outputs, job.stagingFolder, job.order.destination, job.order.collision, job.order.spec.sources};
    if (order.policy != CollisionPolicy::Replace)
        return order;
    JobQuery query;
    query.states = {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing};
    query.count = sourcesPage;
    for (;;) {
        const Result<JobPage> page = store->list(query);
        if (!page)
            return page.error();
        for (const JobSummary &other : page->jobs)
            order.sources += other.source;
        query.offset += sourcesPage;
        if (query.offset >= page->total)
            return order;
    }
}

} // namespace Zoetrope

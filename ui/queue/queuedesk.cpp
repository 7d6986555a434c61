// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedesk.h"

#include "engine/base/errortext.h"
#include "engine/base/whenanswered.h"
#include "engine/model/validate.h"
#include "ui/queue/queuecommands.h"
#include "ui/queue/sourcelooker.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int pageSize = 1000; ///< the most that JobQuery gives
constexpr int mostListed = 20'000;

} // namespace

QueueDesk::QueueDesk(Engine *engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_model(new QueueModel(this))
    , m_looker(new SourceLooker(engine, m_model, this))
{
    connect(engine, &Engine::jobsChanged, this, &QueueDesk::takeSummaries);
    connect(engine, &Engine::progressed, m_model, &QueueModel::setProgress);
    connect(engine, &Engine::statusChanged, this, [this](const QueueStatus &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(engine, &Engine::jobsRemoved, this, [this](const QList<JobId> &jobs) {
        QList<RowKey> keys;
        for (const JobId job : jobs) {
            if (const QueueRow *row = m_model->find(job))
                keys += row->key;
        }
        m_model->remove(keys);
    });
}

QueueDesk::~QueueDesk()
{
    m_undo.disconnect(this);
    m_undo.clear(); // its commands know the desk
}

void QueueDesk::begin()
{
    m_engine->begin();
    listPage(0);
    whenAnswered(m_engine->status(), this, [this](const Result<QueueStatus> &status) {
        if (!status)
            return tellError(status.error());
        m_status = *status;
        Q_EMIT statusChanged(m_status);
    });
}

void QueueDesk::listPage(int offset)
{
    JobQuery query;
    query.order = ListOrder::History;
    query.offset = offset;
    query.count = pageSize;
    whenAnswered(m_engine->list(query), this, [this, offset](const Result<JobPage> &page) {
        if (!page)
            return tellError(page.error());
        takeSummaries(page->jobs);
        const int listed = offset + int(page->jobs.size());
        if (!page->jobs.isEmpty() && listed < std::min(page->total, mostListed))
            listPage(listed);
    });
}

void QueueDesk::takeSummaries(const QList<JobSummary> &jobs)
{
    QList<QueueRow> fresh;
    for (const JobSummary &job : jobs) {
        if (m_model->find(job.id)) {
            takeSummary(job);
        } else if (m_submitting > 0) {
            m_strangers += job;
        } else {
            QueueRow row;
            row.job = job.id;
            row.summary = job;
            fresh += std::move(row);
        }
    }
    m_model->insert(m_model->size(), std::move(fresh));
}

void QueueDesk::takeSummary(const JobSummary &job)
{
    const QueueRow *row = m_model->find(job.id);
    const RowKey key = row->key;
    const bool hasEnded = isFinal(job.state) && !isFinal(row->summary.state);
    m_model->update(key, [&](QueueRow &changed) {
        changed.summary = job;
        changed.order.priority = job.priority; // an edit hands in the whole order
        if (job.state != JobState::Running && job.state != JobState::Paused)
            changed.progress.reset();
        if (job.state == JobState::Queued)
            changed.outputs.clear();
    });
    if (hasEnded) {
        wantDetails(key);
        Q_EMIT ended(key);
    }
}

void QueueDesk::wantDetails(RowKey key)
{
    const QueueRow *row = m_model->find(key);
    if (!row)
        return;
    if (!row->media && !row->mediaError)
        m_looker->probe({key});
    if (!row->job)
        return;
    whenAnswered(m_engine->job(*row->job), this, [this, key](const Result<Job> &job) {
        if (job)
            takeDetails(key, *job);
    });
}

void QueueDesk::takeDetails(RowKey key, const Job &job)
{
    const QueueRow *row = m_model->find(key);
    if (!row)
        return;
    if (row->isOrderKnown && row->order == job.order && row->outputs == job.outputs && row->notices == job.notices)
        return;
    m_model->update(key, [&](QueueRow &changed) {
        changed.order = job.order;
        changed.isOrderKnown = true;
        changed.outputs = job.outputs;
        changed.notices = job.notices;
    });
}

QueueRow QueueDesk::draftFrom(const FoundSource &source) const
{
    QueueRow row;
    row.order.spec.sources = {source.path};
    row.order.spec.outputs = m_defaults.outputs;
    row.order.spec.thumbnails = m_defaults.thumbnails;
    row.order.spec.verification = m_defaults.verification;
    row.order.collision = m_defaults.collision;
    const QString folder = m_defaults.folder.isEmpty() ? QFileInfo(source.path).absolutePath() : m_defaults.folder;
    // Beside the source the tree is there already.
    row.order.destination = m_defaults.folder.isEmpty() ? folder : QDir::cleanPath(folder + u'/' + source.tree);
    row.isOrderKnown = true;
    return row;
}

QList<RowKey> QueueDesk::add(const QList<FoundSource> &sources)
{
    QList<QueueRow> rows;
    rows.reserve(sources.size());
    for (const FoundSource &source : sources)
        rows += draftFrom(source);
    if (rows.isEmpty())
        return {};
    auto *command =
        new AddRows(this, m_model->size(), std::move(rows), tr("Add %n source(s)", nullptr, int(sources.size())));
    m_undo.push(command);
    return command->keys();
}

void QueueDesk::restore(const QList<JobOrder> &drafts)
{
    QList<QueueRow> rows;
    for (const JobOrder &order : drafts) {
        QueueRow row;
        row.order = order;
        row.isOrderKnown = true;
        rows += std::move(row);
    }
    m_looker->probe(m_model->insert(m_model->size(), std::move(rows)));
}

QList<JobOrder> QueueDesk::drafts() const
{
    QList<JobOrder> orders;
    for (int i = 0; i < m_model->size(); ++i) {
        if (const QueueRow &row = m_model->at(i); !row.job)
            orders += row.order;
    }
    return orders;
}

QList<RowKey> QueueDesk::running() const
{
    QList<RowKey> keys;
    for (int i = 0; i < m_model->size(); ++i) {
        if (stateOf(m_model->at(i)) == RowState::Running)
            keys += m_model->at(i).key;
    }
    return keys;
}

void QueueDesk::edit(
    const QString &what, const QList<RowKey> &keys, const std::function<void(JobOrder &)> &change, const QString &merge)
{
    QList<OrderEdit> edits;
    for (const RowKey key : keys) {
        const QueueRow *row = m_model->find(key);
        if (!row || !isEditable(*row))
            continue;
        JobOrder order = row->order;
        change(order);
        if (!(order == row->order))
            edits += {key, row->order, order};
    }
    if (!edits.isEmpty())
        m_undo.push(new EditOrders(this, std::move(edits), what, merge));
}

void QueueDesk::applyOrder(RowKey key, const JobOrder &order)
{
    const QueueRow *row = m_model->find(key);
    if (!row || !isEditable(*row))
        return;
    const std::optional<JobId> job = row->job;
    m_model->update(key, [&](QueueRow &changed) { changed.order = order; });
    if (!job)
        return Q_EMIT draftsChanged();
    whenAnswered(m_engine->edit(*job, order), this, [this, key](const Result<> &edited) {
        if (edited)
            return;
        tellError(edited.error());
        wantDetails(key); // what it really is
    });
}

void QueueDesk::duplicate(const QList<RowKey> &keys)
{
    QList<QueueRow> rows;
    int at = 0;
    for (const RowKey key : keys) {
        const QueueRow *row = m_model->find(key);
        if (!row || !row->isOrderKnown)
            continue;
        QueueRow copy;
        copy.order = row->order;
        copy.order.spec.batch = {}; // it is handed in anew
        copy.isOrderKnown = true;
        copy.media = row->media;
        copy.mediaError = row->mediaError;
        rows += std::move(copy);
        at = std::max(at, m_model->rowOf(key) + 1);
    }
    if (!rows.isEmpty())
        m_undo.push(new AddRows(this, at, rows, tr("Duplicate %n job(s)", nullptr, int(rows.size()))));
}

void QueueDesk::remove(const QList<RowKey> &keys)
{
    QList<RowKey> drafts;
    for (const RowKey key : keys) {
        if (const QueueRow *row = m_model->find(key); row && !row->job)
            drafts += key;
    }
    if (!drafts.isEmpty())
        m_undo.push(new RemoveDrafts(this, drafts));
    if (const QList<JobId> jobs = jobsOf(keys); !jobs.isEmpty())
        act(JobAction::Remove, keys);
}

void QueueDesk::move(const QList<RowKey> &keys, int before)
{
    const QSet<RowKey> moved(keys.begin(), keys.end());
    MoveRows::Orders orders;
    QList<RowKey> moving;
    QList<RowKey> below;
    for (int row = 0; row < m_model->size(); ++row) {
        const RowKey key = m_model->at(row).key;
        orders.before += key;
        (moved.contains(key) ? moving : row < before ? orders.after : below) += key;
    }
    orders.after += moving + below;
    if (orders.after != orders.before)
        m_undo.push(new MoveRows(this, moving, std::move(orders)));
}

void QueueDesk::arrange(const QList<RowKey> &order, const QList<RowKey> &moved)
{
    m_model->setOrder(order);
    Q_EMIT draftsChanged();
    tellOrder(QSet<RowKey>(moved.begin(), moved.end()));
}

/// Each moved job goes before the next one below it that still has a place in the queue and was not moved.
void QueueDesk::tellOrder(const QSet<RowKey> &moved)
{
    JobId below;
    QList<JobId> jobs; // that go before it, from the bottom up
    const auto tell = [&] {
        std::ranges::reverse(jobs);
        if (!jobs.isEmpty())
            tellFailure(m_engine->reorder(std::exchange(jobs, {}), below));
    };
    for (int i = m_model->size() - 1; i >= 0; --i) {
        const QueueRow &row = m_model->at(i);
        if (!row.job || isFinal(row.summary.state))
            continue;
        if (moved.contains(row.key)) {
            jobs += *row.job;
        } else {
            tell();
            below = *row.job;
        }
    }
    tell();
}

void QueueDesk::setPriority(const QList<RowKey> &keys, int priority)
{
    QHash<RowKey, int> before;
    for (const RowKey key : keys) {
        const QueueRow *row = m_model->find(key);
        if (!row || (row->job && isFinal(row->summary.state)))
            continue;
        const int now = row->job ? row->summary.priority : row->order.priority;
        if (now != priority)
            before.insert(key, now);
    }
    if (!before.isEmpty())
        m_undo.push(new SetPriorities(this, std::move(before), priority));
}

void QueueDesk::applyPriority(const QList<RowKey> &keys, int priority)
{
    QList<JobId> jobs;
    for (const RowKey key : keys) {
        const QueueRow *row = m_model->find(key);
        if (!row || (row->job && isFinal(row->summary.state)))
            continue;
        if (row->job)
            jobs += *row->job;
        else
            m_model->update(key, [priority](QueueRow &changed) { changed.order.priority = priority; });
    }
    Q_EMIT draftsChanged();
    if (!jobs.isEmpty())
        tellFailure(m_engine->setPriority(jobs, priority));
}

QString QueueDesk::problemOf(const QueueRow &row)
{
    if (row.mediaError)
        return errorText(*row.mediaError);
    const JobSpec &spec = row.order.spec;
    if (spec.outputs.isEmpty() && spec.thumbnails.isEmpty())
        return tr("It has no outputs yet. Add one from a preset, or under Outputs.");
    const Faults faults = validate(spec);
    if (!faults.isEmpty())
        return tr("%1 (at %2)").arg(faults.first().message, faults.first().path);
    return {};
}

QList<RowProblem> QueueDesk::start(const QList<RowKey> &keys)
{
    QList<RowProblem> problems;
    QList<RowKey> ready;
    QList<JobOrder> orders;
    QList<RowKey> paused;
    for (const RowKey key : keys) {
        const QueueRow *row = m_model->find(key);
        if (!row)
            continue;
        if (row->job) {
            if (row->summary.state == JobState::Paused)
                paused += key;
            continue;
        }
        if (const QString problem = problemOf(*row); !problem.isEmpty()) {
            problems += {key, problem};
        } else {
            ready += key;
            orders += row->order;
        }
    }
    if (!paused.isEmpty())
        act(JobAction::Resume, paused);
    if (m_status.mode != QueueMode::Running && (!ready.isEmpty() || !paused.isEmpty()))
        setMode(QueueMode::Running);
    if (ready.isEmpty())
        return problems;
    ++m_submitting;
    whenAnswered(m_engine->submit(orders), this, [this, ready](const Result<QList<JobId>> &jobs) {
        --m_submitting;
        if (jobs)
            takeSubmitted(ready, *jobs);
        else
            tellError(jobs.error());
        if (m_submitting == 0)
            takeSummaries(std::exchange(m_strangers, {}));
    });
    return problems;
}

void QueueDesk::takeSubmitted(const QList<RowKey> &keys, const QList<JobId> &jobs)
{
    for (qsizetype i = 0; i < keys.size() && i < jobs.size(); ++i) {
        m_model->update(keys[i], [&](QueueRow &row) {
            row.job = jobs[i];
            row.summary.id = jobs[i];
            row.summary.source = row.order.spec.sources.value(0);
            row.summary.destination = row.order.destination;
            row.summary.priority = row.order.priority;
            row.summary.submittedAt = QDateTime::currentDateTimeUtc();
        });
    }
    Q_EMIT draftsChanged();
}

void QueueDesk::act(JobAction action, const QList<RowKey> &keys)
{
    const QList<JobId> jobs = jobsOf(keys);
    if (jobs.isEmpty())
        return;
    tellFailure(m_engine->act(action, jobs));
}

void QueueDesk::setMode(QueueMode mode) { tellFailure(m_engine->setMode(mode)); }

void QueueDesk::setJobsAtOnce(int count) { tellFailure(m_engine->setJobsAtOnce(count)); }

void QueueDesk::setThreads(int count) { tellFailure(m_engine->setThreads(count)); }

void QueueDesk::setJobPlace(JobPlace place) { tellFailure(m_engine->setJobPlace(place)); }

void QueueDesk::tellFailure(const QFuture<Result<>> &done)
{
    whenAnswered(done, this, [this](const Result<> &result) {
        if (!result)
            tellError(result.error());
    });
}

QList<JobId> QueueDesk::jobsOf(const QList<RowKey> &keys) const
{
    QList<JobId> jobs;
    for (const RowKey key : keys) {
        if (const QueueRow *row = m_model->find(key); row && row->job)
            jobs += *row->job;
    }
    return jobs;
}

void QueueDesk::tellError(const Error &error) { Q_EMIT told(errorText(error)); }

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobpages.h"
#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"

#include "engine/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// Counts the jobs of a state, which for the queue's counts may be several states.
int *countOf(QueueCounts &counts, JobState state)
{
    switch (state) {
    case JobState::Queued:
        return &counts.queued;
    case JobState::Running:
    case JobState::Publishing:
        return &counts.running;
    case JobState::Paused:
        return &counts.paused;
    case JobState::Succeeded:
        return &counts.succeeded;
    case JobState::Failed:
        return &counts.failed;
    case JobState::Cancelled:
        return &counts.cancelled;
    }
    return &counts.failed;
}

/// Reads records of one kind into a list, keeping the first fault.
template <typename Record>
Database::RowReader recordReader(QList<Record> *records, QString *fault, Result<Record> (*fromText)(const QString &))
{
    return [=](const Row &row) {
        if (const Result<Record> record = fromText(row.text(0)))
            *records += *record;
        else if (fault->isEmpty())
            *fault = record.error().detail;
    };
}

} // namespace

Result<QList<JobSummary>> JobStore::readSummaries(const QString &rest, const QVariantList &values) const
{
    QList<JobSummary> jobs;
    Result<> read = m_database->read(u"SELECT %1 FROM %2"_s.arg(summaryColumns(), rest), values,
        [&jobs](const Row &row) { jobs += summaryFromRow(row); });
    return read ? Result<QList<JobSummary>>(jobs) : read.error();
}

Result<Job> JobStore::job(JobId job) const
{
    Result<Job> found = Job();
    Result<> read = m_database->transact(
        [&]() -> Result<> {
            found = readJob(job);
            return {};
        },
        Transaction::Read);
    return read ? found : Result<Job>(read.error());
}

Result<Job> JobStore::readJob(JobId job) const
{
    Result<Job> found = Error{ErrorCode::JobUnknown, QString::number(job.value), {}};
    Result<> read = m_database->read(
        u"SELECT %1 FROM jobs LEFT JOIN orders ON orders.job = jobs.id WHERE jobs.id = ?"_s.arg(jobColumns()),
        {qlonglong(job.value)}, [&found](const Row &row) { found = jobFromRow(row); });
    if (!read)
        return read.error();
    if (found) {
        if (Result<> records = readRecords(&*found); !records)
            return records.error();
    }
    return found;
}

Result<> JobStore::readRecords(Job *job) const
{
    QString fault;
    const QVariantList id{qlonglong(job->id.value)};
    Result<> outputs = m_database->read(u"SELECT record FROM outputs WHERE job = ? ORDER BY number"_s, id,
        recordReader(&job->outputs, &fault, outputFromText));
    if (!outputs)
        return outputs;
    Result<> notices = m_database->read(u"SELECT record FROM notices WHERE job = ? ORDER BY number"_s, id,
        recordReader(&job->notices, &fault, noticeFromText));
    if (!notices)
        return notices;
    return fault.isEmpty() ? Result<>() : damaged(job->id, fault);
}

Result<JobPage> JobStore::list(const JobQuery &query) const
{
    Result<JobPage> page = JobPage();
    Result<> read = m_database->transact(
        [&]() -> Result<> {
            page = readPage(query);
            return {};
        },
        Transaction::Read);
    return read ? page : Result<JobPage>(read.error());
}

Result<JobPage> JobStore::readPage(const JobQuery &query) const
{
    const Result<int> total = countFound(query);
    if (!total)
        return total.error();
    const PageRows rows = rowsOfPage(query, *total);
    Result<QList<JobSummary>> jobs = readSummaries(rows.from.arg(QString()), rows.values);
    return jobs ? Result<JobPage>(JobPage{*std::move(jobs), *total}) : jobs.error();
}

Result<int> JobStore::countFound(const JobQuery &query) const
{
    int count = 0;
    Result<> read;
    if (query.search.isEmpty()) {
        read = m_database->read(u"SELECT state, jobs, dialect FROM job_counts"_s, {}, [&](const Row &row) {
            const Result<JobState> state = jobStateFromText(row.text(0));
            const bool isOfState = query.states.isEmpty() || (state && query.states.contains(*state));
            if (isOfState && (query.dialect.isEmpty() || query.dialect == row.text(2)))
                count += int(row.number(1));
        });
    } else {
        const Selection selection = selectionOf(query);
        read = m_database->read(u"SELECT count(*) FROM jobs"_s + selection.where, selection.values,
            [&count](const Row &row) { count = int(row.number(0)); });
    }
    return read ? Result<int>(count) : read.error();
}

Result<QueueCounts> JobStore::counts() const
{
    QueueCounts counts;
    Result<> read = m_database->read(u"SELECT state, jobs FROM job_counts"_s, {}, [&counts](const Row &row) {
        const Result<JobState> state = jobStateFromText(row.text(0));
        *countOf(counts, state ? *state : JobState::Failed) += int(row.number(1));
    });
    return read ? Result<QueueCounts>(counts) : read.error();
}

Result<QList<JobSummary>> JobStore::summaries(const QList<JobId> &jobs) const
{
    QList<JobSummary> found;
    Result<> read = m_database->transact(
        [&]() -> Result<> {
            for (const JobId job : jobs) {
                Result<QList<JobSummary>> summary = readSummaries(u"jobs WHERE id = ?"_s, {qlonglong(job.value)});
                if (!summary)
                    return summary.error();
                found += *std::move(summary);
            }
            return {};
        },
        Transaction::Read);
    return read ? Result<QList<JobSummary>>(found) : read.error();
}

Result<QList<JobSummary>> JobStore::waiting(int count) const
{
    return readSummaries(u"jobs WHERE state = 'queued' ORDER BY priority DESC, position, id LIMIT ?"_s, {count});
}

Result<QList<JobSummary>> JobStore::wished() const
{
    return readSummaries(u"jobs WHERE wish <> 'none' ORDER BY id"_s, {});
}

Result<QList<Job>> JobStore::unfinished() const
{
    return readJobs(u"state IN ('running', 'publishing') OR (state = 'paused' AND staging <> '')"_s);
}

Result<QList<Job>> JobStore::leftovers() const
{
    // By its staging, which few have: the plus keeps SQLite from going through all that have ended.
    return readJobs(u"staging <> '' AND +state IN ('succeeded', 'failed', 'cancelled')"_s);
}

Result<QList<Job>> JobStore::readJobs(const QString &condition) const
{
    QList<Job> jobs;
    Result<> read = m_database->transact(
        [&]() -> Result<> {
            Result<> rows = m_database->read(
                u"SELECT %1 FROM jobs LEFT JOIN orders ON orders.job = jobs.id WHERE %2 ORDER BY jobs.id"_s.arg(
                    jobColumns(), condition),
                {}, [&jobs](const Row &row) { jobs += damagedJobFromRow(row); });
            if (!rows)
                return rows;
            for (Job &job : jobs) {
                if (Result<> records = readRecords(&job); !records)
                    job.error = records.error();
            }
            return {};
        },
        Transaction::Read);
    return read ? Result<QList<Job>>(jobs) : read.error();
}

Result<QList<Attempt>> JobStore::attempts(JobId job) const
{
    QList<Attempt> attempts;
    Result<> read = m_database->read(u"SELECT %1 FROM attempts WHERE job = ? ORDER BY number"_s.arg(attemptColumns()),
        {qlonglong(job.value)}, [&attempts](const Row &row) { attempts += attemptFromRow(row); });
    return read ? Result<QList<Attempt>>(attempts) : read.error();
}

Result<QList<JobLogLine>> JobStore::log(JobId job, int count) const
{
    QList<JobLogLine> lines;
    Result<> read = m_database->read(
        u"SELECT level, category, text FROM (SELECT * FROM log WHERE job = ? ORDER BY number DESC LIMIT ?) "
        "ORDER BY number"_s,
        {qlonglong(job.value), count}, [&lines](const Row &row) {
            const Result<LogLevel> level = logLevelFromText(row.text(0));
            lines += JobLogLine{level ? *level : LogLevel::Debug, row.text(1), row.text(2)};
        });
    return read ? Result<QList<JobLogLine>>(lines) : read.error();
}

Result<QJsonValue> JobStore::setting(const QString &name) const
{
    Result<QJsonObject> stored = QJsonObject();
    Result<> read = m_database->read(u"SELECT value FROM settings WHERE name = ?"_s, {name},
        [&](const Row &row) { stored = parseObject(row.text(0).toUtf8(), name); });
    if (!read)
        return read.error();
    if (!stored)
        return Error{ErrorCode::StoreDamaged, name, stored.error().detail};
    return stored->value("value"_L1);
}

Result<QList<Attempt>> JobStore::recentSuccesses(int count) const
{
    QList<Attempt> attempts;
    Result<> read = m_database->read(
        u"SELECT %1 FROM attempts WHERE ending = 'succeeded' AND media_speed > 0 ORDER BY id DESC LIMIT ?"_s.arg(
            attemptColumns()),
        {count}, [&attempts](const Row &row) { attempts += attemptFromRow(row); });
    return read ? Result<QList<Attempt>>(attempts) : read.error();
}

Result<QList<WaitingOrder>> JobStore::waitingOrders(int count) const
{
    QList<WaitingOrder> orders;
    Result<> read = m_database->read(
        u"SELECT orders.spec, (SELECT plan FROM attempts WHERE attempts.job = jobs.id ORDER BY number DESC LIMIT 1) "
        "FROM jobs JOIN orders ON orders.job = jobs.id WHERE state = 'queued' "
        "ORDER BY priority DESC, position, jobs.id LIMIT ?"_s,
        {count}, [&orders](const Row &row) {
            const Result<JobSpec> spec = specFromText(row.text(0));
            const Result<QJsonObject> plan = parseObject(row.text(1).toUtf8(), u"plan"_s);
            if (spec)
                orders += WaitingOrder{*spec, plan ? *plan : QJsonObject()};
        });
    return read ? Result<QList<WaitingOrder>>(orders) : read.error();
}

} // namespace Zoetrope

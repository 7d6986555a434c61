// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"

#include "engine/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int largestPage = 1000;

/// An order of all jobs, the same backwards, and the index in which they stand so.
struct ListOrder
{
    QString index;
    QString forwards;
    QString backwards;
};

ListOrder listOrder(const JobQuery &query)
{
    if (query.isNewestFirst)
        return {u"jobs_by_end"_s, u"finished_at IS NOT NULL, finished_at DESC, id DESC"_s,
            u"finished_at IS NOT NULL DESC, finished_at, id"_s};
    return {query.states.size() == 1 ? u"jobs_by_state"_s : u"jobs_by_place"_s, u"priority DESC, position, id"_s,
        u"priority, position DESC, id DESC"_s};
}

struct Condition
{
    QString where; ///< empty, or with a leading blank
    QVariantList values;
};

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\' + QString(special)));
    return u'%' + text + u'%';
}

Condition conditionOf(const JobQuery &query)
{
    QStringList parts;
    QVariantList values;
    if (!query.states.isEmpty()) {
        QStringList marks;
        for (const JobState state : query.states) {
            marks += u"?"_s;
            values += toText(state);
        }
        parts += u"state IN (%1)"_s.arg(marks.join(u", "_s));
    }
    if (!query.search.isEmpty()) {
        parts += u"(source LIKE ? ESCAPE '\\' OR destination LIKE ? ESCAPE '\\')"_s;
        values += QVariantList{likePattern(query.search), likePattern(query.search)};
    }
    return {parts.isEmpty() ? QString() : QString(u" WHERE "_s + parts.join(u" AND "_s)), values};
}

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
    const Condition condition = conditionOf(query);
    JobPage page;
    Result<> counted = m_database->read(u"SELECT count(*) FROM jobs"_s + condition.where, condition.values,
        [&page](const Row &row) { page.total = int(row.number(0)); });
    if (!counted)
        return counted.error();
    const int offset = qBound(0, query.offset, page.total);
    const int count = qMin(qBound(1, query.count, largestPage), page.total - offset);
    // From the nearer end, and only over the index: the rows themselves are read for the page alone.
    const bool isFromEnd = offset > page.total / 2;
    const ListOrder order = listOrder(query);
    const QString found = u"SELECT id AS found FROM jobs INDEXED BY %1%2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(
        order.index, condition.where, isFromEnd ? order.backwards : order.forwards);
    Result<QList<JobSummary>> jobs =
        readSummaries(u"(%1) CROSS JOIN jobs ON jobs.id = found ORDER BY %2"_s.arg(found, order.forwards),
            condition.values + QVariantList{count, isFromEnd ? page.total - offset - count : offset});
    if (!jobs)
        return jobs.error();
    page.jobs = *std::move(jobs);
    return page;
}

Result<QueueCounts> JobStore::counts() const
{
    QueueCounts counts;
    Result<> read =
        m_database->read(u"SELECT state, count(*) FROM jobs GROUP BY state"_s, {}, [&counts](const Row &row) {
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
    return readJobs(u"staging <> '' AND state IN ('succeeded', 'failed', 'cancelled')"_s);
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

Result<QList<double>> JobStore::recentSpeeds(int count) const
{
    QList<double> speeds;
    Result<> read = m_database->read(
        u"SELECT media_speed FROM attempts WHERE ending = 'succeeded' AND media_speed > 0 ORDER BY id DESC LIMIT ?"_s,
        {count}, [&speeds](const Row &row) { speeds += row.real(0); });
    return read ? Result<QList<double>>(speeds) : read.error();
}

} // namespace Zoetrope

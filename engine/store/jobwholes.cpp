// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobpages.h"
#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

Result<WholePage> JobStore::listWhole(const JobQuery &query) const
{
    Result<WholePage> page = WholePage();
    Result<> read = m_database->transact(
        [&]() -> Result<> {
            page = readWholePage(query);
            return {};
        },
        Transaction::Read);
    return read ? page : Result<WholePage>(read.error());
}

Result<WholePage> JobStore::readWholePage(const JobQuery &query) const
{
    const Result<int> total = countFound(query);
    if (!total)
        return total.error();
    const PageRows rows = rowsOfPage(query, *total);
    WholePage page;
    page.total = *total;
    const QString from = rows.from.arg(u"LEFT JOIN orders ON orders.job = jobs.id"_s);
    Result<> read = m_database->read(u"SELECT %1 FROM %2"_s.arg(jobColumns(), from), rows.values,
        [&page](const Row &row) { page.jobs += damagedJobFromRow(row); });
    if (read)
        read = readAllRecords(&page.jobs);
    return read ? Result<WholePage>(std::move(page)) : read.error();
}

Result<> JobStore::readAllRecords(QList<Job> *jobs) const
{
    if (jobs->isEmpty())
        return {};
    if (Result<> outputs = readRecordsOf(jobs, u"outputs"_s, &Job::outputs, outputFromText); !outputs)
        return outputs;
    return readRecordsOf(jobs, u"notices"_s, &Job::notices, noticeFromText);
}

template <typename Record>
Result<> JobStore::readRecordsOf(
    QList<Job> *jobs, const QString &table, QList<Record> Job::*list, Result<Record> (*fromText)(const QString &)) const
{
    QHash<std::int64_t, Job *> known;
    QJsonArray ids;
    for (Job &job : *jobs) {
        known.insert(job.id.value, &job);
        ids += qint64(job.id.value);
    }
    // One text for any number of jobs, so that the statement is prepared once.
    const QString asked = QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    return m_database->read(
        u"SELECT job, record FROM %1 WHERE job IN (SELECT value FROM json_each(?)) ORDER BY job, number"_s.arg(table),
        {asked}, [&](const Row &row) {
            Job *job = known.value(row.number(0));
            const Result<Record> record = fromText(row.text(1));
            if (record)
                (job->*list) += *record;
            else
                job->error = damaged(job->id, record.error().detail);
        });
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storeimport.h"

#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"
#include "engine/store/presetstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// How many numbers are tried one by one where a damaged part hides how many there are.
constexpr std::int64_t mostTries = 200'000;

Error copyError(const QFile &file) { return {ErrorCode::StoreFailed, file.fileName(), file.errorString()}; }

/// The fields of a header that are the same in every store, and that make all of it unreadable when a bit of them is
/// lost; and the count of pages, which SQLite takes from the file's size when it is marked as stale.
/// Source: https://www.sqlite.org/fileformat2.html#the_database_header
Result<> mendHeader(const QString &path, const QString &sound)
{
    struct Field
    {
        int offset;
        int length;
    };
    constexpr std::array fields{Field{0, 24}, Field{44, 4}, Field{56, 4}};
    constexpr int changeCounter = 24;
    constexpr int validFor = 92;
    constexpr int headerLength = 100;
    QFile model(sound);
    QFile file(path);
    if (!model.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return copyError(file);
    const QByteArray right = model.read(headerLength);
    QByteArray header = file.read(headerLength);
    if (header.size() < headerLength || right.size() < headerLength)
        return Error{ErrorCode::StoreDamaged, path, u"shorter than a header"_s};
    for (const Field &field : fields)
        header.replace(field.offset, field.length, right.mid(field.offset, field.length));
    header[validFor] = char(~header[changeCounter]);
    if (!file.seek(0) || file.write(header) != headerLength || !file.flush())
        return copyError(file);
    return {};
}

/// A copy of a store that was set aside, opened for reading.
class Salvage
{
public:
    static Result<std::unique_ptr<Salvage>> open(const QString &from, const QString &beside);
    [[nodiscard]] Database *database() { return m_database.get(); }
    /// The numbers of all jobs that may be there, smallest first.
    [[nodiscard]] QList<JobId> jobs();

private:
    explicit Salvage(const QString &beside)
        : m_folder(QFileInfo(beside).absolutePath() + u"/import-XXXXXX"_s)
    {
    }
    Result<> copy(const QString &from);
    QList<JobId> walk(const QString &order, bool *isWhole);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database; // destroyed before its folder
};

Result<std::unique_ptr<Salvage>> Salvage::open(const QString &from, const QString &beside)
{
    std::unique_ptr<Salvage> salvage(new Salvage(beside));
    if (!salvage->m_folder.isValid())
        return Error{ErrorCode::StoreFailed, from, salvage->m_folder.errorString()};
    if (Result<> copied = salvage->copy(from); !copied)
        return copied.error();
    const QString path = salvage->m_folder.filePath(u"queue.db"_s);
    if (Result<> mended = mendHeader(path, beside); !mended)
        return mended.error();
    // Older tables are migrated; newer and damaged ones are read as far as they can be.
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        database = Database::openReadOnly(path);
    if (!database)
        return database.error();
    salvage->m_database = *std::move(database);
    return salvage;
}

Result<> Salvage::copy(const QString &from)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1}) {
        QFile file(from + suffix);
        if (suffix.isEmpty() || file.exists()) {
            if (!file.copy(m_folder.filePath(u"queue.db"_s + suffix)))
                return copyError(file);
        }
    }
    return {};
}

QList<JobId> Salvage::walk(const QString &order, bool *isWhole)
{
    QList<JobId> jobs;
    // Over the table itself: an index may be damaged in other places.
    Result<> read = m_database->read(u"SELECT id FROM jobs NOT INDEXED ORDER BY id "_s + order, {},
        [&jobs](const Row &row) { jobs += JobId{row.number(0)}; });
    *isWhole = read.has_value();
    return jobs;
}

QList<JobId> Salvage::jobs()
{
    bool isWhole = false;
    QList<JobId> jobs = walk(u"ASC"_s, &isWhole);
    if (isWhole)
        return jobs;
    // From both ends up to the damaged part, and number by number within it.
    const QList<JobId> fromEnd = walk(u"DESC"_s, &isWhole);
    const std::int64_t first = jobs.isEmpty() ? 1 : jobs.last().value + 1;
    const std::int64_t end = qMin(first + mostTries, fromEnd.isEmpty() ? first + mostTries : fromEnd.last().value);
    for (std::int64_t id = first; id < end; ++id)
        jobs += JobId{id};
    for (auto job = fromEnd.crbegin(); job != fromEnd.crend(); ++job) {
        if (jobs.isEmpty() || *job > jobs.last())
            jobs += *job;
    }
    return jobs;
}

/// Puts jobs into a store as they were; runs within one transaction.
class Importer
{
public:
    Importer(Database *from, Database *into)
        : m_from(from)
        , m_source(from)
        , m_into(into)
    {
    }

    Result<ImportReport> run(const QList<JobId> &jobs);

private:
    Result<> take(JobId id);
    Result<> add(Job job);
    Result<bool> isKnown(const Job &job);
    Result<bool> isTaken(JobId id);
    Result<bool> has(const QString &condition, const QVariantList &values);
    Result<JobId> addRow(const Job &job, const QVariant &id);
    Result<> addRecords(JobId id, const Job &job);
    Result<> addAttempts(JobId id, JobId old);
    Result<> addLog(JobId id, JobId old);
    Result<> addPresets();
    Result<> write(const QString &statement, const QVariantList &values);

    Database *m_from;
    JobStore m_source;
    Database *m_into;
    ImportReport m_report;
};

Result<ImportReport> Importer::run(const QList<JobId> &jobs)
{
    for (const JobId job : jobs) {
        if (Result<> taken = take(job); !taken)
            return taken.error();
    }
    Result<> presets = addPresets();
    return presets ? Result<ImportReport>(m_report) : presets.error();
}

Result<> Importer::take(JobId id)
{
    const Result<Job> job = m_source.job(id);
    if (job)
        return add(*job);
    if (job.error().code != ErrorCode::JobUnknown) {
        if (m_report.unreadable++ == 0)
            m_report.firstFault = jobName(id) + u": "_s + job.error().detail;
    }
    return {};
}

Result<> Importer::add(Job job)
{
    const Result<bool> known = isKnown(job);
    if (!known)
        return known.error();
    if (*known) {
        ++m_report.known;
        return {};
    }
    if (job.state == JobState::Running || job.state == JobState::Publishing) {
        job.state = JobState::Queued;
        job.outputs.clear();
        job.notices.clear();
    }
    const Result<bool> taken = isTaken(job.id);
    if (!taken)
        return taken.error();
    const Result<JobId> id = addRow(job, *taken ? QVariant() : QVariant(qlonglong(job.id.value)));
    if (!id)
        return id.error();
    ++m_report.imported;
    if (Result<> records = addRecords(*id, job); !records)
        return records;
    if (Result<> attempts = addAttempts(*id, job.id); !attempts)
        return attempts;
    return addLog(*id, job.id);
}

Result<bool> Importer::has(const QString &condition, const QVariantList &values)
{
    bool isThere = false;
    Result<> read =
        m_into->read(u"SELECT 1 FROM jobs JOIN orders ON orders.job = jobs.id WHERE %1 LIMIT 1"_s.arg(condition),
            values, [&isThere](const Row &) { isThere = true; });
    return read ? Result<bool>(isThere) : read.error();
}

Result<bool> Importer::isTaken(JobId id) { return has(u"jobs.id = ?"_s, {qlonglong(id.value)}); }

Result<bool> Importer::isKnown(const Job &job)
{
    const QString same = u"submitted_at = ? AND source = ? AND destination = ? AND spec = ?"_s;
    const QVariantList values{timeColumn(job.submittedAt), job.order.spec.sources.value(0), job.order.destination,
        jsonText(toJson(job.order.spec))};
    const Result<bool> underItsNumber =
        has(u"jobs.id = ? AND "_s + same, QVariantList{qlonglong(job.id.value)} + values);
    if (!underItsNumber || *underItsNumber)
        return underItsNumber;
    // It may have come under another number before, but only if its own was taken.
    const Result<bool> taken = isTaken(job.id);
    return taken && *taken ? has(same, values) : taken;
}

Result<JobId> Importer::addRow(const Job &job, const QVariant &id)
{
    const Result<std::int64_t> number =
        m_into->insert(u"INSERT INTO jobs (id, state, priority, position, source, destination, collision, start_after, "
                       u"attempts, deaths, "
                       "staging, hold, error, fraction, submitted_at, started_at, finished_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, toText(job.state), job.order.priority, qlonglong(job.position), job.order.spec.sources.value(0),
                job.order.destination, toText(job.order.collision), timeColumn(job.order.startAfter), job.attempts,
                job.deaths, job.stagingFolder, errorColumn(job.hold), errorColumn(job.error), job.fraction,
                timeColumn(job.submittedAt), timeColumn(job.startedAt), timeColumn(job.finishedAt)});
    if (!number)
        return number.error();
    Result<> order = write(u"INSERT INTO orders (job, spec, origin) VALUES (?, ?, ?)"_s,
        {qlonglong(*number), jsonText(toJson(job.order.spec)), jsonText(job.order.origin)});
    return order ? Result<JobId>(JobId{*number}) : order.error();
}

Result<> Importer::addRecords(JobId id, const Job &job)
{
    for (qsizetype i = 0; i < job.outputs.size(); ++i) {
        Result<> added = write(u"INSERT INTO outputs (job, number, record) VALUES (?, ?, ?)"_s,
            {qlonglong(id.value), qlonglong(i), jsonText(toJson(job.outputs[i]))});
        if (!added)
            return added;
    }
    for (qsizetype i = 0; i < job.notices.size(); ++i) {
        Result<> added = write(u"INSERT INTO notices (job, number, record) VALUES (?, ?, ?)"_s,
            {qlonglong(id.value), qlonglong(i), jsonText(toJson(job.notices[i]))});
        if (!added)
            return added;
    }
    return {};
}

Result<> Importer::addAttempts(JobId id, JobId old)
{
    const Result<QList<Attempt>> attempts = m_source.attempts(old);
    if (!attempts)
        return {}; // the job itself came through
    for (const Attempt &attempt : *attempts) {
        const AttemptEnd end = attempt.end == AttemptEnd::Running ? AttemptEnd::Interrupted : attempt.end;
        Result<> added = write(
            u"INSERT OR IGNORE INTO attempts (job, number, ending, error, plan, started_at, finished_at, media_speed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {qlonglong(id.value), attempt.number, toText(end), errorColumn(attempt.error), jsonText(attempt.plan),
                timeColumn(attempt.startedAt), timeColumn(attempt.finishedAt.value_or(attempt.startedAt)),
                attempt.mediaSpeed});
        if (!added)
            return added;
    }
    return {};
}

Result<> Importer::addLog(JobId id, JobId old)
{
    qlonglong number = 0;
    QList<QVariantList> lines;
    Result<> read = m_from->read(u"SELECT attempt, level, category, text FROM log WHERE job = ? ORDER BY number"_s,
        {qlonglong(old.value)}, [&](const Row &row) {
            lines += QVariantList{
                qlonglong(id.value), ++number, qlonglong(row.number(0)), row.text(1), row.text(2), row.text(3)};
        });
    if (!read)
        return {}; // likewise
    for (const QVariantList &line : lines) {
        Result<> added =
            write(u"INSERT INTO log (job, number, attempt, level, category, text) VALUES (?, ?, ?, ?, ?, ?)"_s, line);
        if (!added)
            return added;
    }
    return {};
}

Result<> Importer::addPresets()
{
    const Result<QList<Preset>> presets = PresetStore(m_from).list();
    if (!presets)
        return {}; // likewise
    for (const Preset &preset : *presets) {
        Result<> added = write(
            u"INSERT OR IGNORE INTO presets (name, preset) VALUES (?, ?)"_s, {preset.name, jsonText(toJson(preset))});
        if (!added)
            return added;
    }
    return {};
}

Result<> Importer::write(const QString &statement, const QVariantList &values)
{
    const Result<int> written = m_into->change(statement, values);
    return written ? Result<>() : written.error();
}

} // namespace

Result<ImportReport> importJobs(const QString &from, Database *into)
{
    Result<std::unique_ptr<Salvage>> salvage = Salvage::open(from, into->path());
    if (!salvage)
        return salvage.error();
    Database *source = (*salvage)->database();
    if (Result<> tables = source->read(u"SELECT count(*) FROM jobs WHERE id < 0"_s, {}, [](const Row &) {}); !tables)
        return tables.error();
    Result<ImportReport> report = ImportReport();
    Result<> imported = into->transact([&]() -> Result<> {
        report = Importer(source, into).run((*salvage)->jobs());
        return report ? Result<>() : report.error();
    });
    return imported ? report : Result<ImportReport>(imported.error());
}

} // namespace Zoetrope

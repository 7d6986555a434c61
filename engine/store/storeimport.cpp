// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storeimport.h"

#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"
#include "engine/store/presetstore.h"
#include "engine/store/rowrescue.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// How many numbers are tried one by one where a damaged part hides how many there are.
constexpr std::int64_t mostTries = 20'000;

constexpr int headerLength = 100;

Error copyError(const QFile &file) { return {ErrorCode::StoreFailed, file.fileName(), file.errorString()}; }

/// How much of a file is taken from a sound store.
enum class Mending {
    /// The fields that are the same in every store, each bit of which makes all of it unreadable, and the count of
    /// pages, which SQLite takes from the file's size when it is marked as stale.
    Header,
    /// The list of tables as well. It stands on the same pages in every store and says the same, but for tables that a
    /// later migration added; what does not fit is found out when its rows are read.
    Tables,
};

using Pages = QMap<qint64, QByteArray>; ///< by number, the first is 1

template <typename Number> qint64 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return offset + qsizetype(sizeof(Number)) <= bytes.size() ? qFromBigEndian<Number>(bytes.constData() + offset) : 0;
}

/// Source: https://www.sqlite.org/fileformat2.html, 1.6 "B-tree Pages"
QList<qint64> pagesBelowTheFirst(const QByteArray &page)
{
    constexpr char innerPage = 5;
    constexpr int cellCount = headerLength + 3;
    constexpr int lastChild = headerLength + 8;
    constexpr int cells = headerLength + 12;
    if (page.size() <= headerLength || page[headerLength] != innerPage)
        return {};
    QList<qint64> children{numberAt<quint32>(page, lastChild)};
    for (qint64 i = 0; i < numberAt<quint16>(page, cellCount); ++i)
        children += numberAt<quint32>(page, numberAt<quint16>(page, cells + 2 * i));
    return children;
}

/// The pages on which a store lists its tables.
Result<Pages> tablePagesOf(const QString &path)
{
    constexpr int pageSizeField = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return copyError(file);
    const qint64 size = numberAt<quint16>(file.peek(headerLength), pageSizeField);
    Pages pages{{1, file.read(size)}};
    for (const qint64 number : pagesBelowTheFirst(pages.value(1))) {
        if (number < 2 || !file.seek((number - 1) * size))
            return copyError(file);
        pages.insert(number, file.read(size));
    }
    return pages;
}

/// Source: as above, 1.3 "The Database Header"
void mendHeader(QByteArray *page, const QByteArray &sound)
{
    struct Field
    {
        int offset;
        int length;
    };
    constexpr std::array fields{Field{0, 24}, Field{44, 4}, Field{56, 4}};
    constexpr int changeCounter = 27; // the last of its bytes
    constexpr int validFor = 95;
    for (const Field &field : fields)
        page->replace(field.offset, field.length, sound.mid(field.offset, field.length));
    (*page)[validFor] = char(~page->at(changeCounter));
}

Result<> mend(const QString &path, const QString &sound, Mending mending)
{
    const Result<Pages> model = tablePagesOf(sound);
    if (!model)
        return model.error();
    const qint64 size = model->first().size();
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return copyError(file);
    QByteArray first = file.read(size);
    if (first.size() < size || size <= headerLength)
        return Error{ErrorCode::StoreDamaged, path, u"shorter than a page"_s};
    mendHeader(&first, model->first());
    Pages pages{{1, first}};
    if (mending == Mending::Tables) {
        pages = *model;
        pages[1] = first.first(headerLength) + model->first().sliced(headerLength);
    }
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (!file.seek((page.key() - 1) * size) || file.write(*page) != size)
            return copyError(file);
    }
    return file.flush() ? Result<>() : copyError(file);
}

/// A copy of a store that was set aside, opened for reading.
class Salvage
{
public:
    static Result<std::unique_ptr<Salvage>> open(const QString &from, const QString &beside);
    [[nodiscard]] Database *database() { return m_database.get(); }
    /// The numbers of all jobs that may be there, smallest first.
    [[nodiscard]] QList<JobId> jobs();
    /// Goes over to what the leaf pages hold of jobs that are not among these; jobs() are then those.
    Result<> rescue(const QSet<std::int64_t> &known);

private:
    explicit Salvage(const QString &beside)
        : m_folder(QFileInfo(beside).absolutePath() + u"/import-XXXXXX"_s)
    {
    }
    Result<> copy(const QString &from);
    /// Errors: StoreDamaged when the tables cannot be found.
    Result<> openMended(const QString &sound, Mending mending);
    /// What outputs, notices and log a job had is worth less than the job: where a table of them cannot be read whole,
    /// another stands before it with what its pages tell one by one.
    Result<> coverDamagedRecords();
    QList<JobId> walk(const QString &order, bool *isWhole);
    /// The number of the last job there was, or as many as are tried when that cannot be read.
    std::int64_t highest();

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
    Result<> opened = salvage->openMended(beside, Mending::Header);
    if (!opened)
        opened = salvage->openMended(beside, Mending::Tables);
    return opened ? Result<std::unique_ptr<Salvage>>(std::move(salvage)) : opened.error();
}

Result<> Salvage::openMended(const QString &sound, Mending mending)
{
    m_database.reset();
    const QString path = m_folder.filePath(u"queue.db"_s);
    if (Result<> mended = mend(path, sound, mending); !mended)
        return mended;
    // Older tables are migrated; newer and damaged ones are read as far as they can be.
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        database = Database::openReadOnly(path);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    if (Result<> tables = m_database->read(u"SELECT id FROM jobs LIMIT 0"_s, {}, [](const Row &) {}); !tables)
        return tables;
    return coverDamagedRecords();
}

Result<> Salvage::coverDamagedRecords()
{
    QStringList covered;
    for (const RecordTable &table : recordTables()) {
        Result<> whole = m_database->read(
            u"SELECT max(length(%1)) FROM %2"_s.arg(table.longest, table.name), {}, [](const Row &) {});
        if (whole)
            continue;
        // A temporary table stands before one of the file that has its name.
        const Result<int> made = m_database->change(
            u"CREATE TEMP TABLE %1 (%2, PRIMARY KEY (job, number))"_s.arg(table.name, table.columns), {});
        if (!made)
            return made.error();
        covered += table.name;
    }
    if (covered.isEmpty())
        return {};
    // Pages are read from the file; where its log cannot be taken over, what stands there alone is passed over.
    (void)m_database->read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) {});
    return rescueRecords(m_database->path(), covered, m_database.get());
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

std::int64_t Salvage::highest()
{
    std::int64_t highest = mostTries;
    Result<> read = m_database->read(u"SELECT seq FROM sqlite_sequence WHERE name = 'jobs'"_s, {},
        [&highest](const Row &row) { highest = row.number(0); });
    return read && highest > 0 ? qMin(highest, std::numeric_limits<std::int64_t>::max() - 1) : mostTries;
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
    const std::int64_t end = fromEnd.isEmpty() ? highest() + 1 : fromEnd.last().value;
    for (std::int64_t id = first; id < qMin(end, first + mostTries); ++id)
        jobs += JobId{id};
    for (auto job = fromEnd.crbegin(); job != fromEnd.crend(); ++job) {
        if (jobs.isEmpty() || *job > jobs.last())
            jobs += *job;
    }
    return jobs;
}

Result<> Salvage::rescue(const QSet<std::int64_t> &known)
{
    const QString path = m_database->path();
    m_database.reset(); // takes the log over into the file
    Result<std::unique_ptr<Database>> found = Database::open(m_folder.filePath(u"rescued.db"_s));
    if (!found)
        return found.error();
    m_database = *std::move(found);
    return rescueRows(path, known, m_database.get());
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
    /// The numbers, in the store they came from, of those that could be read.
    [[nodiscard]] const QSet<std::int64_t> &readable() const { return m_readable; }

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
    QSet<std::int64_t> m_readable;
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
    if (job) {
        m_readable += id.value;
        return add(*job);
    }
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
    Result<bool> underItsNumber = has(u"jobs.id = ? AND "_s + same, QVariantList{qlonglong(job.id.value)} + values);
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
        ++m_report.outputs;
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
        ++m_report.logLines;
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
    const Result<PresetShelf> shelf = PresetStore(m_from).shelf();
    if (!shelf || *shelf == PresetShelf())
        return {};
    return write(u"INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)"_s,
        {PresetStore::shelfSetting, jsonText({{u"value"_s, toJson(*shelf)}})});
}

Result<> Importer::write(const QString &statement, const QVariantList &values)
{
    const Result<int> written = m_into->change(statement, values);
    return written ? Result<>() : written.error();
}

/// What its own tables lead to, then what is found without them.
Result<ImportReport> importAll(Salvage *salvage, Database *into)
{
    Importer importer(salvage->database(), into);
    Result<ImportReport> report = importer.run(salvage->jobs());
    if (!report)
        return report;
    if (report->unreadable == 0 && salvage->database()->check())
        return report; // nothing more can be there
    if (Result<> rescued = salvage->rescue(importer.readable()); !rescued)
        return rescued.error();
    Result<ImportReport> rescued = Importer(salvage->database(), into).run(salvage->jobs());
    if (!rescued)
        return rescued;
    report->imported += rescued->imported;
    report->known += rescued->known;
    report->outputs += rescued->outputs;
    report->logLines += rescued->logLines;
    report->unreadable = std::max(report->unreadable - rescued->imported - rescued->known, rescued->unreadable);
    if (report->unreadable == 0)
        report->firstFault.clear();
    return report;
}

} // namespace

Result<ImportReport> importJobs(const QString &from, Database *into)
{
    Result<std::unique_ptr<Salvage>> salvage = Salvage::open(from, into->path());
    if (!salvage)
        return salvage.error();
    Result<ImportReport> report = ImportReport();
    Result<> imported = into->transact([&]() -> Result<> {
        report = importAll(salvage->get(), into);
        return report ? Result<>() : report.error();
    });
    return imported ? report : Result<ImportReport>(imported.error());
}

} // namespace Zoetrope

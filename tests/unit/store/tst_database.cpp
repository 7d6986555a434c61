// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"

#include "tests/support/golden.h"
#include "tests/support/storefixtures.h"

#include <QDir>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

constexpr int newest = 3; ///< step of the tables

std::int64_t numberFrom(Database &database, const QString &statement)
{
    std::int64_t number = -1;
    Result<> read = database.read(statement, {}, [&number](const Row &row) { number = row.number(0); });
    return read ? number : -1;
}

QString textFrom(Database &database, const QString &statement)
{
    QStringList rows;
    Result<> read = database.read(statement, {}, [&rows](const Row &row) { rows += row.text(0); });
    return read ? rows.join(u'\n') : QString::fromUtf8(faultOf(read));
}

Result<> note(Database &database, const QString &name, const QString &value = {})
{
    const Result<int> noted = database.change(u"INSERT INTO settings (name, value) VALUES (?, ?)"_s, {name, value});
    return noted ? Result<>() : noted.error();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsMadeAndFoundAgain();
    void whatIsAcknowledgedIsSynced();
    void whatFailsLeavesNothing();
    void anEmptyTextIsNotNothing();
    void aReadingSeesOneStateOfTheStore();
    void writingsOfOthersAreSeen();
    void theLogIsEmptiedWhileAnotherWrites();
    void aNewerFileIsRefusedUnchanged();
    void whatIsNoDatabaseIsDamaged();
    void aFileThatWasMovedAwayIsWrittenNoMore();
    void aFolderThatMayNotBeWrittenIsSaidSo();
    void aFullDiskIsSaidSoAndPassesBy();
    void theTablesAreThoseOfTheGoldenFile();
    void aMigrationKeepsACopyOfWhatWas();
    void aMigrationThatFailsChangesNothing();
    void jobsOfAnOlderStoreAreCountedByTheirDialect();
    void statementsEndAtTheirSemicolons();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"queue.db"_s); }
    /// The program's migrations with one more.
    [[nodiscard]] QString migrationsWith(const QByteArray &last) const;
    /// The program's first ones.
    [[nodiscard]] QString migrationsUpTo(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestDatabase::migrationsUpTo(int count) const
{
    const QDir folder(m_folder->filePath(u"migrations"_s));
    folder.mkpath(u"."_s);
    for (const QString &step : QDir(builtInMigrations()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name).first(count))
        QFile::copy(builtInMigrations() + u'/' + step, folder.filePath(step));
    return folder.path();
}

QString TestDatabase::migrationsWith(const QByteArray &last) const
{
    const QString folder = migrationsUpTo(newest);
    writeBytes(folder + u"/%1_more.sql"_s.arg(newest + 1, 4, 10, QChar(u'0')), last);
    return folder;
}

void TestDatabase::aFileIsMadeAndFoundAgain()
{
    {
        const auto database = Database::open(path());
        DO(database);
        DO((*database)->transact([&] { return note(**database, u"colour"_s, u"grün \"'"_s); }));
    }
    const auto database = Database::open(path());
    DO(database);
    QCOMPARE(textFrom(**database, u"SELECT value FROM settings WHERE name = 'colour'"_s), u"grün \"'"_s);
    QCOMPARE(*(*database)->version(), newest);
    DO((*database)->check());
}

void TestDatabase::whatIsAcknowledgedIsSynced()
{
    const auto database = Database::open(path());
    DO(database);
    constexpr int full = 2;
    QCOMPARE(textFrom(**database, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(numberFrom(**database, u"PRAGMA synchronous"_s), full);
    QCOMPARE(numberFrom(**database, u"PRAGMA foreign_keys"_s), 1);
    DO((*database)->transact([&] { return note(**database, u"a"_s); }, Transaction::WriteUnsynced));
    QCOMPARE(numberFrom(**database, u"PRAGMA synchronous"_s), full);
    QVERIFY(!(*database)->transact([&] { return note(**database, u"a"_s); }, Transaction::WriteUnsynced));
    QCOMPARE(numberFrom(**database, u"PRAGMA synchronous"_s), full);
}

void TestDatabase::whatFailsLeavesNothing()
{
    const auto database = Database::open(path());
    DO(database);
    Result<> done = (*database)->transact([&]() -> Result<> {
        if (Result<> noted = note(**database, u"a"_s); !noted)
            return noted;
        return Error{ErrorCode::JobBusy, {}, {}};
    });
    REFUSED(done, ErrorCode::JobBusy);
    QCOMPARE(numberFrom(**database, u"SELECT count(*) FROM settings"_s), 0);
    DO((*database)->transact([&] { return note(**database, u"a"_s); }));
}

void TestDatabase::anEmptyTextIsNotNothing()
{
    const auto database = Database::open(u":memory:"_s);
    DO(database);
    DO(note(**database, QString(), QString()));
    QCOMPARE(numberFrom(**database, u"SELECT count(*) FROM settings WHERE name = '' AND value = ''"_s), 1);
    QVERIFY(!(*database)->change(u"INSERT INTO settings (name, value) VALUES ('x', ?)"_s, {QVariant()}));
}

void TestDatabase::aReadingSeesOneStateOfTheStore()
{
    const auto reader = Database::open(path());
    const auto writer = Database::open(path());
    DO(reader);
    DO(writer);
    DO((*reader)->transact(
        [&]() -> Result<> {
            const std::int64_t before = numberFrom(**reader, u"SELECT count(*) FROM settings"_s);
            Result<> noted = (*writer)->transact([&] { return note(**writer, u"a"_s); });
            if (!noted || numberFrom(**reader, u"SELECT count(*) FROM settings"_s) != before)
                return Error{ErrorCode::Internal, {}, u"changed below the reader"_s};
            return {};
        },
        Transaction::Read));
    QCOMPARE(numberFrom(**reader, u"SELECT count(*) FROM settings"_s), 1);
}

void TestDatabase::writingsOfOthersAreSeen()
{
    const auto one = Database::open(path());
    const auto other = Database::open(path());
    DO(one);
    DO(other);
    const std::int64_t before = *(*one)->dataVersion();
    DO((*one)->transact([&] { return note(**one, u"own"_s); }));
    QCOMPARE(*(*one)->dataVersion(), before);
    DO((*other)->transact([&] { return note(**other, u"other"_s); }));
    QVERIFY(*(*one)->dataVersion() != before);
}

void TestDatabase::theLogIsEmptiedWhileAnotherWrites()
{
    const Result<std::unique_ptr<Database>> writer = Database::open(path());
    const Result<std::unique_ptr<Database>> aside = Database::openBeside(path());
    QVERIFY(writer && aside);
    for (int i = 0; i < 20; ++i)
        DO((*writer)->transact([&] { return note(**writer, QString::number(i), QString(4000, u'x')); }));
    const Result<> written = (*writer)->transact([&]() -> Result<> {
        if (Result<> noted = note(**writer, u"last"_s); !noted)
            return noted;
        return (*aside)->checkpoint(); // neither waits for the other
    });
    QVERIFY2(written, faultOf(written));
    DO((*aside)->checkpoint());
    std::int64_t left = -1;
    DO((*writer)->read(
        u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}, [&left](const Row &row) { left = row.number(1) - row.number(2); }));
    QCOMPARE(left, std::int64_t(0));
    QCOMPARE(numberFrom(**aside, u"SELECT count(*) FROM settings"_s), std::int64_t(21));
}

void TestDatabase::aNewerFileIsRefusedUnchanged()
{
    DO(Database::open(path()));
    {
        const auto database = Database::open(path());
        DO((*database)->change(u"PRAGMA user_version = 99"_s, {}));
    }
    const QByteArray before = bytesOf(path());
    REFUSED(Database::open(path()), ErrorCode::StoreTooNew);
    QCOMPARE(bytesOf(path()), before);
}

void TestDatabase::whatIsNoDatabaseIsDamaged()
{
    writeBytes(path(), QByteArray(8192, 'x'));
    REFUSED(Database::open(path()), ErrorCode::StoreDamaged);
    const auto readOnly = Database::openReadOnly(path());
    REFUSED(readOnly ? (*readOnly)->check() : Result<>(readOnly.error()), ErrorCode::StoreDamaged);
}

void TestDatabase::aFileThatWasMovedAwayIsWrittenNoMore()
{
    const auto database = Database::open(path());
    DO(database);
    QVERIFY(QFile::rename(path(), path() + u".aside"_s));
    REFUSED((*database)->transact([&] { return note(**database, u"a"_s); }), ErrorCode::StoreFailed);
    DO(Database::open(path()));
    REFUSED((*database)->transact([&] { return note(**database, u"a"_s); }), ErrorCode::StoreFailed);
}

void TestDatabase::aFolderThatMayNotBeWrittenIsSaidSo()
{
    const SmallDisk disk("1m");
    if (!disk.isMounted())
        QSKIP("Mounting a disk needs root.");
    const QString file = disk.file(u"queue.db"_s);
    DO(Database::open(file));
    QVERIFY(disk.setReadOnly());
    REFUSED(Database::open(file), ErrorCode::StoreDenied);
    REFUSED(Database::open(disk.file(u"other.db"_s)), ErrorCode::StoreDenied);
}

void TestDatabase::aFullDiskIsSaidSoAndPassesBy()
{
    const SmallDisk disk("1m");
    if (!disk.isMounted())
        QSKIP("Mounting a disk needs root.");
    const auto database = Database::open(disk.file(u"queue.db"_s));
    DO(database);
    int noted = 0;
    Result<> last;
    while (last && noted < 1000) {
        last = (*database)->transact([&] { return note(**database, QString::number(noted), QString(10'000, u'x')); });
        noted += last ? 1 : 0;
    }
    REFUSED(last, ErrorCode::StoreFailed);
    QVERIFY2(last.error().detail.contains(u"full"_s), qPrintable(last.error().detail));
    QVERIFY(noted > 5);
    // Nothing of what was promised is gone, and it goes on once there is room.
    QCOMPARE(numberFrom(**database, u"SELECT count(*) FROM settings"_s), noted);
    QCOMPARE(::mount("tmpfs", QFile::encodeName(disk.folder()).constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    DO((*database)->transact([&] { return note(**database, u"more"_s, QString(10'000, u'x')); }));
    DO((*database)->check());
    QCOMPARE(numberFrom(**database, u"SELECT count(*) FROM settings"_s), noted + 1);
}

void TestDatabase::theTablesAreThoseOfTheGoldenFile()
{
    const auto database = Database::open(path());
    DO(database);
    QString schema =
        textFrom(**database, u"SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"_s);
    schema += u"\nPRAGMA user_version = %1;\n"_s.arg(*(*database)->version());
    compareGolden(schema.toUtf8(), u"store/schema.sql"_s);
}

void TestDatabase::aMigrationKeepsACopyOfWhatWas()
{
    {
        const auto database = Database::open(path());
        DO((*database)->transact([&] { return note(**database, u"a"_s); }));
        QVERIFY((*database)->keptCopy().isEmpty());
    }
    const QString migrations =
        migrationsWith("-- More.\nALTER TABLE settings ADD COLUMN more TEXT;\nDELETE FROM settings;\n");
    const auto database = Database::open(path(), migrations);
    DO(database);
    QCOMPARE(*(*database)->version(), newest + 1);
    QCOMPARE(numberFrom(**database, u"SELECT count(more) FROM settings"_s), 0);
    const auto copy = Database::open((*database)->keptCopy());
    DO(copy);
    QCOMPARE(*(*copy)->version(), newest);
    QCOMPARE(numberFrom(**copy, u"SELECT count(*) FROM settings"_s), 1);
    const auto again = Database::open(path(), migrations);
    DO(again);
    QVERIFY((*again)->keptCopy().isEmpty());
}

void TestDatabase::aMigrationThatFailsChangesNothing()
{
    DO(Database::open(path()));
    QVERIFY(!Database::open(path(), migrationsWith("CREATE TABLE more (a);\nCREATE TABLE jobs (b);\n")));
    const auto database = Database::open(path());
    DO(database);
    QCOMPARE(*(*database)->version(), newest);
    QCOMPARE(numberFrom(**database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'more'"_s), 0);
}

void TestDatabase::jobsOfAnOlderStoreAreCountedByTheirDialect()
{
    {
        const auto database = Database::open(path(), migrationsUpTo(2));
        DO(database);
        for (const QString &row :
            {u"'queued', 'xvid'"_s, u"'queued', 'xvid'"_s, u"'failed', 'xvid'"_s, u"'queued', ''"_s})
            DO((*database)->change(
                u"INSERT INTO jobs (priority, position, source, destination, collision, submitted_at, state, dialect) "
                "VALUES (0, 0, '/a', '/b', 'fail', 0, %1)"_s.arg(row),
                {}));
    }
    const auto database = Database::open(path());
    DO(database);
    QCOMPARE(textFrom(**database, u"SELECT dialect || ' ' || state || ' ' || jobs FROM job_counts"_s),
        u" queued 1\nxvid failed 1\nxvid queued 2"_s);
    DO((*database)->change(u"DELETE FROM jobs WHERE state = 'failed'"_s, {}));
    QCOMPARE(numberFrom(**database, u"SELECT jobs FROM job_counts WHERE dialect = 'xvid' AND state = 'failed'"_s), 0);
}

void TestDatabase::statementsEndAtTheirSemicolons()
{
    const QStringList statements = statementsIn(
        u"-- A comment; not a statement.\nCREATE TABLE a (\n  b TEXT -- why;\n);\n\nDROP TABLE a; -- done\n"_s);
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statementsIn(u"CREATE TRIGGER a AFTER DELETE ON b BEGIN\n  DROP c;\nEND;\nDROP d;\n"_s).size(), 2);
    QVERIFY(statements[0].startsWith("CREATE"_L1) && statements[0].endsWith(");"_L1));
    QVERIFY(statements[1].startsWith("DROP TABLE a;"_L1));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

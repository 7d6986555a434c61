// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storeopen.h"

#include "engine/store/presetstore.h"
#include "engine/store/storeimport.h"
#include "tests/support/storefixtures.h"

#include <QDir>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

constexpr int jobCount = 120;

int countIn(const OpenedStore &store)
{
    const Result<JobPage> page = JobStore(store.database.get()).list({});
    return page ? page->total : -1;
}

/// Jobs of a store that can be read one by one.
int readableIn(const OpenedStore &store)
{
    JobStore jobs(store.database.get());
    int readable = 0;
    for (int id = 1; id <= jobCount; ++id) {
        const Result<Job> job = jobs.job({id});
        readable += job && job->order == orderOf(id - 1) ? 1 : 0;
    }
    return readable;
}

} // namespace

class TestStoreOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFirstStartMakesAStoreForItsOwnerAlone();
    void aSoundStoreIsOpenedAsItIs();
    void aDamagedStoreIsSetAsideUntouchedWithItsLog();
    void aNewerStoreIsSetAsideAndCanBeImported();
    void whatIsInTheLogAloneIsNotLost();
    void aStrangersFileIsSetAside();
    void anEmptyFileIsSetAside();
    void aLogWithoutItsStoreIsKept();
    void nothingIsTakenFromAProcessThatWorksWithIt();
    void anOlderStoreIsCopiedBeforeItIsMigrated();
    void whatAnInterruptedStartLeftIsNoHindrance();
    void aFolderThatMayNotBeWrittenIsSaidSo();
    void numbersGoOnAfterTheOldOnes();
    void anImportBringsEveryJobOnce();
    void anImportGivesWayToNewJobs();
    void wherverABitIsFlippedItStartsAndLosesLittle();
    void whicheverPageIsLostItStarts();
    void aLostPageAboveAllJobsCostsNone_data();
    void aLostPageAboveAllJobsCostsNone();
    void whereverTheFileEndsItStarts();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file() const { return storePath(folder()); }
    [[nodiscard]] QStringList filesLike(const QString &pattern) const
    {
        return QDir(folder()).entryList({pattern}, QDir::Files);
    }

    QByteArray m_sound; ///< the bytes of a store with jobCount jobs
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreOpen::initTestCase()
{
    const QTemporaryDir made;
    {
        const Result<OpenedStore> store = openStore(made.path());
        DO(store);
        DO(JobStore(store->database.get()).submit(ordersOf(jobCount)));
    }
    m_sound = bytesOf(storePath(made.path()));
    QVERIFY(m_sound.size() > 100'000);
}

void TestStoreOpen::init()
{
    // In memory where there is such a disk: most of the time would go by in waiting for a real one.
    const QString fast = u"/dev/shm"_s;
    m_folder = std::make_unique<QTemporaryDir>(
        (QFileInfo(fast).isWritable() ? fast : QDir::tempPath()) + u"/tst_storeopen-XXXXXX"_s);
}

void TestStoreOpen::aFirstStartMakesAStoreForItsOwnerAlone()
{
    const QString data = m_folder->filePath(u"share/zoetrope"_s);
    const Result<OpenedStore> store = openStore(data);
    DO(store);
    QVERIFY(!store->setAside && store->keptCopy.isEmpty());
    QCOMPARE(countIn(*store), 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const QString &name : {data, storePath(data), QString(storePath(data) + u"-wal"_s)}) {
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }
}

void TestStoreOpen::aSoundStoreIsOpenedAsItIs()
{
    writeBytes(file(), m_sound);
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(!store->setAside);
    QCOMPARE(readableIn(*store), jobCount);
    const Result<OpenedStore> second = openStore(folder()); // beside the first
    DO(second);
    QCOMPARE(countIn(*second), jobCount);
}

void TestStoreOpen::aDamagedStoreIsSetAsideUntouchedWithItsLog()
{
    QByteArray damagedBytes = m_sound;
    damagedBytes.replace(4096 * 3, 4096, QByteArray(4096, '\x5a'));
    const QByteArray log("no frames");
    writeBytes(file(), damagedBytes);
    writeBytes(file() + u"-wal"_s, log);
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(store->setAside);
    QCOMPARE(store->setAside->why.code, ErrorCode::StoreDamaged);
    QVERIFY(store->setAside->path.startsWith(folder() + u"/queue-damaged-2"_s));
    QCOMPARE(bytesOf(store->setAside->path), damagedBytes);
    QCOMPARE(bytesOf(store->setAside->path + u"-wal"_s), log);
    QCOMPARE(countIn(*store), 0);
    DO(JobStore(store->database.get()).submit({orderOf(1)}));
    // The next start has nothing to say.
    const Result<OpenedStore> again = openStore(folder());
    DO(again);
    QVERIFY(!again->setAside);
    QCOMPARE(countIn(*again), 1);
}

void TestStoreOpen::aNewerStoreIsSetAsideAndCanBeImported()
{
    writeBytes(file(), m_sound);
    {
        const auto database = Database::open(file());
        DO(database);
        DO((*database)->change(u"PRAGMA user_version = 7"_s, {}));
        DO((*database)->change(u"ALTER TABLE jobs ADD COLUMN mood TEXT"_s, {}));
    }
    const QByteArray newer = bytesOf(file());
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(store->setAside);
    QCOMPARE(store->setAside->why.code, ErrorCode::StoreTooNew);
    QCOMPARE(bytesOf(store->setAside->path), newer);
    const Result<ImportReport> report = importJobs(store->setAside->path, store->database.get());
    DO(report);
    QCOMPARE(report->imported, jobCount);
    QCOMPARE(readableIn(*store), jobCount);
    QCOMPARE(bytesOf(store->setAside->path), newer);
    QVERIFY(QDir(folder()).entryList({u"import-*"_s}, QDir::Dirs).isEmpty());
}

void TestStoreOpen::whatIsInTheLogAloneIsNotLost()
{
    // As after `kill -9`: the file and a log that was not taken over into it, here of a newer version.
    const QTemporaryDir other;
    const Result<OpenedStore> killed = openStore(other.path());
    DO(killed);
    DO(JobStore(killed->database.get()).submit(ordersOf(5)));
    const QString from = storePath(other.path());
    for (const bool isNewer : {false, true}) {
        init();
        if (isNewer)
            DO(killed->database->change(u"PRAGMA user_version = 7"_s, {}));
        for (const auto &suffix : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(from + suffix, file() + suffix));
        const QByteArray log = bytesOf(file() + u"-wal"_s);
        const Result<OpenedStore> store = openStore(folder());
        DO(store);
        QCOMPARE(store->setAside.has_value(), isNewer);
        if (isNewer) {
            QCOMPARE(bytesOf(store->setAside->path + u"-wal"_s), log);
            QCOMPARE(importJobs(store->setAside->path, store->database.get())->imported, 5);
        }
        QCOMPARE(countIn(*store), 5);
    }
}

void TestStoreOpen::aStrangersFileIsSetAside()
{
    {
        const auto database = Database::open(file());
        DO((*database)->change(u"PRAGMA user_version = 0"_s, {}));
    }
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QCOMPARE(store->setAside->why.code, ErrorCode::StoreDamaged);
}

void TestStoreOpen::anEmptyFileIsSetAside()
{
    writeBytes(file(), {});
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(store->setAside);
    QCOMPARE(countIn(*store), 0);
}

void TestStoreOpen::aLogWithoutItsStoreIsKept()
{
    writeBytes(file() + u"-wal"_s, "frames");
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(store->setAside);
    QCOMPARE(bytesOf(store->setAside->path + u"-wal"_s), QByteArray("frames"));
}

void TestStoreOpen::nothingIsTakenFromAProcessThatWorksWithIt()
{
    const Result<QueueLock> lock = QueueLock::take(folder());
    DO(lock);
    writeBytes(file(), m_sound.first(m_sound.size() / 2));
    REFUSED(openStore(folder()), ErrorCode::QueueTaken);
    QVERIFY(filesLike(u"queue-*"_s).isEmpty());
    const Result<OpenedStore> owners = openStore(folder(), &*lock);
    DO(owners);
    QVERIFY(owners->setAside);
    // Once it is sound, others come in.
    DO(openStore(folder()));
}

void TestStoreOpen::anOlderStoreIsCopiedBeforeItIsMigrated()
{
    const QDir migrations(m_folder->filePath(u"migrations"_s));
    QVERIFY(migrations.mkpath(u"."_s));
    for (const QString &step : {u"0001_queue.sql"_s, u"0002_dialects.sql"_s, u"0003_ages.sql"_s})
        QVERIFY(QFile::copy(builtInMigrations() + u'/' + step, migrations.filePath(step)));
    writeBytes(migrations.filePath(u"0004_more.sql"_s), "CREATE TABLE more (a);\n");
    writeBytes(file(), m_sound);
    {
        const Result<QueueLock> lock = QueueLock::take(folder());
        DO(lock);
        REFUSED(openStore(folder(), nullptr, migrations.path()), ErrorCode::QueueTaken);
    }
    const Result<OpenedStore> store = openStore(folder(), nullptr, migrations.path());
    DO(store);
    QVERIFY(!store->setAside);
    QCOMPARE(readableIn(*store), jobCount);
    const auto copy = Database::open(store->keptCopy);
    DO(copy);
    QCOMPARE(*(*copy)->version(), 3);
    QCOMPARE(JobStore(copy->get()).list({})->total, jobCount);
}

void TestStoreOpen::whatAnInterruptedStartLeftIsNoHindrance()
{
    writeBytes(file() + u".new"_s, m_sound.first(5000));
    writeBytes(file() + u".new-wal"_s, "frames");
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(!store->setAside);
    QCOMPARE(countIn(*store), 0);
    QVERIFY(filesLike(u"*.new*"_s).isEmpty());
}

void TestStoreOpen::aFolderThatMayNotBeWrittenIsSaidSo()
{
    const SmallDisk disk("4m");
    if (!disk.isMounted())
        QSKIP("Mounting a disk needs root.");
    writeBytes(disk.file(u"queue.db"_s), m_sound);
    QVERIFY(disk.setReadOnly());
    REFUSED(openStore(disk.folder()), ErrorCode::StoreDenied);
    REFUSED(openStore(disk.file(u"deeper"_s)), ErrorCode::StoreDenied);
    QCOMPARE(bytesOf(disk.file(u"queue.db"_s)), m_sound);
}

void TestStoreOpen::numbersGoOnAfterTheOldOnes()
{
    QByteArray damagedBytes = m_sound;
    damagedBytes.replace(m_sound.size() - 4096, 4096, QByteArray(4096, '\x5a'));
    writeBytes(file(), damagedBytes);
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(store->setAside);
    QCOMPARE(JobStore(store->database.get()).submit({orderOf(1)})->first(), JobId{jobCount + 1});
}

void TestStoreOpen::anImportBringsEveryJobOnce()
{
    const QString old = m_folder->filePath(u"old.db"_s);
    {
        const auto database = Database::open(old);
        JobStore jobs(database->get());
        DO(jobs.submit(ordersOf(7)));
        MoveDetails done;
        done.outputs = {outputOf(u"a.mp4"_s)};
        DO(jobs.claim({1}, u"/s"_s));
        DO(jobs.appendLog({1}, 1, {{LogLevel::Info, u"av"_s, u"line"_s}}));
        DO(jobs.endAttempt({1}, 1, AttemptEnd::Succeeded, {}, 3));
        DO(jobs.move({1}, JobState::Running, JobState::Publishing, done));
        DO(jobs.move({1}, JobState::Publishing, JobState::Succeeded, done));
        DO(jobs.claim({2}, u"/pieces"_s));
        DO(jobs.askPause({3}));
        DO(jobs.claim({4}, u"/s"_s));
        DO(jobs.move({4}, JobState::Running, JobState::Publishing, done));
        DO(jobs.askCancel({5}));
        DO(jobs.remove({{6}}));
        DO(PresetStore(database->get()).save({u"mine"_s, u"Mine"_s, u"p"_s, {}, orderOf(1).spec.outputs, {}}));
        DO(PresetStore(database->get()).saveShelf({{u"mine"_s}, {}}));
    }
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    const Result<ImportReport> report = importJobs(old, store->database.get());
    DO(report);
    QCOMPARE(*report, (ImportReport{6, 0, 0, {}, 1, 1}));
    JobStore jobs(store->database.get());
    QCOMPARE(jobs.job({1})->state, JobState::Succeeded);
    QCOMPARE(jobs.job({1})->outputs, QList<OutputRecord>{outputOf(u"a.mp4"_s)});
    QCOMPARE(jobs.attempts({1})->first().mediaSpeed, 3.0);
    QCOMPARE(jobs.log({1})->first().text, u"line"_s);
    QCOMPARE(jobs.job({2})->state, JobState::Queued); // with its pieces
    QCOMPARE(jobs.job({2})->stagingFolder, u"/pieces"_s);
    QCOMPARE(jobs.attempts({2})->first().end, AttemptEnd::Interrupted);
    QCOMPARE(jobs.job({3})->state, JobState::Paused);
    QCOMPARE(jobs.job({4})->state, JobState::Queued);
    QVERIFY(jobs.job({4})->outputs.isEmpty());
    QCOMPARE(jobs.job({5})->state, JobState::Cancelled);
    QCOMPARE(jobs.job({7})->order, orderOf(6));
    DO(PresetStore(store->database.get()).preset(u"mine"_s));
    QCOMPARE(PresetStore(store->database.get()).shelf()->favourites, QStringList{u"mine"_s});
    const Result<ImportReport> again = importJobs(old, store->database.get());
    DO(again);
    QCOMPARE(*again, (ImportReport{0, 6, 0, {}}));
    QCOMPARE(jobs.list({})->total, 6);
}

void TestStoreOpen::anImportGivesWayToNewJobs()
{
    const QString old = m_folder->filePath(u"old.db"_s);
    writeBytes(old, m_sound);
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    JobStore jobs(store->database.get());
    DO(jobs.submit({orderOf(500), orderOf(501)}));
    for (const int imported : {jobCount, 0}) { // the second time all are known
        const Result<ImportReport> report = importJobs(old, store->database.get());
        DO(report);
        QCOMPARE(report->imported, imported);
        QCOMPARE(report->known, jobCount - imported);
    }
    QCOMPARE(jobs.job({1})->order, orderOf(500));
    QCOMPARE(jobs.list({})->total, jobCount + 2);
}

void TestStoreOpen::wherverABitIsFlippedItStartsAndLosesLittle()
{
    constexpr int places = 200;
    constexpr int mostOfOnePage = 64;
    constexpr int firstPages = 8 * 4096;
    int asideCount = 0;
    int lost = 0;
    int costly = 0;
    for (int i = 0; i < places; ++i) {
        init();
        // Every fourth within the first pages: the header and the list of tables.
        const qsizetype place = i % 4 == 0 ? (i / 4) * 653 % firstPages : qsizetype(i) * 7919 * 13 % m_sound.size();
        QByteArray flipped = m_sound;
        flipped[place] = char(flipped[place] ^ (1 << (i % 8)));
        writeBytes(file(), flipped);
        const Result<OpenedStore> store = openStore(folder());
        QVERIFY2(store, QByteArray(QByteArray::number(place) + faultOf(store)).constData());
        int readable = readableIn(*store);
        if (store->setAside) {
            ++asideCount;
            QCOMPARE(bytesOf(store->setAside->path), flipped);
            const Result<ImportReport> report = importJobs(store->setAside->path, store->database.get());
            QVERIFY2(report, QByteArray(QByteArray::number(place) + faultOf(report)).constData());
            readable = readableIn(*store);
        }
        DO(store->database->check());
        // One page is all that can be lost, wherever it is.
        if (readable < jobCount - mostOfOnePage) {
            qInfo("a bit at %lld costs %d jobs%s", qlonglong(place), jobCount - readable,
                store->setAside ? ", set aside" : "");
            ++costly;
        }
        lost += jobCount - readable;
        // What is left works.
        DO(JobStore(store->database.get()).submit({orderOf(1)}));
    }
    qInfo("%d places: %d times set aside, %d of %d jobs lost", places, asideCount, lost, places * jobCount);
    QVERIFY(asideCount > 10);
    QCOMPARE(costly, 0);
}

void TestStoreOpen::whicheverPageIsLostItStarts()
{
    constexpr int pageSize = 4096;
    constexpr int mostOfOnePage = 64;
    int costly = 0;
    for (qsizetype page = 0; page < m_sound.size() / pageSize; ++page) {
        init();
        QByteArray holed = m_sound;
        holed.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeBytes(file(), holed);
        const Result<OpenedStore> store = openStore(folder());
        QVERIFY2(store, QByteArray(QByteArray::number(page) + faultOf(store)).constData());
        if (store->setAside)
            DO(importJobs(store->setAside->path, store->database.get()));
        if (const int lost = jobCount - readableIn(*store); lost > mostOfOnePage) {
            qInfo("page %d costs %d jobs", int(page + 1), lost);
            ++costly;
        }
    }
    QCOMPARE(costly, 0);
}

void TestStoreOpen::aLostPageAboveAllJobsCostsNone_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("jobs") << QStringList{u"jobs"_s};
    QTest::newRow("orders") << QStringList{u"orders"_s};
    QTest::newRow("both") << QStringList{u"jobs"_s, u"orders"_s};
}

void TestStoreOpen::aLostPageAboveAllJobsCostsNone()
{
    constexpr int pageSize = 4096;
    QFETCH(const QStringList, tables);
    writeBytes(file(), m_sound);
    QByteArray holed = m_sound;
    {
        const auto database = Database::open(file());
        DO(database);
        for (const QString &table : tables) {
            const auto lose = [&holed](const Row &row) {
                holed.replace((row.number(0) - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
            };
            DO((*database)->read(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {table}, lose));
        }
    }
    QVERIFY(holed != m_sound);
    writeBytes(file(), holed);
    const Result<OpenedStore> store = openStore(folder());
    DO(store);
    QVERIFY(store->setAside);
    const Result<ImportReport> report = importJobs(store->setAside->path, store->database.get());
    DO(report);
    QCOMPARE(report->imported, jobCount);
    QCOMPARE(report->unreadable, 0);
    QCOMPARE(readableIn(*store), jobCount);
    const Result<ImportReport> again = importJobs(store->setAside->path, store->database.get());
    DO(again);
    QCOMPARE(again->imported, 0);
    QCOMPARE(again->known, jobCount);
}

void TestStoreOpen::whereverTheFileEndsItStarts()
{
    for (int i = 0; i < 40; ++i) {
        init();
        const qsizetype length = m_sound.size() * i / 40;
        writeBytes(file(), m_sound.first(length));
        const Result<OpenedStore> store = openStore(folder());
        QVERIFY2(store, QByteArray(QByteArray::number(length) + faultOf(store)).constData());
        QVERIFY(store->setAside);
        QCOMPARE(bytesOf(store->setAside->path), m_sound.first(length));
        (void)importJobs(store->setAside->path, store->database.get()).has_value();
        DO(store->database->check());
        QVERIFY(JobStore(store->database.get()).submit({orderOf(1)}));
    }
}

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "tst_storeopen.moc"

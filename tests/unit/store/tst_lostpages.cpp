// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/presetstore.h"
#include "engine/store/storeimport.h"
#include "engine/store/storeopen.h"

#include "tests/support/storefixtures.h"

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

constexpr int jobCount = 120;
constexpr int outputsEach = 2;
constexpr int linesEach = 5;
constexpr int pageSize = 4096;

QString lineOf(int job, int line) { return u"job %1, line %2"_s.arg(job).arg(line); }

} // namespace

/// What jobs left behind is brought over from a store that lost pages, as far as other pages hold it.
class TestLostPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSoundStoreGivesAll();
    void aLostPageAboveRecordsCostsNone_data();
    void aLostPageAboveRecordsCostsNone();
    void aLostPageOfRecordsCostsThoseOnIt_data();
    void aLostPageOfRecordsCostsThoseOnIt();
    void rowsOfTheFirstVersionAreKnownToo();

private:
    /// Zeroes over pages of a table: the one that all others hang on, or the last one that holds its rows.
    enum class Lost { Root, Leaf };
    [[nodiscard]] static QByteArray without(const QByteArray &sound, const QStringList &tables, Lost lost);
    void importFrom(const QByteArray &bytes);
    [[nodiscard]] int countOf(const QString &table);

    QByteArray m_sound;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    ImportReport m_report;
};

void TestLostPages::initTestCase()
{
    const QTemporaryDir made;
    const QString path = made.filePath(u"made.db"_s);
    {
        const auto database = Database::open(path);
        DO(database);
        JobStore jobs(database->get());
        DO(jobs.submit(ordersOf(jobCount)));
        for (int id = 1; id <= jobCount; ++id) {
            MoveDetails done;
            for (int i = 0; i < outputsEach; ++i)
                done.outputs += outputOf(u"clip %1-%2.mp4"_s.arg(id).arg(i));
            done.notices = {{u"source-damaged"_s, u"Job %1."_s.arg(id), true}};
            QList<JobLogLine> lines;
            for (int i = 0; i < linesEach; ++i)
                lines += JobLogLine{LogLevel::Info, u"av"_s, lineOf(id, i)};
            DO(jobs.claim({id}, u"/s"_s));
            DO(jobs.appendLog({id}, 1, lines));
            DO(jobs.move({id}, JobState::Running, JobState::Publishing, done));
            DO(jobs.move({id}, JobState::Publishing, JobState::Succeeded, done));
        }
        DO(PresetStore(database->get()).save({u"mine"_s, u"Mine"_s, u"p"_s, {}, orderOf(1).spec.outputs, {}}));
    }
    m_sound = bytesOf(path);
}

void TestLostPages::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_report = {};
}

QByteArray TestLostPages::without(const QByteArray &sound, const QStringList &tables, Lost lost)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"whole.db"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(sound) != sound.size())
        return {};
    file.close();
    QByteArray holed = sound;
    const auto database = Database::open(path);
    for (const QString &table : tables) {
        const QString question = lost == Lost::Root
            ? u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s
            : u"SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'"_s;
        const Result<> read = (*database)->read(question, {table}, [&holed](const Row &row) {
            holed.replace((row.number(0) - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
        });
        if (!read)
            return {};
    }
    return holed;
}

void TestLostPages::importFrom(const QByteArray &bytes)
{
    QVERIFY(!bytes.isEmpty());
    const QString old = m_folder->filePath(u"old.db"_s);
    writeBytes(old, bytes);
    auto database = Database::open(m_folder->filePath(u"new.db"_s));
    DO(database);
    m_database = *std::move(database);
    const Result<ImportReport> report = importJobs(old, m_database.get());
    DO(report);
    m_report = *report;
    DO(m_database->check());
    QCOMPARE(m_report.imported, jobCount);
    QCOMPARE(m_report.unreadable, 0);
    QCOMPARE(m_report.outputs, countOf(u"outputs"_s));
    QCOMPARE(m_report.logLines, countOf(u"log"_s));
}

int TestLostPages::countOf(const QString &table)
{
    int count = -1;
    const Result<> read = m_database->read(
        u"SELECT count(*) FROM "_s + table, {}, [&count](const Row &row) { count = int(row.number(0)); });
    return read ? count : -1;
}

void TestLostPages::aSoundStoreGivesAll()
{
    importFrom(m_sound);
    QCOMPARE(m_report.outputs, jobCount * outputsEach);
    QCOMPARE(m_report.logLines, jobCount * linesEach);
}

void TestLostPages::aLostPageAboveRecordsCostsNone_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("outputs") << QStringList{u"outputs"_s};
    QTest::newRow("notices") << QStringList{u"notices"_s};
    QTest::newRow("log") << QStringList{u"log"_s};
    QTest::newRow("all of them") << QStringList{u"outputs"_s, u"notices"_s, u"log"_s};
    QTest::newRow("jobs") << QStringList{u"jobs"_s};
    QTest::newRow("jobs and all that is theirs")
        << QStringList{u"jobs"_s, u"orders"_s, u"outputs"_s, u"notices"_s, u"log"_s};
}

void TestLostPages::aLostPageAboveRecordsCostsNone()
{
    QFETCH(const QStringList, tables);
    importFrom(without(m_sound, tables, Lost::Root));
    // A root that is lost takes the rows along that stand on it, beside the way down to the others.
    constexpr int mostOnOnePage = 32;
    const int outputsDue = jobCount * outputsEach - (tables.contains(u"outputs"_s) ? mostOnOnePage : 0);
    const int noticesDue = jobCount - (tables.contains(u"notices"_s) ? mostOnOnePage : 0);
    const int linesDue = jobCount * linesEach - (tables.contains(u"log"_s) ? mostOnOnePage : 0);
    QVERIFY2(m_report.outputs >= outputsDue, qPrintable(QString::number(m_report.outputs)));
    QVERIFY2(countOf(u"notices"_s) >= noticesDue, qPrintable(QString::number(countOf(u"notices"_s))));
    QVERIFY2(m_report.logLines >= linesDue, qPrintable(QString::number(m_report.logLines)));
    qInfo("%d of %d outputs, %d of %d notices, %d of %d lines", m_report.outputs, jobCount * outputsEach,
        countOf(u"notices"_s), jobCount, m_report.logLines, jobCount * linesEach);

    JobStore jobs(m_database.get());
    for (int id = 1; id <= jobCount; ++id) {
        const Result<Job> job = jobs.job({id});
        DO(job);
        QCOMPARE(job->state, JobState::Succeeded);
        for (const OutputRecord &output : job->outputs)
            QVERIFY(output.path.startsWith(u"clip %1-"_s.arg(id)));
        const Result<QList<JobLogLine>> lines = jobs.log({id});
        DO(lines);
        for (const JobLogLine &line : *lines)
            QVERIFY(line.text.startsWith(u"job %1, "_s.arg(id)));
    }
    DO(PresetStore(m_database.get()).preset(u"mine"_s));
}

void TestLostPages::aLostPageOfRecordsCostsThoseOnIt_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"outputs", "notices", "log"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestLostPages::aLostPageOfRecordsCostsThoseOnIt()
{
    QFETCH(const QString, table);
    const int all = table == "outputs"_L1 ? jobCount * outputsEach
        : table == "log"_L1               ? jobCount * linesEach
                                          : jobCount;
    importFrom(without(m_sound, {table}, Lost::Leaf));
    QVERIFY2(countOf(table) < all, "Nothing was lost: the test proves nothing.");
    QVERIFY2(countOf(table) >= all / 3, qPrintable(QString::number(countOf(table))));
}

void TestLostPages::rowsOfTheFirstVersionAreKnownToo()
{
    const QString path = m_folder->filePath(u"first.db"_s);
    writeBytes(path, m_sound);
    {
        const auto database = Database::open(path);
        DO(database);
        for (const QString &statement : {u"DROP TRIGGER order_tells_dialect"_s, u"DROP TRIGGER jobs_count_new"_s,
                 u"DROP TRIGGER jobs_count_moved"_s, u"DROP TRIGGER jobs_count_removed"_s,
                 u"DROP INDEX jobs_by_dialect"_s, u"DROP INDEX jobs_by_age"_s,
                 u"ALTER TABLE jobs DROP COLUMN dialect"_s})
            DO((*database)->change(statement, {}));
    }
    importFrom(without(bytesOf(path), {u"jobs"_s}, Lost::Root));
}

QTEST_GUILESS_MAIN(TestLostPages)
#include "tst_lostpages.moc"

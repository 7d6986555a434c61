// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/mediareader.h"
#include "tests/support/queueprogram.h"
#include "tests/support/storelook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every moment is met: loading, taking the queue over, the first picture on screen; and, since a machine at its limits
// comes no further otherwise, jobs at all their stages, counted from when one has begun or was done.
constexpr int longestLife_ms = 2'000;
constexpr int longestWork_ms = 1'000;
constexpr int batch = 10;
constexpr int fewWait = 4;
constexpr int patience_ms = 240'000;

int killCount() { return qEnvironmentVariableIsSet("ZOETROPE_LONG") ? 200 : 30; }

} // namespace

/// The window's process dies with the queue in it, again and again; the next one goes on without being asked.
class TestWindowKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noJobIsLostOrDoneTwiceHoweverOftenTheWindowIsKilled();

private:
    void submitBatch();
    void openWindow();
    [[nodiscard]] int openJobs() const;
    [[nodiscard]] int attempts() const;
    void judge();

    QTemporaryDir m_home;
    ClipMaker m_clips;
    QString m_source;
    // The window works in the user's own data folder.
    QueueProgram m_queue{m_home.filePath(u"data/zoetrope"_s), m_home.filePath(u"out"_s)};
    int m_submitted = 0;
};

void TestWindowKill::initTestCase()
{
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    m_source = m_clips.clip(wish);
    QVERIFY(!m_source.isEmpty());
}

void TestWindowKill::submitBatch()
{
    // A source of its own for each job, so that each output has a name of its own.
    QStringList sources;
    for (int i = 0; i < batch; ++i) {
        const QString copy = m_home.filePath(u"job-%1.mp4"_s.arg(m_submitted + i));
        QVERIFY(QFile::copy(m_source, copy));
        sources += copy;
    }
    QCOMPARE(m_queue.submit(sources, {u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s}).exitCode, 0);
    m_submitted += batch;
}

void TestWindowKill::openWindow()
{
    m_queue.kill();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u":none"_s); // asked for, but not used by this platform
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    m_queue.serving().setProcessEnvironment(environment);
    m_queue.serving().setStandardErrorFile(QProcess::nullDevice());
    m_queue.serving().start(programPath(), {});
    QVERIFY(m_queue.serving().waitForStarted());
}

int TestWindowKill::openJobs() const
{
    const auto rows = askStore(
        m_queue.store(), u"SELECT count(*) FROM jobs WHERE state NOT IN ('succeeded', 'failed', 'cancelled')"_s);
    return rows.isEmpty() ? -1 : rows.first().first().toInt();
}

int TestWindowKill::attempts() const
{
    const auto rows = askStore(m_queue.store(), u"SELECT count(*) FROM attempts"_s);
    return rows.isEmpty() ? -1 : rows.first().first().toInt();
}

void TestWindowKill::judge()
{
    const QList<QJsonObject> jobs = m_queue.jobs();
    QCOMPARE(jobs.size(), m_submitted);
    const QMap<int, QStringList> ends = attemptEnds(m_queue.store());
    int interrupted = 0;
    for (const QJsonObject &job : jobs) {
        QVERIFY2(job.value("state"_L1).toString() == "succeeded"_L1, QJsonDocument(job).toJson().constData());
        const QStringList attempts = ends.value(job.value("id"_L1).toInt());
        QCOMPARE(attempts.count(u"succeeded"_s), 1);
        interrupted += int(attempts.count(u"interrupted"_s));
    }
    QVERIFY2(interrupted > 0, "No kill met a job at work: the test proves nothing.");
    QCOMPARE(m_queue.outputs().size(), m_submitted);
    for (const QString &name : m_queue.outputs()) {
        QVERIFY2(!name.contains(u'('), qPrintable(name));
        const auto reading = readMedia(m_queue.out() + u'/' + name);
        QVERIFY2(reading && reading->errors == 0, qPrintable(name));
    }
    qInfo("%d kills, %d jobs, %d attempts cut off", killCount(), m_submitted, interrupted);
}

void TestWindowKill::noJobIsLostOrDoneTwiceHoweverOftenTheWindowIsKilled()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int kills = 0; kills < killCount(); ++kills) {
        if (openJobs() < fewWait)
            submitBatch();
        const int begun = attempts();
        const int open = openJobs();
        openWindow();
        if (QTest::currentTestFailed())
            return;
        const bool isAtWork = kills % 3 != 0;
        if (kills % 3 == 1)
            QTRY_VERIFY_WITH_TIMEOUT(attempts() > begun, patience_ms);
        else if (isAtWork)
            QTRY_VERIFY_WITH_TIMEOUT(openJobs() < open, patience_ms);
        if (m_queue.serving().waitForFinished(int(random.bounded(isAtWork ? longestWork_ms : longestLife_ms))))
            QFAIL("The window closed by itself.");
        m_queue.kill();
        QCOMPARE(integrityOf(m_queue.store()), u"ok"_s);
    }
    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(openJobs(), 0, patience_ms);
    QTRY_VERIFY_WITH_TIMEOUT(m_queue.stagingLeft().isEmpty(), patience_ms);
    QCOMPARE(m_queue.serving().state(), QProcess::Running);
    m_queue.kill();
    judge();
}

QTEST_GUILESS_MAIN(TestWindowKill)
#include "tst_windowkill.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/cuttabledisk.h"
#include "tests/support/queueprogram.h"
#include "tests/support/storelook.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int disk_MiB = 128;
constexpr int longestLife_ms = 3'000; // long enough for some jobs to be published
constexpr int mostJobs = 5; // submitted between two cuts
constexpr int patience_ms = 1'500'000;

int cutCount() { return qEnvironmentVariableIsSet("ZOETROPE_LONG") ? 100 : 20; }

} // namespace

/// The power fails while jobs are submitted and served: whatever was accepted is there afterwards.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noAcceptedJobIsLost();
    void theRigFindsOutAStoreThatIsNotSynced();

private:
    void liveAndCut(CuttableDisk &disk, QueueProgram &queue);
    [[nodiscard]] int lostOf(const QueueProgram &queue) const;
    void checkPublished(const QueueProgram &queue) const;

    ClipMaker m_clips;
    QString m_clip;
    QRandomGenerator m_random;
    QStringList m_accepted; ///< sources of jobs whose submit has said so
    int m_sources = 0;
};

void TestPowerCut::initTestCase()
{
    if (!takeOwnMounts())
        QSKIP("Mounting an image takes the rights of an administrator.");
    const CuttableDisk trial(disk_MiB);
    if (!trial.isThere() || !trial.cut())
        QSKIP("This system cannot mount an image of ext4, or cannot shut it down.");
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    m_random.seed(seed);
}

void TestPowerCut::cleanup()
{
    qunsetenv("LD_PRELOAD");
    m_accepted.clear();
}

/// Serves, submits one job after another, and cuts the power at some moment of it.
void TestPowerCut::liveAndCut(CuttableDisk &disk, QueueProgram &queue)
{
    queue.serve({u"--jobs"_s, u"2"_s});
    QElapsedTimer life;
    life.start();
    const int length_ms = int(m_random.bounded(longestLife_ms));
    const auto left_ms = [&life, length_ms] { return int(std::max<qint64>(0, length_ms - life.elapsed())); };
    QProcess submitting;
    bool isFirst = true;
    for (int job = int(m_random.bounded(mostJobs)); job >= 0 && submitting.state() == QProcess::NotRunning; --job) {
        const QString source = m_clips.folder() + u"/job-%1.mp4"_s.arg(m_sources++);
        QVERIFY(QFile::link(m_clip, source));
        submitting.start(programPath(),
            {u"submit"_s, source, u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s, u"-o"_s,
                queue.out(), u"--data"_s, queue.data()});
        // The first one is waited for, so that every cut has something fresh to lose, however slow the machine is.
        if (submitting.waitForFinished(isFirst ? patience_ms : left_ms()) && submitting.exitCode() == 0)
            m_accepted += source;
        isFirst = false;
    }
    QVERIFY2(!queue.serving().waitForFinished(left_ms()), queue.serving().readAllStandardError());
    QVERIFY(disk.cut());
    queue.kill();
    submitting.kill();
    submitting.waitForFinished();
    QVERIFY(disk.powerUp());
}

int TestPowerCut::lostOf(const QueueProgram &queue) const
{
    QStringList there;
    for (const QVariantList &row : askStore(queue.store(), u"SELECT source FROM jobs"_s))
        there += row.first().toString();
    return int(std::count_if(
        m_accepted.cbegin(), m_accepted.cend(), [&there](const QString &source) { return !there.contains(source); }));
}

/// What the store calls done is there, and whole.
void TestPowerCut::checkPublished(const QueueProgram &queue) const
{
    const auto rows = askStore(
        queue.store(), u"SELECT record FROM outputs JOIN jobs ON jobs.id = outputs.job WHERE state = 'succeeded'"_s);
    for (const QVariantList &row : rows) {
        const QJsonObject record = QJsonDocument::fromJson(row.first().toByteArray()).object();
        const QFileInfo file(queue.out() + u'/' + record.value("path"_L1).toString());
        QVERIFY2(file.exists() && file.size() == record.value("bytes"_L1).toInteger(), qPrintable(file.filePath()));
    }
}

void TestPowerCut::noAcceptedJobIsLost()
{
    CuttableDisk disk(disk_MiB);
    QVERIFY(disk.isThere());
    QueueProgram queue(disk.folder() + u"/data"_s, disk.folder() + u"/out"_s);
    for (int cut = 0; cut < cutCount(); ++cut) {
        liveAndCut(disk, queue);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(integrityOf(queue.store()), u"ok"_s);
        QCOMPARE(lostOf(queue), 0);
        checkPublished(queue);
        if (QTest::currentTestFailed())
            return;
    }
    queue.serve({u"--until-done"_s});
    QVERIFY(queue.serving().waitForFinished(patience_ms));
    QCOMPARE(queue.serving().exitCode(), 0);
    const QList<QJsonObject> jobs = queue.jobs();
    for (const QJsonObject &job : jobs)
        QVERIFY2(job.value("state"_L1).toString() == "succeeded"_L1, QJsonDocument(job).toJson().constData());
    QCOMPARE(queue.outputs().size(), jobs.size());
    checkPublished(queue);
    QVERIFY2(queue.stagingLeft().isEmpty(), qPrintable(queue.stagingLeft().join(u' ')));
    QCOMPARE(QDir(queue.data()).entryList({u"queue-*"_s}), QStringList()); // nothing was ever set aside
    qInfo("%d cuts, %d jobs accepted, none lost", cutCount(), int(m_accepted.size()));
}

void TestPowerCut::theRigFindsOutAStoreThatIsNotSynced()
{
    CuttableDisk disk(disk_MiB);
    QVERIFY(disk.isThere());
    QueueProgram queue(disk.folder() + u"/data"_s, disk.folder() + u"/out"_s);
    // A first job with the program as it is: it must stay, or it is the rig that loses things.
    m_accepted = {m_clip};
    QCOMPARE(queue.submit({m_clip}, {u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s}).exitCode, 0);
    qputenv("LD_PRELOAD", ZOETROPE_LOOSESTORE);
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0"); // it comes before its library
    int lost = 0;
    constexpr int mostCuts = 20;
    for (int cut = 0; cut < mostCuts && lost == 0; ++cut) {
        liveAndCut(disk, queue);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(integrityOf(queue.store()), u"ok"_s);
        lost = lostOf(queue);
    }
    qInfo("with synchronous=NORMAL %d of %d accepted jobs lost", lost, int(m_accepted.size()));
    QVERIFY2(lost > 0, "This rig would not notice a store that loses jobs.");
    QCOMPARE(askStore(queue.store(), u"SELECT source FROM jobs WHERE id = 1"_s), (QList<QVariantList>{{m_clip}}));
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"

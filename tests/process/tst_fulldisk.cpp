// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/mediareader.h"
#include "tests/support/queueprogram.h"
#include "tests/support/smalldisk.h"
#include "tests/support/storelook.h"

#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience_ms = 240'000;
constexpr int small_MiB = 17; // a job is begun where sixteen are free
constexpr int large_MiB = 600;

} // namespace

/// The queue on disks that get full in earnest: jobs wait with the reason shown, and go on by themselves.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullDestinationHoldsTheJobUntilThereIsRoom_data();
    void aFullDestinationHoldsTheJobUntilThereIsRoom();
    void aDestinationThatIsFullFromTheStartIsWaitedFor();
    void aFullDataFolderStopsTheQueueAndLosesNothing();

private:
    [[nodiscard]] QString largeClip(double seconds);
    [[nodiscard]] QStringList phases() const;

    ClipMaker m_clips;
    QTemporaryDir m_logs;
};

void TestFullDisk::initTestCase()
{
    if (!takeOwnMounts())
        QSKIP("Mounting a small disk takes the rights of an administrator.");
}

/// One that gives a third of a megabyte of output a second.
QString TestFullDisk::largeClip(double seconds)
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = seconds;
    return m_clips.clip(wish);
}

/// The phases that serve told of its jobs, each once in a row.
QStringList TestFullDisk::phases() const
{
    QFile file(m_logs.filePath(u"events"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList phases;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString phase = QJsonDocument::fromJson(line).object().value("phase"_L1).toString();
        if (!phase.isEmpty() && (phases.isEmpty() || phases.last() != phase))
            phases += phase;
    }
    return phases;
}

void TestFullDisk::aFullDestinationHoldsTheJobUntilThereIsRoom_data()
{
    // Pieces of seven megabytes fit, the three packages made of them do not.
    QTest::addColumn<QString>("phase");
    QTest::newRow("in encoding") << u"encoding"_s;
    QTest::newRow("in packaging") << u"packaging"_s;
}

void TestFullDisk::aFullDestinationHoldsTheJobUntilThereIsRoom()
{
    QFETCH(QString, phase);
    constexpr double seconds = 20;
    const QString clip = largeClip(seconds);
    QVERIFY(!clip.isEmpty());
    SmallDisk disk(small_MiB);
    QVERIFY(disk.isThere());
    const QTemporaryDir home;
    QueueProgram queue(home.filePath(u"data"_s), disk.folder() + u"/out"_s);
    const QStringList wish{u"-r"_s, u"360"_s, u"-f"_s, u"mp4"_s, u"-r"_s, u"360"_s, u"-f"_s, u"mkv"_s, u"-r"_s,
        u"360"_s, u"-f"_s, u"hls"_s, u"--speed"_s, u"ultrafast"_s, u"--quality"_s, u"1"_s};
    QCOMPARE(queue.submit({clip}, wish).exitCode, 0);
    queue.serving().setStandardOutputFile(m_logs.filePath(u"events"_s));
    queue.serve({u"--json"_s});
    if (phase == "encoding"_L1) {
        QTRY_VERIFY_WITH_TIMEOUT(phases().contains(phase), patience_ms);
        disk.fill();
    }
    QTRY_COMPARE_WITH_TIMEOUT(QueueProgram::errorOf(queue.job(1)), u"disk-full"_s, patience_ms);

    const QJsonObject held = queue.job(1);
    QCOMPARE(held.value("state"_L1).toString(), u"queued"_s);
    QVERIFY(!held.value("hold"_L1).toObject().value("action"_L1).toString().isEmpty());
    QVERIFY2(!phases().isEmpty() && phases().last() == phase, qPrintable(phases().join(u' ')));
    QVERIFY2(queue.run({u"list"_s}).output.contains("the disk is full"), queue.run({u"list"_s}).output);
    QCOMPARE(QDir(queue.out()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(integrityOf(queue.store()), u"ok"_s);
    // A write fails, or the look at the room that is left comes first; either way it waits and does not try in circles.
    const QStringList ends = attemptEnds(queue.store()).value(1);
    QVERIFY2(ends == QStringList{u"failed"_s} || ends == QStringList{u"interrupted"_s}, qPrintable(ends.join(u' ')));

    disk.makeRoom();
    QVERIFY(disk.resize(large_MiB));
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"succeeded"_s, patience_ms);
    QCOMPARE(attemptEnds(queue.store()).value(1), ends + QStringList{u"succeeded"_s});
    QCOMPARE(queue.outputs().size(), 2);
    for (const QString &name : queue.outputs()) {
        const auto reading = readMedia(queue.out() + u'/' + name);
        QVERIFY(reading && reading->errors == 0);
        QCOMPARE(std::lround(reading->duration()), std::lround(seconds));
    }
    QVERIFY(queue.stagingLeft().isEmpty());
}

void TestFullDisk::aDestinationThatIsFullFromTheStartIsWaitedFor()
{
    const QString clip = largeClip(2);
    SmallDisk disk(large_MiB);
    QVERIFY(disk.isThere());
    disk.fill();
    const QTemporaryDir home;
    QueueProgram queue(home.filePath(u"data"_s), disk.folder() + u"/out"_s);
    const QStringList wish{u"-r"_s, u"120"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s};
    QCOMPARE(queue.submit({clip}, wish).exitCode, 0);
    queue.serve();
    QTRY_COMPARE_WITH_TIMEOUT(QueueProgram::errorOf(queue.job(1)), u"disk-full"_s, patience_ms);
    QVERIFY(attemptEnds(queue.store()).isEmpty());
    queue.kill();
    queue.serve(); // it waits after a restart too
    QTRY_COMPARE_WITH_TIMEOUT(QueueProgram::errorOf(queue.job(1)), u"disk-full"_s, patience_ms);
    disk.makeRoom();
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"succeeded"_s, patience_ms);
}

void TestFullDisk::aFullDataFolderStopsTheQueueAndLosesNothing()
{
    constexpr int jobCount = 6;
    const QString clip = largeClip(2);
    SmallDisk disk(2);
    QVERIFY(disk.isThere());
    const QTemporaryDir home;
    QueueProgram queue(disk.folder() + u"/data"_s, home.filePath(u"out"_s));
    const QStringList wish{u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s};
    QStringList sources;
    for (int job = 0; job < jobCount; ++job) {
        sources += home.filePath(u"job-%1.mp4"_s.arg(job));
        QVERIFY(QFile::copy(clip, sources.last()));
    }
    QCOMPARE(queue.submit(sources, wish).exitCode, 0);
    queue.serve({u"--jobs"_s, u"1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"succeeded"_s, patience_ms);
    disk.fill();
    QStringList tooMany; // more than the log may still hold in the room that it took before
    for (int times = 0; times < 300; ++times)
        tooMany += sources;
    const ProgramRun refused = queue.submit(tooMany, wish);
    QCOMPARE(refused.exitCode, 7);
    QVERIFY2(refused.errors.contains("Could not write"), refused.errors);

    // Nothing may appear that the store does not know of, neither now nor after a start on the full disk.
    const auto published = [&queue] {
        const QList<QVariantList> rows =
            askStore(queue.store(), u"SELECT count(*) FROM jobs WHERE state IN ('publishing', 'succeeded')"_s);
        return rows.isEmpty() ? -1 : rows.first().first().toInt();
    };
    QVERIFY(queue.outputs().size() <= published());
    QTRY_VERIFY_WITH_TIMEOUT(queue.outputs().size() <= published() && published() < jobCount, patience_ms);
    queue.kill();
    queue.serve({u"--jobs"_s, u"1"_s});
    (void)queue.serving().waitForFinished(3'000); // it may wait for room, or say that it cannot work
    if (queue.serving().state() == QProcess::NotRunning)
        QCOMPARE(queue.serving().exitCode(), 7);
    QVERIFY(queue.outputs().size() <= published());
    QCOMPARE(QDir(queue.data()).entryList({u"queue-*"_s}), QStringList()); // a full disk is no damage

    disk.makeRoom();
    if (queue.serving().state() == QProcess::NotRunning)
        queue.serve({u"--jobs"_s, u"1"_s});
    for (int job = 1; job <= jobCount; ++job)
        QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(job), u"succeeded"_s, patience_ms);
    QCOMPARE(queue.jobs().size(), jobCount); // what was refused is not there
    QCOMPARE(queue.outputs().size(), jobCount);
    QCOMPARE(integrityOf(queue.store()), u"ok"_s);
    QVERIFY(queue.stagingLeft().isEmpty());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"

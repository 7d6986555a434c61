// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/processlist.h"
#include "tests/support/queueprogram.h"
#include "tests/support/storelook.h"

#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int jobCount = 100;
constexpr int faultEvery = 5;
constexpr int hangCount = 2; // each holds a slot for twice the thirty seconds after which a worker counts as hanging

bool isLong() { return qEnvironmentVariableIsSet("ZOETROPE_LONG"); }

/// What befalls the worker of a job, and what the job must be said to have failed with. Empty: nothing.
struct Fault
{
    QString mark; ///< see sourcefault.cpp
    QString code;
};

Fault faultOf(int job)
{
    if (job % faultEvery != 0)
        return {};
    const int number = job / faultEvery;
    if (number <= hangCount)
        return {u"hang"_s, u"worker-hung"_s};
    if (isLong() && number == hangCount + 1) // to touch gigabytes takes minutes on a busy machine
        return {u"eat"_s, u"memory-exceeded"_s};
    switch (number % 3) {
    case 0:
        return {u"segv"_s, u"worker-crashed"_s};
    case 1:
        return {u"abort"_s, u"worker-crashed"_s};
    default:
        return {u"reserve"_s, u"memory-exceeded"_s};
    }
}

QByteArray told(const QJsonObject &job) { return QJsonDocument(job).toJson(); }

} // namespace

/// A queue in which every fifth job ruins the process that works on it.
class TestFaultyJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void workersThatDieHangOrEatMemoryCostTheirOwnJobsAlone();

private:
    void submitAll();
    void judge(const QJsonObject &job, const QStringList &attempts);

    ClipMaker m_clips;
    QueueProgram m_queue;
};

void TestFaultyJobs::cleanup() { qunsetenv("LD_PRELOAD"); }

void TestFaultyJobs::submitAll()
{
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 2;
    const QString clip = m_clips.clip(wish);
    QVERIFY(!clip.isEmpty());
    QStringList sources;
    for (int job = 1; job <= jobCount; ++job) {
        const Fault fault = faultOf(job);
        const QString mark = fault.mark.isEmpty() ? u"sound"_s : fault.mark;
        sources += m_clips.folder() + u"/job-%1.%2.mp4"_s.arg(job).arg(mark);
        QVERIFY(QFile::copy(clip, sources.last()));
    }
    const ProgramRun submitted =
        m_queue.submit(sources, {u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s});
    QVERIFY2(submitted.exitCode == 0, submitted.errors);
}

void TestFaultyJobs::judge(const QJsonObject &job, const QStringList &attempts)
{
    const Fault fault = faultOf(job.value("id"_L1).toInt());
    QCOMPARE(QueueProgram::errorOf(job), fault.code);
    if (fault.mark.isEmpty()) {
        QVERIFY2(job.value("state"_L1).toString() == "succeeded"_L1, told(job));
        QCOMPARE(attempts, QStringList{u"succeeded"_s});
    } else {
        QVERIFY2(job.value("state"_L1).toString() == "failed"_L1, told(job));
        QCOMPARE(attempts, (QStringList{u"died"_s, u"failed"_s})); // tried once more, then set aside
    }
}

void TestFaultyJobs::workersThatDieHangOrEatMemoryCostTheirOwnJobsAlone()
{
    submitAll();
    qputenv("LD_PRELOAD", ZOETROPE_SOURCEFAULT);
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0"); // the faults come before its library
    qputenv("ZOETROPE_EAT_MIB", "4608"); // more than the four gigabytes that a job may have
    m_queue.serving().setStandardOutputFile(QProcess::nullDevice());
    m_queue.serving().setStandardErrorFile(QProcess::nullDevice());
    m_queue.serve({u"--until-done"_s, u"--jobs"_s, u"2"_s});
    qunsetenv("LD_PRELOAD"); // it has its copy
    constexpr int longest_ms = 1'500'000;
    QVERIFY(m_queue.serving().waitForFinished(longest_ms));
    // The one process that was started has come to its own end, and says that jobs failed.
    QCOMPARE(m_queue.serving().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_queue.serving().exitCode(), 7);

    const QList<QJsonObject> jobs = m_queue.jobs();
    QCOMPARE(jobs.size(), jobCount);
    const QMap<int, QStringList> attempts = attemptEnds(m_queue.store());
    for (const QJsonObject &job : jobs) {
        judge(job, attempts.value(job.value("id"_L1).toInt()));
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_queue.outputs().size(), jobCount - jobCount / faultEvery);
    for (const QString &output : m_queue.outputs())
        QVERIFY2(output.contains(".sound"_L1), qPrintable(output));
    QCOMPARE(integrityOf(m_queue.store()), u"ok"_s);

    QStringList poisoned;
    for (int job = faultEvery; job <= jobCount; job += faultEvery)
        poisoned += QString::number(job);
    QCOMPARE(m_queue.run(QStringList{u"remove"_s} + poisoned).exitCode, 0);
    QVERIFY2(m_queue.stagingLeft().isEmpty(), qPrintable(m_queue.stagingLeft().join(u' ')));
    QVERIFY(childrenOf(QCoreApplication::applicationPid()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFaultyJobs)
#include "tst_faultyjobs.moc"

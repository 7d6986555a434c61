// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/runjob.h"
#include "engine/pipeline/staginglock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Zoetrope;
using namespace std::chrono_literals;

/// Two runs never meet in one staging folder.
class TestStagingLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeFolderIsTakenAtOnce();
    void aTakenFolderIsGivenUpWithAClearError();
    void theNextRunGoesOnWhenTheOldOneEnds();
    void whoIsStoppedWaitsNoLonger();
    void aFolderThatIsNotThereSaysSo();
    void aSecondRunTouchesNothing();

private:
    QTemporaryDir m_folder;
};

void TestStagingLock::aFreeFolderIsTakenAtOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(lockStaging(m_folder.path(), 0ms, {}));
}

void TestStagingLock::aTakenFolderIsGivenUpWithAClearError()
{
    const Result<FileLock> first = lockStaging(m_folder.path(), 0ms, {});
    const Result<FileLock> second = lockStaging(m_folder.path(), 120ms, {});
    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::StagingTaken);
}

void TestStagingLock::theNextRunGoesOnWhenTheOldOneEnds()
{
    Result<FileLock> taken = lockStaging(m_folder.path(), 0ms, {});
    std::optional<FileLock> first(*std::move(taken));
    Result<> second;
    std::jthread waiting([&] {
        const Result<FileLock> lock = lockStaging(m_folder.path(), 60s, {});
        second = lock ? Result<>() : lock.error();
    });
    first.reset();
    waiting.join();
    QVERIFY(second);
}

void TestStagingLock::whoIsStoppedWaitsNoLonger()
{
    const Result<FileLock> first = lockStaging(m_folder.path(), 0ms, {});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(lockStaging(m_folder.path(), 60s, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestStagingLock::aFolderThatIsNotThereSaysSo()
{
    const Result<FileLock> lock = lockStaging(m_folder.filePath(QStringLiteral("none")), 0ms, {});
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::WriteFailed);
}

void TestStagingLock::aSecondRunTouchesNothing()
{
    const Result<FileLock> first = lockStaging(m_folder.path(), 0ms, {});
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("out")));
    QFile staged(m_folder.filePath(QStringLiteral("out/clip.mp4")));
    QVERIFY(staged.open(QIODevice::WriteOnly));
    RunRequest request;
    request.spec.sources = {QStringLiteral("/nowhere/clip.mp4")};
    request.stagingFolder = m_folder.path();
    request.patience = 100ms;
    const Result<RunResult> run = runJob(request, [](const JobEvent &) {}, {});
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::StagingTaken);
    QCOMPARE(run.error().subject, request.spec.sources.first());
    QVERIFY(staged.exists());
}

QTEST_GUILESS_MAIN(TestStagingLock)
#include "tst_staginglock.moc"

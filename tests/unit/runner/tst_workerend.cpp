// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerend.h"

#include <QTest>
#include <csignal>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkerEnd endedBy(int signalNumber)
{
    WorkerEnd end;
    end.signalNumber = signalNumber;
    return end;
}

WorkerEnd finishedWith(std::optional<Error> error)
{
    WorkerEnd end;
    end.finished = JobFinished{std::move(error), {}, {}};
    return end;
}

Error errorOf(const WorkerEnd &end)
{
    return judgeWorkerEnd(end, u"a.mp4"_s).error.value_or(Error{ErrorCode::NothingToDo, {}, {}});
}

} // namespace

class TestWorkerEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultIsTaken()
    {
        QVERIFY(!judgeWorkerEnd(finishedWith({}), u"a.mp4"_s).error);
        QCOMPARE(errorOf(finishedWith(Error{ErrorCode::DiskFull, u"x"_s, {}})).code, ErrorCode::DiskFull);
    }

    void aResultStandsThoughTheProcessCrashedAtItsExit()
    {
        WorkerEnd end = finishedWith({});
        end.signalNumber = SIGSEGV;
        QVERIFY(!judgeWorkerEnd(end, u"a.mp4"_s).error);
    }

    void theSupervisorsVerdictComesFirst()
    {
        WorkerEnd end = finishedWith({});
        end.verdict = Error{ErrorCode::WorkerHung, u"a.mp4"_s, {}};
        end.signalNumber = SIGKILL;
        QCOMPARE(errorOf(end).code, ErrorCode::WorkerHung);
    }

    void aCrashNamesItsSignalSourceAndLastWords()
    {
        WorkerEnd end = endedBy(SIGSEGV);
        end.lastWords = {u"x264 [error]: oh"_s};
        const Error error = errorOf(end);
        QCOMPARE(error.code, ErrorCode::WorkerCrashed);
        QCOMPARE(error.subject, u"a.mp4"_s);
        QVERIFY(error.detail.contains("SIGSEGV"_L1) && error.detail.contains("x264 [error]: oh"_L1));
    }

    void anExitWithoutResultIsACrash()
    {
        WorkerEnd end;
        end.exitCode = 3;
        QCOMPARE(errorOf(end).code, ErrorCode::WorkerCrashed);
        QVERIFY(errorOf(end).detail.contains(u'3'));
    }

    void theKernelsMemoryKillIsTold()
    {
        WorkerEnd end = endedBy(SIGKILL);
        QCOMPARE(errorOf(end).code, ErrorCode::WorkerCrashed);
        end.hadMemoryKill = true;
        QCOMPARE(errorOf(end).code, ErrorCode::MemoryExceeded);
        end.signalNumber = SIGSEGV; // the memory kill met somebody else
        QCOMPARE(errorOf(end).code, ErrorCode::WorkerCrashed);
    }

    void anUncaughtBadAllocIsTold()
    {
        WorkerEnd end = endedBy(SIGABRT);
        end.lastWords = {u"terminate called after throwing an instance of 'std::bad_alloc'"_s};
        QCOMPARE(errorOf(end).code, ErrorCode::MemoryExceeded);
        end.lastWords = {u"terminate called after throwing an instance of 'std::system_error'"_s,
            u"  what():  Resource temporarily unavailable"_s}; // a thread without a stack
        QCOMPARE(errorOf(end).code, ErrorCode::MemoryExceeded);
    }

    void whoeverAskedForTheEndGetsCancelled()
    {
        for (const int signalNumber : {SIGTERM, SIGKILL, SIGSEGV}) {
            WorkerEnd end = endedBy(signalNumber);
            end.wasAskedToStop = true;
            QCOMPARE(errorOf(end).code, ErrorCode::Cancelled);
        }
    }

    void aStopThatNobodyHereAskedForIsNoCancel()
    {
        QCOMPARE(errorOf(finishedWith(cancelled())).code, ErrorCode::WorkerCrashed);
        QCOMPARE(errorOf(endedBy(SIGTERM)).code, ErrorCode::WorkerCrashed);
    }
};

QTEST_GUILESS_MAIN(TestWorkerEnd)
#include "tst_workerend.moc"

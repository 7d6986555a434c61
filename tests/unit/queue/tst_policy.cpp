// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/policy.h"

#include <QTest>
#include <QTimeZone>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

JobSummary waitingJob(std::int64_t id)
{
    JobSummary job;
    job.id = {id};
    return job;
}

QueueView viewOf(const QList<JobSummary> &waiting, int jobsAtOnce, int running = 0)
{
    QueueView view;
    view.waiting = waiting;
    view.running = running;
    view.limits = {jobsAtOnce, 8};
    view.now = QDateTime(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::utc());
    return view;
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsStartInOrderUntilTheSlotsAreFull();
    void nothingStartsWhilePausedOrDraining();
    void aJobForLaterIsPassedOverAndRemembered();
    void aJobOnHoldIsPassedOver();
    void threadsAreSharedOut();
    void sessionsGoToThoseThatComeFirst();
    void everyMachineRunsAJobAndALargeOneSeveral();
    void aSecondDeathSetsTheJobAside();
    void aFullDiskHoldsTheJob();
    void aPlaceThatDoesNotTakeTheJobHoldsItForAWhile();
    void roomIsJudgedWithADistanceBetweenGoingAndComing();
    void piecesAreKeptWhereARetryCanUseThem();
};

void TestPolicy::jobsStartInOrderUntilTheSlotsAreFull()
{
    const QList<JobSummary> waiting{waitingJob(5), waitingJob(3), waitingJob(9)};
    QCOMPARE(decideStarts(viewOf(waiting, 2)).jobs, (QList<JobId>{{5}, {3}}));
    QCOMPARE(decideStarts(viewOf(waiting, 2, 1)).jobs, (QList<JobId>{{5}}));
    QVERIFY(decideStarts(viewOf(waiting, 2, 2)).jobs.isEmpty());
    QVERIFY(decideStarts(viewOf(waiting, 2, 3)).jobs.isEmpty());
}

void TestPolicy::nothingStartsWhilePausedOrDraining()
{
    QueueView view = viewOf({waitingJob(1)}, 2);
    for (const QueueMode mode : {QueueMode::Paused, QueueMode::Draining}) {
        view.mode = mode;
        QVERIFY(decideStarts(view).jobs.isEmpty());
    }
}

void TestPolicy::aJobForLaterIsPassedOverAndRemembered()
{
    QueueView view = viewOf({waitingJob(1), waitingJob(2), waitingJob(3)}, 1);
    view.waiting[0].startAfter = view.now.addSecs(600);
    view.waiting[2].startAfter = view.now.addSecs(300);
    const StartDecision decision = decideStarts(view);
    QCOMPARE(decision.jobs, (QList<JobId>{{2}}));
    QCOMPARE(decision.nextLook, view.now.addSecs(300));

    view.now = view.now.addSecs(600);
    QCOMPARE(decideStarts(view).jobs, (QList<JobId>{{1}}));
}

void TestPolicy::aJobOnHoldIsPassedOver()
{
    QueueView view = viewOf({waitingJob(1), waitingJob(2), waitingJob(3)}, 3);
    view.waiting[0].hold = Error{ErrorCode::DiskFull, u"/media/out"_s, {}};
    view.waiting[1].wish = JobWish::Cancel;
    QCOMPARE(decideStarts(view).jobs, (QList<JobId>{{3}}));
}

void TestPolicy::threadsAreSharedOut()
{
    QCOMPARE(shareBudget({4, 64}, 1).threads, 64);
    QCOMPARE(shareBudget({4, 64}, 4).threads, 16);
    QCOMPARE(shareBudget({4, 2}, 4).threads, 1);
    QCOMPARE(shareBudget({1, 2}, 0).threads, 2);
}

void TestPolicy::sessionsGoToThoseThatComeFirst()
{
    const QueueLimits limits{4, 8, {{u"nvenc"_s, 3}}};
    QCOMPARE(shareBudget(limits, 1).sessions, (SessionCounts{{u"nvenc"_s, 3}}));
    QCOMPARE(shareBudget(limits, 2, {{u"nvenc"_s, 2}}).sessions, (SessionCounts{{u"nvenc"_s, 1}}));
    QCOMPARE(shareBudget(limits, 3, {{u"nvenc"_s, 3}}).sessions, (SessionCounts{{u"nvenc"_s, 0}}));
    QVERIFY(shareBudget({4, 8}, 2, {{u"nvenc"_s, 2}}).sessions.isEmpty());
}

void TestPolicy::everyMachineRunsAJobAndALargeOneSeveral()
{
    QCOMPARE(defaultLimits(0), (QueueLimits{1, 1}));
    QCOMPARE(defaultLimits(1), (QueueLimits{1, 1}));
    QCOMPARE(defaultLimits(2), (QueueLimits{2, 2}));
    QCOMPARE(defaultLimits(16), (QueueLimits{4, 16}));
    QCOMPARE(defaultLimits(256), (QueueLimits{8, 256}));
}

void TestPolicy::aSecondDeathSetsTheJobAside()
{
    for (const ErrorCode code :
        {ErrorCode::WorkerCrashed, ErrorCode::WorkerHung, ErrorCode::WorkerGarbled, ErrorCode::MemoryExceeded}) {
        QVERIFY(isDeath(code));
        QCOMPARE(answerFailure({code, {}, {}}, 1), FailureAnswer::TryAgain);
        QCOMPARE(answerFailure({code, {}, {}}, 2), FailureAnswer::FailKeepingPieces);
    }
    QVERIFY(!isDeath(ErrorCode::DiskFull));
}

void TestPolicy::aFullDiskHoldsTheJob()
{
    QCOMPARE(answerFailure({ErrorCode::DiskFull, {}, {}}, 0), FailureAnswer::Hold);
}

void TestPolicy::aPlaceThatDoesNotTakeTheJobHoldsItForAWhile()
{
    const Error unstarted{ErrorCode::WorkerNotStarted, {}, {}};
    QCOMPARE(answerFailure(unstarted, 1), FailureAnswer::Hold);
    QCOMPARE(answerFailure(unstarted, 5), FailureAnswer::Hold);
    QCOMPARE(answerFailure(unstarted, 6), FailureAnswer::FailKeepingPieces);
}

void TestPolicy::roomIsJudgedWithADistanceBetweenGoingAndComing()
{
    const RoomRules room{1000};
    QVERIFY(room.mayStart(1000));
    QVERIFY(!room.mayStart(999));
    QVERIFY(room.mayGoOn(500));
    QVERIFY(!room.mayGoOn(499));
    QVERIFY(!room.mayGoOn(0));
    QVERIFY(room.mayGoOn(999)); // what makes way does not come back at once
}

void TestPolicy::piecesAreKeptWhereARetryCanUseThem()
{
    QCOMPARE(answerFailure({ErrorCode::OutputDenied, {}, {}}, 0), FailureAnswer::FailKeepingPieces);
    QCOMPARE(answerFailure({ErrorCode::StagingTaken, {}, {}}, 0), FailureAnswer::FailKeepingPieces);
    QCOMPARE(answerFailure({ErrorCode::SourceDamaged, {}, {}}, 0), FailureAnswer::Fail);
    QCOMPARE(answerFailure({ErrorCode::VerifyFailed, {}, {}}, 0), FailureAnswer::Fail);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"

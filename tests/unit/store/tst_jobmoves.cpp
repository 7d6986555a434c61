// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobstore.h"

#include "tests/support/jobstorefixture.h"

#include <latch>
#include <thread>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// How jobs go from state to state, and what their attempts leave.
class TestJobMoves : public QObject, private JobStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    // moves
    void theTableDecidesEveryMove();
    void aMoveFromAStateThatHasPassedIsRefused();
    void anUnknownJobIsSaidSo();
    void aMoveTakesItsDetailsAlong();
    void outputsAndNoticesAreThoseOfTheLastPublishing();
    void aMoveToTheQueueForgetsWhatFailed();
    void aMoveCarriesOutTheWish();
    // attempts
    void ofTwoConnectionsOneClaims();
    void aClaimBeginsAnAttempt();
    void anAttemptNobodyEndedWasInterrupted();
    void anAttemptEndsOnceAndWithItsMove();
    void nothingEndsBeforeItBegan();
    void theLatestSpeedsComeFirst();
    void waitingOrdersComeWithWhatWasPlannedOfThem();
};

void TestJobMoves::theTableDecidesEveryMove()
{
    const JobId job = submitted();
    int made = 0;
    for (const JobState from : states) {
        for (const JobState to : states) {
            put(job, from);
            Result<> moved = store().move(job, from, to);
            QVERIFY2(moved.has_value() == isMoveAllowed(from, to), qPrintable(toText(from) + u" -> "_s + toText(to)));
            QCOMPARE(stateOf(job), moved ? to : from);
            if (!moved)
                QCOMPARE(moved.error().code, ErrorCode::JobBusy);
            made += moved ? 1 : 0;
        }
    }
    QCOMPARE(made, 17);
}

void TestJobMoves::aMoveFromAStateThatHasPassedIsRefused()
{
    const JobId job = submitted();
    DO(store().askCancel(job));
    REFUSED(store().move(job, JobState::Queued, JobState::Running), ErrorCode::JobBusy);
    QCOMPARE(stateOf(job), JobState::Cancelled);
}

void TestJobMoves::anUnknownJobIsSaidSo()
{
    constexpr JobId nobody{77};
    JobStore jobs = store();
    REFUSED(jobs.job(nobody), ErrorCode::JobUnknown);
    REFUSED(jobs.move(nobody, JobState::Queued, JobState::Running), ErrorCode::JobUnknown);
    REFUSED(jobs.claim(nobody, {}), ErrorCode::JobUnknown);
    REFUSED(jobs.askPause(nobody), ErrorCode::JobUnknown);
    REFUSED(jobs.askCancel(nobody), ErrorCode::JobUnknown);
    REFUSED(jobs.askResume(nobody), ErrorCode::JobUnknown);
    REFUSED(jobs.retry(nobody), ErrorCode::JobUnknown);
    REFUSED(jobs.remove({nobody}), ErrorCode::JobUnknown);
    REFUSED(jobs.edit(nobody, orderOf(1)), ErrorCode::JobUnknown);
    REFUSED(jobs.setPriority(nobody, 1), ErrorCode::JobUnknown);
    REFUSED(jobs.setAttemptPlan(nobody, 1, {}), ErrorCode::JobUnknown);
    REFUSED(jobs.appendLog(nobody, 1, {JobLogLine()}), ErrorCode::JobUnknown);
    REFUSED(jobs.reorder({nobody}, {}), ErrorCode::JobUnknown);
}

void TestJobMoves::aMoveTakesItsDetailsAlong()
{
    const JobId job = running();
    MoveDetails details;
    details.error = crash;
    details.hold = full;
    details.deaths = 2;
    details.fraction = 0.25;
    details.stagingFolder = u"/media/out/.other"_s;
    DO(store().move(job, JobState::Running, JobState::Queued, details));
    const Result<Job> moved = store().job(job);
    QCOMPARE(moved->error, crash);
    QCOMPARE(moved->hold, full);
    QCOMPARE(moved->deaths, 2);
    QCOMPARE(moved->fraction, 0.25);
    QCOMPARE(moved->stagingFolder, u"/media/out/.other"_s);
    DO(store().move(job, JobState::Queued, JobState::Failed));
    const Result<Job> failed = store().job(job);
    QCOMPARE(failed->error, crash); // stays
    QVERIFY(!failed->hold); // only what waits has a reason to wait
    QCOMPARE(failed->deaths, 2);
    QCOMPARE(failed->stagingFolder, u"/media/out/.other"_s);
    QCOMPARE(store().summaries({job})->first().error, crash);
}

void TestJobMoves::outputsAndNoticesAreThoseOfTheLastPublishing()
{
    const JobId job = running();
    MoveDetails staged;
    staged.outputs = {outputOf(u"a.mp4"_s), outputOf(u"b.mp4"_s)};
    staged.notices = {{u"source-damaged"_s, u"Ends early."_s, true}};
    DO(store().move(job, JobState::Running, JobState::Publishing, staged));
    QCOMPARE(store().job(job)->outputs, staged.outputs);
    QCOMPARE(store().job(job)->notices, staged.notices);
    QCOMPARE(store().list({})->jobs.first().outputs, 2);
    QCOMPARE(store().list({})->jobs.first().notices, 1);
    MoveDetails published;
    published.outputs = {outputOf(u"a (2).mp4"_s)};
    DO(store().move(job, JobState::Publishing, JobState::Succeeded, published));
    QCOMPARE(store().job(job)->outputs, published.outputs);
    QVERIFY(store().job(job)->notices.isEmpty());
    QCOMPARE(store().job(job)->fraction, 1.0);
}

void TestJobMoves::aMoveToTheQueueForgetsWhatFailed()
{
    const JobId job = running();
    MoveDetails failed;
    failed.error = crash;
    failed.outputs = {outputOf(u"a.mp4"_s)};
    failed.notices = {{u"code"_s, u"text"_s, false}};
    DO(store().move(job, JobState::Running, JobState::Failed, failed));
    QVERIFY(store().job(job)->finishedAt);
    QCOMPARE(store().job(job)->outputs.size(), 1);
    DO(store().move(job, JobState::Failed, JobState::Queued));
    const Result<Job> queued = store().job(job);
    QVERIFY(!queued->error && !queued->finishedAt && queued->outputs.isEmpty() && queued->notices.isEmpty());
}

void TestJobMoves::aMoveCarriesOutTheWish()
{
    const JobId job = running();
    DO(store().askPause(job));
    QCOMPARE(idsOf(store().wished()), QList<JobId>{job});
    DO(store().move(job, JobState::Running, JobState::Paused));
    QCOMPARE(store().job(job)->wish, JobWish::None);
    QVERIFY(store().wished()->isEmpty());
}

void TestJobMoves::ofTwoConnectionsOneClaims()
{
    constexpr int rounds = 100;
    DO(store().submit(ordersOf(rounds)));
    QList<int> claims(rounds + 1, 0);
    std::array<QString, 2> faults;
    std::mutex mutex;
    std::latch start(2);
    const auto racer = [&](int who) {
        const auto database = Database::open(m_database->path());
        JobStore jobs(database->get());
        start.arrive_and_wait();
        for (int i = 1; i <= rounds; ++i) {
            const Result<Attempt> attempt = jobs.claim(JobId{i}, u"/staging"_s);
            const std::scoped_lock lock(mutex);
            if (attempt)
                ++claims[i];
            else if (attempt.error().code != ErrorCode::JobBusy)
                faults[who] = attempt.error().detail;
        }
    };
    {
        const std::jthread one(racer, 0);
        const std::jthread other(racer, 1);
    }
    QCOMPARE(faults[0] + faults[1], QString());
    QCOMPARE(claims.mid(1), QList<int>(rounds, 1));
    for (int i = 1; i <= rounds; ++i)
        QCOMPARE(store().attempts({i})->size(), 1);
}

void TestJobMoves::aClaimBeginsAnAttempt()
{
    const JobId job = submitted();
    m_now = at(10);
    const Result<Attempt> attempt = store().claim(job, u"/media/out/.staging"_s);
    DO(attempt);
    QCOMPARE(attempt->number, 1);
    QCOMPARE(attempt->end, AttemptEnd::Running);
    QCOMPARE(*store().attempts(job), QList<Attempt>{*attempt});
    const Result<Job> claimed = store().job(job);
    QCOMPARE(claimed->state, JobState::Running);
    QCOMPARE(claimed->stagingFolder, u"/media/out/.staging"_s);
    QCOMPARE(claimed->attempts, 1);
    QCOMPARE(claimed->startedAt, at(10));
    const QJsonObject plan{{u"tracks"_s, QJsonArray{1, 2}}};
    DO(store().setAttemptPlan(job, 1, plan));
    QCOMPARE(store().attempts(job)->first().plan, plan);
    REFUSED(store().claim(job, {}), ErrorCode::JobBusy);
}

void TestJobMoves::anAttemptNobodyEndedWasInterrupted()
{
    const JobId job = running();
    DO(store().move(job, JobState::Running, JobState::Queued));
    m_now = at(60);
    DO(store().claim(job, u"/s"_s));
    const Result<QList<Attempt>> attempts = store().attempts(job);
    QCOMPARE(attempts->size(), 2);
    QCOMPARE(attempts->first().end, AttemptEnd::Interrupted);
    QCOMPARE(attempts->first().finishedAt, at(60));
    QCOMPARE(attempts->last().end, AttemptEnd::Running);
    QCOMPARE(store().job(job)->startedAt, at(0)); // that of the first
}

void TestJobMoves::anAttemptEndsOnceAndWithItsMove()
{
    const JobId job = running();
    m_now = at(5);
    MoveDetails details;
    details.attempt = AttemptEnding{1, AttemptEnd::Died, crash, 2.5};
    DO(store().move(job, JobState::Running, JobState::Queued, details));
    const Attempt ended = store().attempts(job)->first();
    QCOMPARE(ended.end, AttemptEnd::Died);
    QCOMPARE(ended.error, crash);
    QCOMPARE(ended.mediaSpeed, 2.5);
    QCOMPARE(ended.finishedAt, at(5));
    REFUSED(store().endAttempt(job, 1, AttemptEnd::Succeeded, {}, 1), ErrorCode::JobBusy);
    DO(store().claim(job, u"/s"_s));
    DO(store().endAttempt(job, 2, AttemptEnd::Paused, {}, 0));
    QCOMPARE(store().attempts(job)->last().end, AttemptEnd::Paused);
    // One step with the move: a move that is refused ends no attempt, and the other way round.
    DO(store().move(job, JobState::Running, JobState::Queued));
    DO(store().claim(job, u"/s"_s));
    REFUSED(store().move(job, JobState::Running, JobState::Queued, details), ErrorCode::JobBusy);
    QCOMPARE(stateOf(job), JobState::Running);
}

void TestJobMoves::nothingEndsBeforeItBegan()
{
    m_now = at(7200);
    const JobId job = running();
    m_now = at(3600); // the clock is set back
    DO(store().endAttempt(job, 1, AttemptEnd::Failed, crash, 0));
    DO(store().move(job, JobState::Running, JobState::Failed));
    const Attempt attempt = store().attempts(job)->first();
    QCOMPARE(attempt.finishedAt, attempt.startedAt);
    QCOMPARE(store().job(job)->finishedAt, store().job(job)->startedAt);
    m_now = at(7200);
    const JobId other = submitted();
    m_now = at(0);
    DO(store().askCancel(other));
    QCOMPARE(store().job(other)->finishedAt, store().job(other)->submittedAt);
    const JobId third = running();
    QVERIFY(store().job(third)->startedAt >= store().job(third)->submittedAt);
}

void TestJobMoves::theLatestSpeedsComeFirst()
{
    for (const double speed : {1.0, 0.0, 2.0, 3.0}) {
        const JobId job = running();
        DO(store().endAttempt(job, 1, speed == 2.0 ? AttemptEnd::Failed : AttemptEnd::Succeeded, {}, speed));
    }
    const QList<Attempt> attempts = *store().recentSuccesses(10);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].mediaSpeed, 3.0);
    QCOMPARE(attempts[1].mediaSpeed, 1.0);
    QCOMPARE(store().recentSuccesses(1)->size(), 1);
}

void TestJobMoves::waitingOrdersComeWithWhatWasPlannedOfThem()
{
    const JobId tried = running();
    DO(store().setAttemptPlan(tried, 1, {{u"version"_s, 1}}));
    DO(store().move(tried, JobState::Running, JobState::Queued));
    const JobId fresh = submitted(7, 50);
    QVERIFY(fresh);
    (void)running();
    const QList<WaitingOrder> orders = *store().waitingOrders(10);
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders[0].spec, orderOf(7).spec);
    QVERIFY(orders[0].plan.isEmpty());
    QCOMPARE(orders[1].plan, (QJsonObject{{u"version"_s, 1}}));
    QCOMPARE(store().waitingOrders(1)->size(), 1);
}

QTEST_GUILESS_MAIN(TestJobMoves)
#include "tst_jobmoves.moc"

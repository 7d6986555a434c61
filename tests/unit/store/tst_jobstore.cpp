// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobstore.h"

#include "tests/support/storefixtures.h"

#include <latch>
#include <thread>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

constexpr std::array states{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
    JobState::Succeeded, JobState::Failed, JobState::Cancelled};

const Error crash{ErrorCode::WorkerCrashed, u"clip.mp4"_s, u"signal 11"_s};
const Error full{ErrorCode::DiskFull, u"/media/out"_s, u"No space left"_s};

QDateTime at(int second) { return QDateTime::fromMSecsSinceEpoch(1'900'000'000'000 + second * 1000, Qt::UTC); }

QList<JobId> idsOf(const QList<JobSummary> &jobs)
{
    QList<JobId> ids;
    for (const JobSummary &job : jobs)
        ids += job.id;
    return ids;
}

template <typename Value> QList<JobId> idsOf(const Result<Value> &jobs)
{
    if (!jobs)
        return {};
    if constexpr (std::is_same_v<Value, JobPage>)
        return idsOf(jobs->jobs);
    else
        return idsOf(*jobs);
}

} // namespace

class TestJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    // submitting and editing
    void anOrderComesBackAsItWasSubmitted();
    void aBatchIsTakenWholeOrNotAtAll();
    void aNumberIsNeverUsedAgain();
    void onlyAJobThatWasNotBegunIsEdited();
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
    void aLogKeepsNoSecrets();
    // asking
    void aJobAtRestMovesAtOnce();
    void aRunningJobIsAskedThroughAWish();
    void whatIsPublishingOrFinalIsNotDisturbed();
    void aRetryBeginsAtTheEndWithoutDeaths();
    void onlyWhatIsAtRestIsRemoved();
    // the queue's order
    void higherPrioritiesComeFirst();
    void jobsArePutBeforeAnother();
    void jobsArePutAtTheEnd();
    void thereIsAlwaysRoomBetweenTwoJobs();
    // lists
    void pagesAddUpToTheWholeFromBothEnds_data();
    void pagesAddUpToTheWholeFromBothEnds();
    void historyBeginsWithWhatEndedLast();
    void aSearchTakesSignsLiterally();
    void countsAgreeWithTheStates();
    void recoveryAndCleaningFindTheirJobs();
    void summariesAreThoseAskedFor();
    // damage
    void aDamagedJobIsNamedAndHidesNoOther_data();
    void aDamagedJobIsNamedAndHidesNoOther();
    void aDamagedJobDoesNotStandInTheWay();
    // the rest
    void aLogKeepsItsLatestLines();
    void settingsComeBack();
    void othersAreUntouchedByAFailure();

private:
    JobStore store()
    {
        return JobStore(m_database.get(), [this] { return m_now; });
    }
    JobId submitted(int number = 1, int priority = 0)
    {
        const Result<QList<JobId>> jobs = store().submit({orderOf(number, priority)});
        return jobs ? jobs->first() : JobId();
    }
    void put(JobId job, JobState state) const
    {
        DO(m_database->change(u"UPDATE jobs SET state = ? WHERE id = ?"_s, {toText(state), qlonglong(job.value)}));
    }
    JobState stateOf(JobId job) { return store().job(job)->state; }
    JobId running()
    {
        const JobId job = submitted();
        return store().claim(job, u"/media/out/.staging"_s) ? job : JobId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QDateTime m_now;
};

void TestJobStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Database>> database = Database::open(m_folder->filePath(u"queue.db"_s));
    DO(database);
    m_database = *std::move(database);
    m_now = at(0);
}

void TestJobStore::anOrderComesBackAsItWasSubmitted()
{
    JobOrder order = orderOf(1, -7);
    order.collision = CollisionPolicy::Replace;
    order.startAfter = at(3600);
    order.destination = u"/media/aus gäbe/'%_\"\\"_s;
    order.spec.labels = {{u"client"_s, u"ü \n ☃"_s}};
    const Result<QList<JobId>> jobs = store().submit({order, orderOf(2)});
    DO(jobs);
    QCOMPARE(jobs->size(), 2);
    const Result<Job> job = store().job(jobs->first());
    DO(job);
    QCOMPARE(job->order, order);
    QCOMPARE(job->state, JobState::Queued);
    QCOMPARE(job->submittedAt, at(0));
    QCOMPARE(job->order.startAfter->timeSpec(), Qt::UTC);
    QCOMPARE(store().job(jobs->last())->order, orderOf(2));
}

void TestJobStore::aBatchIsTakenWholeOrNotAtAll()
{
    QList<JobOrder> orders = ordersOf(3);
    orders[2].priority = 101;
    REFUSED(store().submit(orders), ErrorCode::SpecInvalid);
    QCOMPARE(*store().counts(), QueueCounts());
    orders[2].priority = 100;
    const Result<QList<JobId>> jobs = store().submit(orders);
    DO(jobs);
    QCOMPARE(store().counts()->queued, 3);
    QVERIFY(store().submit({})->isEmpty());
}

void TestJobStore::aNumberIsNeverUsedAgain()
{
    const JobId job = submitted();
    DO(store().remove({job}));
    REFUSED(store().job(job), ErrorCode::JobUnknown);
    QVERIFY(submitted() > job);
}

void TestJobStore::onlyAJobThatWasNotBegunIsEdited()
{
    const JobId job = submitted();
    const JobOrder changed = orderOf(2, 5);
    DO(store().setHold(job, full));
    DO(store().edit(job, changed));
    QCOMPARE(store().job(job)->order, changed);
    QVERIFY(!store().job(job)->hold);
    QCOMPARE(store().list({})->jobs.first().source, changed.spec.sources.first());
    DO(store().askPause(job));
    DO(store().edit(job, orderOf(3)));
    DO(store().setStaging(job, u"/media/out/.staging"_s));
    REFUSED(store().edit(job, orderOf(4)), ErrorCode::JobBusy);
    const JobId other = running();
    REFUSED(store().edit(other, orderOf(4)), ErrorCode::JobBusy);
}

void TestJobStore::theTableDecidesEveryMove()
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

void TestJobStore::aMoveFromAStateThatHasPassedIsRefused()
{
    const JobId job = submitted();
    DO(store().askCancel(job));
    REFUSED(store().move(job, JobState::Queued, JobState::Running), ErrorCode::JobBusy);
    QCOMPARE(stateOf(job), JobState::Cancelled);
}

void TestJobStore::anUnknownJobIsSaidSo()
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

void TestJobStore::aMoveTakesItsDetailsAlong()
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

void TestJobStore::outputsAndNoticesAreThoseOfTheLastPublishing()
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

void TestJobStore::aMoveToTheQueueForgetsWhatFailed()
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

void TestJobStore::aMoveCarriesOutTheWish()
{
    const JobId job = running();
    DO(store().askPause(job));
    QCOMPARE(idsOf(store().wished()), QList<JobId>{job});
    DO(store().move(job, JobState::Running, JobState::Paused));
    QCOMPARE(store().job(job)->wish, JobWish::None);
    QVERIFY(store().wished()->isEmpty());
}

void TestJobStore::ofTwoConnectionsOneClaims()
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

void TestJobStore::aClaimBeginsAnAttempt()
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

void TestJobStore::anAttemptNobodyEndedWasInterrupted()
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

void TestJobStore::anAttemptEndsOnceAndWithItsMove()
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

void TestJobStore::nothingEndsBeforeItBegan()
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

void TestJobStore::theLatestSpeedsComeFirst()
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

void TestJobStore::waitingOrdersComeWithWhatWasPlannedOfThem()
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

void TestJobStore::aLogKeepsNoSecrets()
{
    const JobId job = running();
    DO(store().appendLog(job, 1, {{LogLevel::Info, u"worker"_s, u"GET https://a:b@host/v?X-Amz-Signature=0f"_s}}));
    QCOMPARE(store().log(job)->first().text, u"GET https://***@host/v?X-Amz-Signature=***"_s);
    DO(store().endAttempt(job, 1, AttemptEnd::Failed, Error{ErrorCode::SourceUnreadable, u"a"_s, u"token=abc"_s}, 0));
    QCOMPARE(store().attempts(job)->first().error->detail, u"token=***"_s);
}

void TestJobStore::aJobAtRestMovesAtOnce()
{
    const JobId job = submitted();
    DO(store().askPause(job));
    QCOMPARE(stateOf(job), JobState::Paused);
    REFUSED(store().askPause(job), ErrorCode::JobBusy);
    DO(store().askResume(job));
    QCOMPARE(stateOf(job), JobState::Queued);
    REFUSED(store().askResume(job), ErrorCode::JobBusy);
    DO(store().askCancel(job));
    QCOMPARE(stateOf(job), JobState::Cancelled);
    QCOMPARE(store().job(job)->wish, JobWish::None);
}

void TestJobStore::aRunningJobIsAskedThroughAWish()
{
    const JobId job = running();
    DO(store().askPause(job));
    QCOMPARE(store().job(job)->wish, JobWish::Pause);
    QCOMPARE(stateOf(job), JobState::Running);
    DO(store().askResume(job));
    QCOMPARE(store().job(job)->wish, JobWish::None);
    REFUSED(store().askResume(job), ErrorCode::JobBusy);
    DO(store().askPause(job));
    DO(store().askCancel(job));
    QCOMPARE(store().job(job)->wish, JobWish::Cancel);
    REFUSED(store().askPause(job), ErrorCode::JobBusy); // what is to be cancelled is not saved by a pause
    QCOMPARE(store().job(job)->wish, JobWish::Cancel);
}

void TestJobStore::whatIsPublishingOrFinalIsNotDisturbed()
{
    const JobId job = submitted();
    for (const JobState state : {JobState::Publishing, JobState::Succeeded, JobState::Failed, JobState::Cancelled}) {
        put(job, state);
        REFUSED(store().askPause(job), ErrorCode::JobBusy);
        REFUSED(store().askCancel(job), ErrorCode::JobBusy);
        REFUSED(store().askResume(job), ErrorCode::JobBusy);
        REFUSED(store().setHold(job, full), ErrorCode::JobBusy);
        REFUSED(store().setStartAfter(job, at(1)), ErrorCode::JobBusy);
        REFUSED(store().reorder({job}, {}), ErrorCode::JobBusy);
        if (isFinal(state))
            REFUSED(store().setPriority(job, 1), ErrorCode::JobBusy);
    }
    for (const JobState state : {JobState::Publishing, JobState::Succeeded, JobState::Queued, JobState::Running}) {
        put(job, state);
        REFUSED(store().retry(job), ErrorCode::JobBusy);
    }
}

void TestJobStore::aRetryBeginsAtTheEndWithoutDeaths()
{
    const JobId job = running();
    const JobId other = submitted(2);
    MoveDetails details;
    details.error = crash;
    details.deaths = 2;
    DO(store().move(job, JobState::Running, JobState::Failed, details));
    DO(store().retry(job));
    const Result<Job> again = store().job(job);
    QCOMPARE(again->state, JobState::Queued);
    QCOMPARE(again->deaths, 0);
    QVERIFY(!again->error && !again->finishedAt);
    QCOMPARE(again->stagingFolder, u"/media/out/.staging"_s); // the pieces are kept
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{other, job}));
}

void TestJobStore::onlyWhatIsAtRestIsRemoved()
{
    const JobId begun = running();
    const JobId first = submitted();
    REFUSED(store().remove({first, begun}), ErrorCode::JobBusy);
    DO(store().job(first)); // all or none
    DO(store().appendLog(begun, 1, {{LogLevel::Info, u"av"_s, u"line"_s}}));
    DO(store().move(begun, JobState::Running, JobState::Paused));
    REFUSED(store().remove({begun}), ErrorCode::JobBusy); // its staging folder would be forgotten
    DO(store().askCancel(begun));
    DO(store().remove({first, begun}));
    QCOMPARE(store().list({})->total, 0);
    for (const auto &table : {u"orders"_s, u"attempts"_s, u"log"_s, u"outputs"_s, u"notices"_s}) {
        int rows = -1;
        DO(m_database->read(
            u"SELECT count(*) FROM "_s + table, {}, [&rows](const Row &row) { rows = int(row.number(0)); }));
        QCOMPARE(rows, 0);
    }
}

void TestJobStore::higherPrioritiesComeFirst()
{
    const JobId low = submitted(1, -5);
    const JobId normal = submitted(2);
    const JobId high = submitted(3, 5);
    const JobId alsoNormal = submitted(4);
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{high, normal, alsoNormal, low}));
    QCOMPARE(idsOf(store().waiting(2)), (QList<JobId>{high, normal}));
    DO(store().setPriority(low, 5));
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{high, low, normal, alsoNormal}));
    DO(store().setPriority(high, 5)); // as it was: keeps its place
    QCOMPARE(idsOf(store().list({})), (QList<JobId>{high, low, normal, alsoNormal}));
    REFUSED(store().setPriority(low, 101), ErrorCode::SpecInvalid);
    DO(store().setStartAfter(low, at(5)));
    QCOMPARE(store().waiting(10)->at(1).startAfter, at(5));
}

void TestJobStore::jobsArePutBeforeAnother()
{
    QList<JobId> jobs = *store().submit(ordersOf(5));
    const JobId high = submitted(9, 50);
    DO(store().reorder({jobs[4], jobs[2]}, jobs[1]));
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{high, jobs[0], jobs[4], jobs[2], jobs[1], jobs[3]}));
    DO(store().reorder({jobs[3]}, high)); // among those of its priority
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{jobs[3], high, jobs[0], jobs[4], jobs[2], jobs[1]}));
    QCOMPARE(store().job(jobs[3])->order.priority, 50);
    DO(store().reorder({jobs[0], jobs[4], jobs[2]}, jobs[4])); // before one of themselves: stays as it is
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{jobs[3], high, jobs[0], jobs[4], jobs[2], jobs[1]}));
    DO(store().askCancel(jobs[0]));
    REFUSED(store().reorder({jobs[1]}, jobs[0]), ErrorCode::JobBusy);
}

void TestJobStore::jobsArePutAtTheEnd()
{
    const QList<JobId> jobs = *store().submit(ordersOf(3));
    const JobId low = submitted(9, -50);
    DO(store().reorder({jobs[0], jobs[1]}, {}));
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{jobs[2], low, jobs[0], jobs[1]}));
}

void TestJobStore::thereIsAlwaysRoomBetweenTwoJobs()
{
    const QList<JobId> jobs = *store().submit(ordersOf(4));
    QList<JobId> expected{jobs[0], jobs[1], jobs[2], jobs[3]};
    for (int i = 0; i < 100; ++i) { // each halves the gap before the last
        expected.move(i % 2 + 1, 2);
        DO(store().reorder({expected[2]}, expected[3]));
        QCOMPARE(idsOf(store().waiting(10)), expected);
    }
}

void TestJobStore::pagesAddUpToTheWholeFromBothEnds_data()
{
    QTest::addColumn<QList<JobState>>("wanted");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("isNewestFirst");
    for (const bool isNewest : {false, true}) {
        const char *order = isNewest ? "newest first" : "in order";
        QTest::addRow("all, %s", order) << QList<JobState>() << QString() << isNewest;
        QTest::addRow("one state, %s", order) << QList{JobState::Queued} << QString() << isNewest;
        QTest::addRow("history, %s", order)
            << QList{JobState::Failed, JobState::Cancelled, JobState::Succeeded} << QString() << isNewest;
        QTest::addRow("two that ended, %s", order)
            << QList{JobState::Failed, JobState::Cancelled} << QString() << isNewest;
        QTest::addRow("active, %s", order)
            << QList{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing} << QString()
            << isNewest;
        QTest::addRow("states, %s", order) << QList{JobState::Failed, JobState::Queued} << QString() << isNewest;
        QTest::addRow("search, %s", order) << QList<JobState>() << u"CLIP 1"_s << isNewest;
        QTest::addRow("both, %s", order) << QList{JobState::Failed} << u"clip 1"_s << isNewest;
    }
}

void TestJobStore::pagesAddUpToTheWholeFromBothEnds()
{
    QFETCH(QList<JobState>, wanted);
    QFETCH(QString, search);
    QFETCH(bool, isNewestFirst);
    QList<JobOrder> orders = ordersOf(60);
    for (int i = 0; i < orders.size(); ++i)
        orders[i].priority = i * 7 % 5;
    const QList<JobId> jobs = *store().submit(orders);
    for (int i = 0; i < jobs.size(); ++i) {
        m_now = at(i * 13 % 17);
        if (i % 3 != 0)
            DO(store().move(jobs[i], JobState::Queued, i % 3 == 1 ? JobState::Failed : JobState::Cancelled));
    }
    const JobPage whole = *store().list({wanted, search, isNewestFirst, 0, 1000});
    QCOMPARE(whole.jobs.size(), whole.total);
    QVERIFY(whole.total > 0);
    QVERIFY(whole.total == 60 || !wanted.isEmpty() || !search.isEmpty());
    for (const JobSummary &job : whole.jobs)
        QVERIFY((wanted.isEmpty() || wanted.contains(job.state)) && job.source.contains(search, Qt::CaseInsensitive));
    for (const int size : {1, 7}) {
        QList<JobSummary> together;
        for (int offset = 0; offset < whole.total; offset += size) {
            const JobPage page = *store().list({wanted, search, isNewestFirst, offset, size});
            QCOMPARE(page.total, whole.total);
            together += page.jobs;
        }
        QCOMPARE(together, whole.jobs);
    }
    QVERIFY(store().list({wanted, search, isNewestFirst, whole.total + 5, 10})->jobs.isEmpty());
}

void TestJobStore::historyBeginsWithWhatEndedLast()
{
    const QList<JobId> jobs = *store().submit(ordersOf(4));
    for (const int i : {2, 0, 1}) {
        m_now = m_now.addSecs(1);
        DO(store().askCancel(jobs[i]));
    }
    JobQuery query;
    query.isNewestFirst = true;
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[3], jobs[1], jobs[0], jobs[2]}));
    query.states = {JobState::Cancelled};
    query.count = 1;
    QCOMPARE(idsOf(store().list(query)), QList<JobId>{jobs[1]});
}

void TestJobStore::aSearchTakesSignsLiterally()
{
    JobOrder odd = orderOf(1);
    odd.spec.sources = {u"/media/100%_\\sure.mp4"_s};
    const JobId job = store().submit({odd, orderOf(2)})->first();
    JobQuery query;
    for (const auto &text : {u"100%_"_s, u"%_\\S"_s, u"SURE"_s}) {
        query.search = text;
        QCOMPARE(idsOf(store().list(query)), QList<JobId>{job});
    }
    query.search = u"1%e"_s;
    QCOMPARE(store().list(query)->total, 0);
    query.search = u"media/out"_s; // the destination counts as well
    QCOMPARE(store().list(query)->total, 2);
}

void TestJobStore::countsAgreeWithTheStates()
{
    const QList<JobId> jobs = *store().submit(ordersOf(8));
    for (std::size_t i = 0; i < states.size(); ++i)
        put(jobs[int(i)], states[i]);
    QCOMPARE(*store().counts(), (QueueCounts{2, 2, 1, 1, 1, 1}));
}

void TestJobStore::recoveryAndCleaningFindTheirJobs()
{
    const QList<JobId> jobs = *store().submit(ordersOf(8));
    for (std::size_t i = 0; i < states.size(); ++i) {
        DO(store().setStaging(jobs[int(i)], u"/staging"_s));
        put(jobs[int(i)], states[i]);
    }
    put(jobs[7], JobState::Paused); // without staging
    const QList<Job> unfinished = *store().unfinished();
    QSet<JobState> found;
    for (const Job &job : unfinished)
        found += job.state;
    QCOMPARE(found, (QSet<JobState>{JobState::Running, JobState::Publishing, JobState::Paused}));
    QCOMPARE(unfinished.size(), 3);
    const QList<Job> leftovers = *store().leftovers();
    QCOMPARE(leftovers.size(), 3);
    for (const Job &job : leftovers)
        QVERIFY(isFinal(job.state));
}

void TestJobStore::summariesAreThoseAskedFor()
{
    const QList<JobId> jobs = *store().submit(ordersOf(3));
    QCOMPARE(idsOf(store().summaries({jobs[2], JobId{99}, jobs[0]})), (QList<JobId>{jobs[2], jobs[0]}));
    DO(store().noteFraction(jobs[0], 0.5));
    DO(store().noteFraction(jobs[1], std::nan("")));
    DO(store().noteFraction(jobs[2], 7));
    const QList<JobSummary> noted = *store().summaries(jobs);
    QCOMPARE(noted[0].fraction, 0.5);
    QCOMPARE(noted[1].fraction, 0.0);
    QCOMPARE(noted[2].fraction, 1.0);
}

void TestJobStore::aDamagedJobIsNamedAndHidesNoOther_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<bool>("showsInLists");
    QTest::newRow("spec cut off") << u"UPDATE orders SET spec = substr(spec, 1, 40) WHERE job = 2"_s << false;
    QTest::newRow("spec of another kind") << u"UPDATE orders SET spec = '{\"sources\": 3}' WHERE job = 2"_s << false;
    QTest::newRow("spec gone") << u"DELETE FROM orders WHERE job = 2"_s << false;
    QTest::newRow("origin") << u"UPDATE orders SET origin = '[' WHERE job = 2"_s << false;
    QTest::newRow("output") << u"INSERT INTO outputs VALUES (2, 0, '{\"bytes\": -1}')"_s << false;
    QTest::newRow("notice") << u"INSERT INTO notices VALUES (2, 0, 'x')"_s << false;
    QTest::newRow("collision") << u"UPDATE jobs SET collision = 'mumber' WHERE id = 2"_s << false;
    QTest::newRow("wish") << u"UPDATE jobs SET wish = 'nome' WHERE id = 2"_s << true;
    QTest::newRow("state") << u"UPDATE jobs SET state = 'quered' WHERE id = 2"_s << true;
    QTest::newRow("priority") << u"UPDATE jobs SET priority = 4096 WHERE id = 2"_s << true;
    QTest::newRow("time") << u"UPDATE jobs SET submitted_at = 9223372036854775807 WHERE id = 2"_s << true;
    QTest::newRow("fraction") << u"UPDATE jobs SET fraction = -1e300 WHERE id = 2"_s << true;
}

void TestJobStore::aDamagedJobIsNamedAndHidesNoOther()
{
    QFETCH(QString, damage);
    QFETCH(bool, showsInLists);
    DO(store().submit(ordersOf(3)));
    DO(m_database->change(u"UPDATE jobs SET staging = '/s'"_s, {}));
    DO(m_database->change(damage, {}));
    const Result<Job> job = store().job({2});
    REFUSED(job, ErrorCode::StoreDamaged);
    QCOMPARE(job.error().subject, u"job 2"_s);
    DO(store().job({1}));
    const Result<JobPage> page = store().list({});
    DO(page);
    QCOMPARE(page->jobs.size(), 3);
    for (const JobSummary &summary : page->jobs) {
        const bool isMarked = summary.error && summary.error->code == ErrorCode::StoreDamaged;
        QCOMPARE(isMarked, showsInLists && summary.id == JobId{2});
    }
    DO(m_database->change(u"UPDATE jobs SET state = 'running' WHERE state = 'queued'"_s, {}));
    const Result<QList<Job>> unfinished = store().unfinished();
    DO(unfinished);
    for (const Job &one : *unfinished)
        QCOMPARE(one.error.has_value(), one.id == JobId{2});
}

void TestJobStore::aDamagedJobDoesNotStandInTheWay()
{
    const QList<JobId> jobs = *store().submit(ordersOf(2));
    DO(m_database->change(u"UPDATE orders SET spec = '{' WHERE job = 1"_s, {}));
    REFUSED(store().claim(jobs[0], u"/s"_s), ErrorCode::StoreDamaged);
    const JobSummary failed = store().summaries({jobs[0]})->first();
    QCOMPARE(failed.state, JobState::Failed);
    QCOMPARE(failed.error->code, ErrorCode::StoreDamaged);
    QCOMPARE(idsOf(store().waiting(10)), QList<JobId>{jobs[1]});
    DO(store().claim(jobs[1], u"/s"_s));
    DO(store().remove({jobs[0]}));
}

void TestJobStore::aLogKeepsItsLatestLines()
{
    const JobId job = running();
    QList<JobLogLine> lines;
    for (int i = 0; i < JobStore::mostLogLines; ++i)
        lines += JobLogLine{LogLevel::Warning, u"av"_s, u"line %1"_s.arg(i)};
    DO(store().appendLog(job, 1, lines));
    DO(store().appendLog(job, 2, {{LogLevel::Error, {}, u"last"_s}, {LogLevel::Debug, u"x"_s, {}}}));
    const Result<QList<JobLogLine>> all = store().log(job, JobStore::mostLogLines + 10);
    DO(all);
    QCOMPARE(all->size(), JobStore::mostLogLines);
    QCOMPARE(all->first().text, u"line 2"_s);
    QCOMPARE(all->first().level, LogLevel::Warning);
    const QList<JobLogLine> latest = *store().log(job, 2);
    QCOMPARE(latest.size(), 2);
    QCOMPARE(latest.first().text, u"last"_s);
    QCOMPARE(latest.first().level, LogLevel::Error);
}

void TestJobStore::settingsComeBack()
{
    QVERIFY(store().setting(u"queue.paused"_s)->isUndefined());
    DO(store().setSetting(u"queue.paused"_s, true));
    DO(store().setSetting(u"queue.paused"_s, false));
    DO(store().setSetting(u"list"_s, QJsonArray{1, u"two"_s}));
    QCOMPARE(*store().setting(u"queue.paused"_s), QJsonValue(false));
    QCOMPARE(*store().setting(u"list"_s), QJsonValue(QJsonArray{1, u"two"_s}));
    DO(m_database->change(u"UPDATE settings SET value = 'x' WHERE name = 'list'"_s, {}));
    REFUSED(store().setting(u"list"_s), ErrorCode::StoreDamaged);
}

void TestJobStore::othersAreUntouchedByAFailure()
{
    const JobId job = submitted();
    const auto other = Database::open(m_database->path());
    DO(other);
    const Result<Job> before = store().job(job);
    QVERIFY(!JobStore(other->get()).move(job, JobState::Running, JobState::Publishing));
    QVERIFY(!JobStore(other->get()).remove({job, JobId{99}}));
    QCOMPARE(*store().job(job), *before);
}

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"

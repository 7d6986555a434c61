// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobstore.h"

#include "tests/support/jobstorefixture.h"

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// What goes into the store comes out of it: orders, wishes, logs and settings; and damage stays where it is.
class TestJobStore : public QObject, private JobStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    // submitting and editing
    void anOrderComesBackAsItWasSubmitted();
    void aBatchIsTakenWholeOrNotAtAll();
    void aNumberIsNeverUsedAgain();
    void onlyAJobThatWasNotBegunIsEdited();
    // asking
    void aJobAtRestMovesAtOnce();
    void aRunningJobIsAskedThroughAWish();
    void whatIsPublishingOrFinalIsNotDisturbed();
    void aRetryBeginsAtTheEndWithoutDeaths();
    void aJobWaitsForASourceThatIsAnAddress();
    void aSourceThatDoesNotComeFailsItsJob();
    void onlyWhatIsAtRestIsRemoved();
    // damage
    void aDamagedJobIsNamedAndHidesNoOther_data();
    void aDamagedJobIsNamedAndHidesNoOther();
    void aDamagedJobDoesNotStandInTheWay();
    // the rest
    void aLogKeepsNoSecrets();
    void aLogKeepsItsLatestLines();
    void settingsComeBack();
    void othersAreUntouchedByAFailure();
};

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

void TestJobStore::aJobWaitsForASourceThatIsAnAddress()
{
    JobOrder order = orderOf(1);
    order.spec.sources = {u"https://example.org/clip.mp4"_s};
    const JobId job = store().submit({order})->first();
    QCOMPARE(*store().job(job)->hold, (Error{ErrorCode::SourceAwaited, order.spec.sources.first(), {}}));
    const Error half{ErrorCode::SourceAwaited, order.spec.sources.first(), u"50 %"_s};
    DO(store().noteSource(job, half));
    QCOMPARE(*store().job(job)->hold, half);
    DO(store().askPause(job));
    QVERIFY(!store().job(job)->hold);
    REFUSED(store().noteSource(job, half), ErrorCode::JobBusy);
    DO(store().askResume(job));
    QCOMPARE(store().job(job)->hold->code, ErrorCode::SourceAwaited);
    order.spec.sources = {u"/uploads/clip.mp4"_s};
    DO(store().edit(job, order));
    QVERIFY(!store().job(job)->hold);
    REFUSED(store().noteSource(job, half), ErrorCode::JobBusy);
    QVERIFY(!store().job(job)->hold);
}

void TestJobStore::aSourceThatDoesNotComeFailsItsJob()
{
    JobOrder order = orderOf(1);
    order.spec.sources = {u"http://example.org/clip.mp4"_s};
    const JobId job = store().submit({order})->first();
    const Error why{ErrorCode::SourceNotFetched, order.spec.sources.first(), u"answered 500"_s};
    DO(store().noteSource(job, why));
    QCOMPARE(stateOf(job), JobState::Failed);
    QCOMPARE(*store().job(job)->error, why);
    QVERIFY(!store().job(job)->hold);
    DO(store().retry(job)); // waits for it once more
    QCOMPARE(store().job(job)->hold->code, ErrorCode::SourceAwaited);
    QVERIFY(!store().job(job)->error);
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

void TestJobStore::aLogKeepsNoSecrets()
{
    const JobId job = running();
    DO(store().appendLog(job, 1, {{LogLevel::Info, u"worker"_s, u"GET https://a:b@host/v?X-Amz-Signature=0f"_s}}));
    QCOMPARE(store().log(job)->first().text, u"GET https://***@host/v?X-Amz-Signature=***"_s);
    DO(store().endAttempt(job, 1, AttemptEnd::Failed, Error{ErrorCode::SourceUnreadable, u"a"_s, u"token=abc"_s}, 0));
    QCOMPARE(store().attempts(job)->first().error->detail, u"token=***"_s);
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

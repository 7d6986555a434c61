// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobstore.h"

#include "tests/support/jobstorefixture.h"

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// The queue's order, and the lists, pages and counts that are drawn from it.
class TestJobLists : public QObject, private JobStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    // the queue's order
    void higherPrioritiesComeFirst();
    void jobsArePutBeforeAnother();
    void jobsArePutAtTheEnd();
    void thereIsAlwaysRoomBetweenTwoJobs();
    // lists
    void pagesAddUpToTheWholeFromBothEnds_data();
    void pagesAddUpToTheWholeFromBothEnds();
    void historyBeginsWithWhatEndedLast();
    void aListCanBeOfOneDialect();
    void theAgeOfJobsOrdersThemWhateverBecameOfThem_data();
    void theAgeOfJobsOrdersThemWhateverBecameOfThem();
    void countsOfADialectFollowItsJobs();
    void aSearchTakesSignsLiterally();
    void countsAgreeWithTheStates();
    void recoveryAndCleaningFindTheirJobs();
    void summariesAreThoseAskedFor();
    void wholePagesHoldWhatEachJobHolds();
    void aDamagedRecordHidesNoOtherJob();
};

void TestJobLists::higherPrioritiesComeFirst()
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

void TestJobLists::jobsArePutBeforeAnother()
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

void TestJobLists::jobsArePutAtTheEnd()
{
    const QList<JobId> jobs = *store().submit(ordersOf(3));
    const JobId low = submitted(9, -50);
    DO(store().reorder({jobs[0], jobs[1]}, {}));
    QCOMPARE(idsOf(store().waiting(10)), (QList<JobId>{jobs[2], low, jobs[0], jobs[1]}));
}

void TestJobLists::thereIsAlwaysRoomBetweenTwoJobs()
{
    const QList<JobId> jobs = *store().submit(ordersOf(4));
    QList<JobId> expected{jobs[0], jobs[1], jobs[2], jobs[3]};
    for (int i = 0; i < 100; ++i) { // each halves the gap before the last
        expected.move(i % 2 + 1, 2);
        DO(store().reorder({expected[2]}, expected[3]));
        QCOMPARE(idsOf(store().waiting(10)), expected);
    }
}

void TestJobLists::pagesAddUpToTheWholeFromBothEnds_data()
{
    QTest::addColumn<QList<JobState>>("wanted");
    QTest::addColumn<QString>("search");
    QTest::addColumn<ListOrder>("order");
    const QList<std::pair<ListOrder, const char *>> orders{{ListOrder::Queue, "in order"},
        {ListOrder::History, "history"}, {ListOrder::Newest, "newest first"}, {ListOrder::Oldest, "oldest first"}};
    for (const auto &[place, order] : orders) {
        QTest::addRow("all, %s", order) << QList<JobState>() << QString() << place;
        QTest::addRow("one state, %s", order) << QList{JobState::Queued} << QString() << place;
        QTest::addRow("ended, %s", order)
            << QList{JobState::Failed, JobState::Cancelled, JobState::Succeeded} << QString() << place;
        QTest::addRow("two that ended, %s", order)
            << QList{JobState::Failed, JobState::Cancelled} << QString() << place;
        QTest::addRow("active, %s", order)
            << QList{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing} << QString() << place;
        QTest::addRow("states, %s", order) << QList{JobState::Failed, JobState::Queued} << QString() << place;
        QTest::addRow("search, %s", order) << QList<JobState>() << u"CLIP 1"_s << place;
        QTest::addRow("both, %s", order) << QList{JobState::Failed} << u"clip 1"_s << place;
    }
}

void TestJobLists::pagesAddUpToTheWholeFromBothEnds()
{
    QFETCH(QList<JobState>, wanted);
    QFETCH(QString, search);
    QFETCH(ListOrder, order);
    QList<JobOrder> orders = ordersOf(60);
    for (int i = 0; i < orders.size(); ++i)
        orders[i].priority = i * 7 % 5;
    const QList<JobId> jobs = *store().submit(orders);
    for (int i = 0; i < jobs.size(); ++i) {
        m_now = at(i * 13 % 17);
        if (i % 3 != 0)
            DO(store().move(jobs[i], JobState::Queued, i % 3 == 1 ? JobState::Failed : JobState::Cancelled));
    }
    const JobPage whole = *store().list({wanted, search, order, 0, 1000, {}});
    QCOMPARE(whole.jobs.size(), whole.total);
    QVERIFY(whole.total > 0);
    QVERIFY(whole.total == 60 || !wanted.isEmpty() || !search.isEmpty());
    for (const JobSummary &job : whole.jobs)
        QVERIFY((wanted.isEmpty() || wanted.contains(job.state)) && job.source.contains(search, Qt::CaseInsensitive));
    for (const int size : {1, 7}) {
        QList<JobSummary> together;
        for (int offset = 0; offset < whole.total; offset += size) {
            const JobPage page = *store().list({wanted, search, order, offset, size, {}});
            QCOMPARE(page.total, whole.total);
            together += page.jobs;
        }
        QCOMPARE(together, whole.jobs);
    }
    QVERIFY(store().list({wanted, search, order, whole.total + 5, 10, {}})->jobs.isEmpty());
}

void TestJobLists::historyBeginsWithWhatEndedLast()
{
    const QList<JobId> jobs = *store().submit(ordersOf(4));
    for (const int i : {2, 0, 1}) {
        m_now = m_now.addSecs(1);
        DO(store().askCancel(jobs[i]));
    }
    JobQuery query;
    query.order = ListOrder::History;
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[3], jobs[1], jobs[0], jobs[2]}));
    query.states = {JobState::Cancelled};
    query.count = 1;
    QCOMPARE(idsOf(store().list(query)), QList<JobId>{jobs[1]});
}

void TestJobLists::aListCanBeOfOneDialect()
{
    JobOrder foreign = orderOf(1);
    foreign.origin = {{u"dialect"_s, u"videosdk"_s}};
    JobOrder unnamed = orderOf(2);
    unnamed.origin = {};
    const QList<JobId> jobs = *store().submit({foreign, unnamed, orderOf(3), foreign});
    JobQuery query;
    query.order = ListOrder::History;
    query.dialect = u"videosdk"_s;
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[3], jobs[0]}));
    QCOMPARE(store().list(query)->total, 2);
    QCOMPARE(store().list(query)->jobs.first().dialect, u"videosdk"_s);
    QVERIFY(store().summaries({jobs[1]})->first().dialect.isEmpty());
    DO(store().askCancel(jobs[3]));
    query.states = {JobState::Queued};
    QCOMPARE(idsOf(store().list(query)), QList<JobId>{jobs[0]});
    query.dialect = u"xvid"_s;
    QCOMPARE(store().list(query)->total, 0);
    QCOMPARE(store().list({})->total, 4);
}

void TestJobLists::theAgeOfJobsOrdersThemWhateverBecameOfThem_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("of one dialect") << u"zencoder"_s;
    QTest::newRow("of all") << QString();
}

void TestJobLists::theAgeOfJobsOrdersThemWhateverBecameOfThem()
{
    QFETCH(QString, dialect);
    QList<JobOrder> orders = ordersOf(6);
    for (JobOrder &order : orders)
        order.origin.insert("dialect"_L1, u"zencoder"_s);
    orders[3].priority = 50;
    const QList<JobId> jobs = *store().submit(orders);
    if (!dialect.isEmpty())
        submitted(9); // another door's
    put(jobs[4], JobState::Succeeded);
    put(jobs[1], JobState::Succeeded);
    put(jobs[2], JobState::Running);
    JobQuery query;
    query.dialect = dialect;
    query.order = ListOrder::Oldest;
    QCOMPARE(idsOf(store().list(query)), jobs);
    query.order = ListOrder::Newest;
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[5], jobs[4], jobs[3], jobs[2], jobs[1], jobs[0]}));
    query.offset = 1;
    query.count = 2;
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[4], jobs[3]}));
    query.offset = 0;
    query.states = {JobState::Succeeded};
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[4], jobs[1]}));
    query.states = {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing};
    query.count = 10;
    QCOMPARE(idsOf(store().list(query)), (QList<JobId>{jobs[5], jobs[3], jobs[2], jobs[0]}));
    QCOMPARE(store().list(query)->total, 4);
}

void TestJobLists::countsOfADialectFollowItsJobs()
{
    JobOrder foreign = orderOf(1);
    foreign.origin = {{u"dialect"_s, u"xvid"_s}};
    const QList<JobId> jobs = *store().submit({foreign, foreign, orderOf(2)});
    JobQuery query;
    query.dialect = u"xvid"_s;
    QCOMPARE(store().list(query)->total, 2);
    DO(store().askCancel(jobs[0]));
    query.states = {JobState::Cancelled};
    QCOMPARE(store().list(query)->total, 1);
    DO(store().remove({jobs[0]}));
    QCOMPARE(store().list(query)->total, 0);
    query.states = {};
    QCOMPARE(store().list(query)->total, 1);
    QCOMPARE(*store().counts(), (QueueCounts{2, 0, 0, 0, 0, 0}));
}

void TestJobLists::aSearchTakesSignsLiterally()
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

void TestJobLists::countsAgreeWithTheStates()
{
    const QList<JobId> jobs = *store().submit(ordersOf(8));
    for (std::size_t i = 0; i < states.size(); ++i)
        put(jobs[int(i)], states[i]);
    QCOMPARE(*store().counts(), (QueueCounts{2, 2, 1, 1, 1, 1}));
}

void TestJobLists::recoveryAndCleaningFindTheirJobs()
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

void TestJobLists::summariesAreThoseAskedFor()
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

void TestJobLists::wholePagesHoldWhatEachJobHolds()
{
    QList<JobId> jobs = *store().submit(ordersOf(5));
    MoveDetails done;
    for (int i = 0; i < 3; ++i) {
        OutputRecord output;
        output.path = u"clip-%1.mp4"_s.arg(i);
        output.bytes = 1000 + i;
        done.outputs += output;
    }
    done.notices += Notice{u"started-over"_s, u"why"_s};
    for (const JobId job : {jobs[1], jobs[3]}) {
        QVERIFY(store().claim(job, u"/media/out/.staging"_s));
        DO(store().move(job, JobState::Running, JobState::Publishing));
        DO(store().move(job, JobState::Publishing, JobState::Succeeded, done));
    }
    for (const ListOrder order : {ListOrder::Queue, ListOrder::History, ListOrder::Newest, ListOrder::Oldest}) {
        JobQuery query;
        query.order = order;
        query.offset = 1;
        query.count = 3;
        const Result<WholePage> whole = store().listWhole(query);
        const Result<JobPage> rows = store().list(query);
        QVERIFY(whole && rows);
        QCOMPARE(whole->total, rows->total);
        QCOMPARE(whole->jobs.size(), rows->jobs.size());
        for (qsizetype i = 0; i < whole->jobs.size(); ++i)
            QVERIFY(whole->jobs[i] == *store().job(rows->jobs[i].id));
    }
    QCOMPARE(store().job(jobs[1])->outputs.size(), 3);
    JobQuery nothing;
    nothing.search = u"no such file"_s;
    QVERIFY(store().listWhole(nothing)->jobs.isEmpty());
}

void TestJobLists::aDamagedRecordHidesNoOtherJob()
{
    const QList<JobId> jobs = *store().submit(ordersOf(3));
    DO(m_database->change(
        u"INSERT INTO outputs (job, number, record) VALUES (?, 1, 'no JSON')"_s, {qlonglong(jobs[0].value)}));
    DO(m_database->change(u"UPDATE orders SET spec = 'no JSON' WHERE job = ?"_s, {qlonglong(jobs[1].value)}));
    const Result<WholePage> page = store().listWhole({});
    QVERIFY(page);
    QCOMPARE(page->jobs.size(), 3);
    QCOMPARE(page->jobs[0].error->code, ErrorCode::StoreDamaged);
    QCOMPARE(page->jobs[1].error->code, ErrorCode::StoreDamaged);
    QVERIFY(!page->jobs[2].error);
}

QTEST_GUILESS_MAIN(TestJobLists)
#include "tst_joblists.moc"

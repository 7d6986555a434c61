// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/queue/dispatcher.h"
#include "tests/support/fakerunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aJobGoesThroughToItsOutputs();
    void noMoreJobsRunThanThereAreSlots();
    void higherPriorityGoesFirst();
    void aPausedJobFreesItsSlotAndGoesOnWhereItStood();
    void whereNothingCanBeFrozenAPauseEndsTheRunAndKeepsItsPieces();
    void aPausedQueueFreezesWhatRunsAndStartsNothing();
    void aDrainingQueueEndsWhatRunsAndStartsNothing();
    void aCancelledJobLeavesNothingBehind();
    void aJobCancelledWhilePausedLeavesNothingBehind();
    void aWorkersDeathIsTriedOnceMoreAndThenSetAside();
    void aFullDiskHoldsTheJobUntilThereIsRoom();
    void withoutRoomNothingIsStarted();
    void aRunningJobMakesWayWhenTheRoomGoesAndComesBackByItself();
    void aPausedJobIsLeftAloneWhenTheRoomGoes();
    void aSourceThatIsNotHereYetKeepsItsJobWaiting();
    void aFailureSaysWhatAndLeavesNothing();
    void aTakenNameKeepsThePiecesForARetry();
    void stoppingKeepsJobsForTheNextStart();
    void whatACrashLeftRunningIsQueuedAgain();
    void whatACrashLeftPublishingIsPublished();
    void aStagingFolderOfADoneJobIsSweptAway();
    void whileThePlaceIsMissingJobsWaitAndGoOnByThemselves();
    void aStartThatFailedIsTriedAgain();
    void aPlaceThatTakesNoJobFailsItInTheEnd();

private:
    void open();
    [[nodiscard]] JobId submit(const QString &source, int priority = 0);
    [[nodiscard]] Job job(JobId id) const;
    [[nodiscard]] QString target(const QString &name) const { return m_folder->path() + u'/' + name; }
    [[nodiscard]] QStringList stagingLeft() const
    {
        return QDir(m_folder->path()).entryList({u".zoetrope-*"_s}, QDir::Dirs | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<FakeRunner> m_runner;
    std::unique_ptr<Dispatcher> m_dispatcher;
    QueueLimits m_limits;
    std::int64_t m_freeBytes = 0;
    int m_looksAtRoom = 0;
};

void TestDispatcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Database>> database = Database::open(u":memory:"_s);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = *std::move(database);
    m_store = std::make_unique<JobStore>(m_database.get());
    m_limits = {1, 2};
    m_freeBytes = std::int64_t(1) << 40;
    open();
}

void TestDispatcher::cleanup()
{
    m_runner.reset();
    m_dispatcher.reset();
}

/// A dispatcher as after a start of the program.
void TestDispatcher::open()
{
    m_dispatcher.reset();
    m_runner = std::make_unique<FakeRunner>();
    Dispatcher::Options options;
    options.limits = m_limits;
    options.now = [] { return QDateTime::currentDateTimeUtc(); };
    options.freeBytes = [this](const QString &) {
        ++m_looksAtRoom;
        return m_freeBytes;
    };
    options.roomInterval = std::chrono::milliseconds(10);
    m_dispatcher = std::make_unique<Dispatcher>(m_store.get(), m_runner.get(), options);
    connect(m_dispatcher.get(), &Dispatcher::storeFailed, this,
        [](const Error &error) { qWarning().noquote() << errorText(error) << error.detail; });
    const Result<> recovered = m_dispatcher->recover();
    QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().detail));
    m_dispatcher->wake();
}

JobId TestDispatcher::submit(const QString &source, int priority)
{
    JobOrder order;
    order.spec.sources = {source};
    order.destination = m_folder->path();
    order.collision = CollisionPolicy::Fail;
    order.priority = priority;
    const Result<QList<JobId>> jobs = m_store->submit({order});
    return jobs ? jobs->first() : JobId();
}

Job TestDispatcher::job(JobId id) const
{
    const Result<Job> job = m_store->job(id);
    return job ? *job : Job();
}

void TestDispatcher::aJobGoesThroughToItsOutputs()
{
    const JobId id = submit(u"/a.mov"_s);
    QList<JobState> states;
    connect(m_dispatcher.get(), &Dispatcher::changed, this,
        [&](const QList<JobId> &jobs) { states.append(job(jobs.first()).state); });
    QSignalSpy idle(m_dispatcher.get(), &Dispatcher::idle);
    m_dispatcher->wake();
    FakeRunner::Run *run = m_runner->running(u"/a.mov"_s);
    QVERIFY(run);
    QVERIFY(QDir(run->request.stagingFolder).exists());
    QCOMPARE(run->request.budget.threads, 2);
    m_runner->succeed(*run);
    QTRY_COMPARE(job(id).state, JobState::Succeeded);
    QCOMPARE(states, (QList<JobState>{JobState::Running, JobState::Publishing, JobState::Succeeded}));
    QCOMPARE(job(id).outputs.first().path, u"clip.mp4"_s);
    QCOMPARE(job(id).fraction, 1.0);
    QVERIFY(QFile::exists(target(u"clip.mp4"_s)));
    QVERIFY(stagingLeft().isEmpty());
    QVERIFY(job(id).stagingFolder.isEmpty());
    QTRY_COMPARE(idle.count(), 1);
    const Result<QList<Attempt>> attempts = m_store->attempts(id);
    QCOMPARE(attempts->size(), 1);
    QCOMPARE(attempts->first().end, AttemptEnd::Succeeded);
}

void TestDispatcher::noMoreJobsRunThanThereAreSlots()
{
    for (const QString &source : {u"/a"_s, u"/b"_s, u"/c"_s})
        (void)submit(source);
    m_dispatcher->setLimits({2, 4});
    QVERIFY(m_runner->running(u"/a"_s) && m_runner->running(u"/b"_s));
    QVERIFY(!m_runner->running(u"/c"_s));
    m_runner->succeed(*m_runner->running(u"/b"_s), u"b.mp4"_s);
    QTRY_VERIFY(m_runner->running(u"/c"_s));
    QVERIFY(m_runner->running(u"/a"_s));
}

void TestDispatcher::higherPriorityGoesFirst()
{
    (void)submit(u"/a"_s);
    (void)submit(u"/b"_s, 5);
    m_dispatcher->wake();
    QVERIFY(m_runner->running(u"/b"_s));
    QVERIFY(!m_runner->running(u"/a"_s));
}

void TestDispatcher::aPausedJobFreesItsSlotAndGoesOnWhereItStood()
{
    const JobId first = submit(u"/a"_s);
    const JobId second = submit(u"/b"_s);
    m_dispatcher->wake();
    QVERIFY(m_store->askPause(first));
    m_dispatcher->wake();
    QCOMPARE(job(first).state, JobState::Paused);
    QVERIFY(m_runner->running(u"/a"_s)->isFrozen);
    QVERIFY(m_runner->running(u"/b"_s));

    QVERIFY(m_store->askResume(first));
    m_dispatcher->wake();
    QCOMPARE(job(first).state, JobState::Queued); // its slot is taken
    m_runner->succeed(*m_runner->running(u"/b"_s), u"b.mp4"_s);
    QTRY_COMPARE(job(second).state, JobState::Succeeded);
    QTRY_COMPARE(job(first).state, JobState::Running);
    QVERIFY(!m_runner->running(u"/a"_s)->isFrozen);
    m_runner->succeed(*m_runner->running(u"/a"_s), u"a.mp4"_s);
    QTRY_COMPARE(job(first).state, JobState::Succeeded);
    QCOMPARE(job(first).attempts, 1);
}

void TestDispatcher::whereNothingCanBeFrozenAPauseEndsTheRunAndKeepsItsPieces()
{
    m_runner->canFreeze = false;
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    const QString staging = m_runner->running(u"/a"_s)->request.stagingFolder;
    QVERIFY(m_store->askPause(id));
    m_dispatcher->wake();
    QTRY_COMPARE(job(id).state, JobState::Paused);
    QVERIFY(QDir(staging).exists());
    QVERIFY(m_store->askResume(id));
    m_dispatcher->wake();
    QTRY_VERIFY(m_runner->running(u"/a"_s));
    QCOMPARE(m_runner->running(u"/a"_s)->request.stagingFolder, staging);
    QCOMPARE(job(id).attempts, 2);
}

void TestDispatcher::aPausedQueueFreezesWhatRunsAndStartsNothing()
{
    const JobId first = submit(u"/a"_s);
    m_dispatcher->wake();
    QVERIFY(m_store->setSetting(u"queue.mode"_s, u"paused"_s));
    (void)submit(u"/b"_s);
    m_dispatcher->setLimits({2, 2});
    QVERIFY(m_runner->running(u"/a"_s)->isFrozen);
    QVERIFY(!m_runner->running(u"/b"_s));
    QCOMPARE(job(first).state, JobState::Running);
    QVERIFY(m_store->setSetting(u"queue.mode"_s, u"running"_s));
    m_dispatcher->wake();
    QVERIFY(!m_runner->running(u"/a"_s)->isFrozen);
    QVERIFY(m_runner->running(u"/b"_s));
}

void TestDispatcher::aDrainingQueueEndsWhatRunsAndStartsNothing()
{
    const JobId first = submit(u"/a"_s);
    const JobId second = submit(u"/b"_s);
    m_dispatcher->wake();
    QVERIFY(m_store->setSetting(u"queue.mode"_s, u"draining"_s));
    m_dispatcher->wake();
    m_runner->succeed(*m_runner->running(u"/a"_s));
    QTRY_COMPARE(job(first).state, JobState::Succeeded);
    QVERIFY(m_dispatcher->isIdle());
    QCOMPARE(job(second).state, JobState::Queued);
}

void TestDispatcher::aCancelledJobLeavesNothingBehind()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    QVERIFY(m_store->askCancel(id));
    m_dispatcher->wake();
    QTRY_COMPARE(job(id).state, JobState::Cancelled);
    QVERIFY(stagingLeft().isEmpty());
    QVERIFY(m_dispatcher->isIdle());
}

void TestDispatcher::aJobCancelledWhilePausedLeavesNothingBehind()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    QVERIFY(m_store->askPause(id));
    m_dispatcher->wake();
    QCOMPARE(job(id).state, JobState::Paused);
    QVERIFY(m_store->askCancel(id));
    m_dispatcher->wake();
    QTRY_VERIFY(m_dispatcher->isIdle());
    QCOMPARE(job(id).state, JobState::Cancelled);
    QTRY_VERIFY(stagingLeft().isEmpty());
}

void TestDispatcher::aWorkersDeathIsTriedOnceMoreAndThenSetAside()
{
    const JobId id = submit(u"/a"_s);
    const JobId other = submit(u"/b"_s);
    m_dispatcher->wake();
    FakeRunner::Run *run = m_runner->running(u"/a"_s);
    const QString staging = run->request.stagingFolder;
    m_runner->end(*run, {ErrorCode::WorkerCrashed, u"/a"_s, u"SIGSEGV"_s});
    QTRY_VERIFY(m_runner->running(u"/a"_s));
    QCOMPARE(job(id).deaths, 1);
    QCOMPARE(m_runner->running(u"/a"_s)->request.stagingFolder, staging);
    m_runner->end(*m_runner->running(u"/a"_s), {ErrorCode::WorkerHung, u"/a"_s, {}});
    QTRY_COMPARE(job(id).state, JobState::Failed);
    QCOMPARE(job(id).error->code, ErrorCode::WorkerHung);
    QTRY_VERIFY(m_runner->running(u"/b"_s));
    QCOMPARE(job(other).state, JobState::Running);
}

void TestDispatcher::aFullDiskHoldsTheJobUntilThereIsRoom()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    m_freeBytes = 0;
    m_runner->end(*m_runner->running(u"/a"_s), {ErrorCode::DiskFull, u"out.mp4"_s, {}});
    QTRY_VERIFY(job(id).hold);
    QCOMPARE(job(id).state, JobState::Queued);
    QCOMPARE(job(id).hold->code, ErrorCode::DiskFull);
    QTest::qWait(50); // some looks at the room pass without a start
    QVERIFY(!m_runner->running(u"/a"_s));
    m_freeBytes = std::int64_t(1) << 40;
    QTRY_VERIFY(m_runner->running(u"/a"_s));
    QVERIFY(!job(id).hold);
}

void TestDispatcher::withoutRoomNothingIsStarted()
{
    m_freeBytes = 1000;
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    QVERIFY(!m_runner->running(u"/a"_s));
    QCOMPARE(job(id).hold->code, ErrorCode::DiskFull);
    m_freeBytes = std::int64_t(1) << 40;
    QTRY_VERIFY(m_runner->running(u"/a"_s));
}

void TestDispatcher::aRunningJobMakesWayWhenTheRoomGoesAndComesBackByItself()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    QVERIFY(m_runner->running(u"/a"_s));
    const QString staging = m_runner->running(u"/a"_s)->request.stagingFolder;
    m_freeBytes = std::int64_t(10) << 20; // too little for a start, enough to go on
    m_looksAtRoom = 0;
    QTRY_VERIFY(m_looksAtRoom > 5);
    QVERIFY(m_runner->running(u"/a"_s));

    m_freeBytes = std::int64_t(1) << 20;
    QTRY_VERIFY(job(id).hold);
    QCOMPARE(job(id).hold->code, ErrorCode::DiskFull);
    QCOMPARE(job(id).hold->subject, m_folder->path());
    QCOMPARE(job(id).state, JobState::Queued);
    QVERIFY(!m_runner->running(u"/a"_s));
    QCOMPARE(m_store->attempts(id)->first().end, AttemptEnd::Interrupted);
    QVERIFY(QDir(staging).exists());

    m_freeBytes = std::int64_t(10) << 20;
    m_looksAtRoom = 0;
    QTRY_VERIFY(m_looksAtRoom > 5);
    QVERIFY(!m_runner->running(u"/a"_s));
    m_freeBytes = std::int64_t(16) << 20;
    QTRY_VERIFY(m_runner->running(u"/a"_s));
    QVERIFY(!job(id).hold);
    QCOMPARE(m_runner->running(u"/a"_s)->request.stagingFolder, staging);
    m_runner->succeed(*m_runner->running(u"/a"_s));
    QTRY_COMPARE(job(id).state, JobState::Succeeded);
}

void TestDispatcher::aPausedJobIsLeftAloneWhenTheRoomGoes()
{
    const JobId paused = submit(u"/a"_s);
    const JobId running = submit(u"/b"_s);
    m_dispatcher->wake();
    QVERIFY(m_store->askPause(paused));
    m_dispatcher->wake();
    QVERIFY(m_runner->running(u"/b"_s));
    m_freeBytes = 0;
    QTRY_VERIFY(job(running).hold);
    QCOMPARE(job(paused).state, JobState::Paused);
    QVERIFY(m_runner->running(u"/a"_s)->isFrozen);
}

void TestDispatcher::aSourceThatIsNotHereYetKeepsItsJobWaiting()
{
    m_limits = {2, 2};
    open();
    const JobId awaiting = submit(u"https://example.org/clip.mp4"_s, 50);
    const JobId other = submit(u"/b"_s);
    m_dispatcher->wake();
    QTRY_COMPARE(job(other).state, JobState::Running); // it keeps nobody else waiting
    const int looks = m_looksAtRoom;
    QTRY_VERIFY(m_looksAtRoom > looks + 2);
    QCOMPARE(job(awaiting).hold->code, ErrorCode::SourceAwaited);
    open(); // nor does another start let it go
    QCOMPARE(job(awaiting).hold->code, ErrorCode::SourceAwaited);
    JobOrder order = job(awaiting).order;
    order.spec.sources = {u"/a"_s};
    QVERIFY(m_store->edit(awaiting, order));
    m_dispatcher->wake();
    QTRY_COMPARE(job(awaiting).state, JobState::Running);
}

void TestDispatcher::aFailureSaysWhatAndLeavesNothing()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    FakeRunner::Run *run = m_runner->running(u"/a"_s);
    m_runner->end(*run, {ErrorCode::VerifyFailed, run->request.stagingFolder + u"/out/clip.mp4"_s, u"short"_s});
    QTRY_COMPARE(job(id).state, JobState::Failed);
    QCOMPARE(*job(id).error, (Error{ErrorCode::VerifyFailed, u"clip.mp4"_s, u"short"_s}));
    QVERIFY(stagingLeft().isEmpty());
}

void TestDispatcher::aTakenNameKeepsThePiecesForARetry()
{
    QFile taken(target(u"clip.mp4"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    m_runner->succeed(*m_runner->running(u"/a"_s));
    QTRY_COMPARE(job(id).state, JobState::Failed);
    QCOMPARE(job(id).error->code, ErrorCode::OutputExists);
    QCOMPARE(stagingLeft().size(), 1);
    QVERIFY(taken.remove());
    QVERIFY(m_store->retry(id));
    m_dispatcher->wake();
    m_runner->succeed(*m_runner->running(u"/a"_s));
    QTRY_COMPARE(job(id).state, JobState::Succeeded);
    QVERIFY(stagingLeft().isEmpty());
}

void TestDispatcher::stoppingKeepsJobsForTheNextStart()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    const QString staging = m_runner->running(u"/a"_s)->request.stagingFolder;
    QSignalSpy stopped(m_dispatcher.get(), &Dispatcher::stopped);
    m_dispatcher->stop();
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(job(id).state, JobState::Queued);
    QCOMPARE(m_store->attempts(id)->first().end, AttemptEnd::Interrupted);
    QVERIFY(!m_store->attempts(id)->first().error);
    open();
    QVERIFY(m_runner->running(u"/a"_s));
    QCOMPARE(m_runner->running(u"/a"_s)->request.stagingFolder, staging);
}

void TestDispatcher::whatACrashLeftRunningIsQueuedAgain()
{
    const JobId id = submit(u"/a"_s);
    QVERIFY(m_store->claim(id, target(u".zoetrope-abcdef"_s)));
    open();
    QVERIFY(m_runner->running(u"/a"_s));
    QCOMPARE(m_runner->running(u"/a"_s)->request.stagingFolder.section(u'/', -1).size(), 16);
    QCOMPARE(job(id).attempts, 2);
    QCOMPARE(m_store->attempts(id)->first().end, AttemptEnd::Interrupted);
}

void TestDispatcher::whatACrashLeftPublishingIsPublished()
{
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    FakeRunner::Run *run = m_runner->running(u"/a"_s);
    const QString staging = run->request.stagingFolder;
    QVERIFY(QDir().mkpath(staging + u"/out"_s));
    QFile staged(staging + u"/out/clip.mp4"_s);
    QVERIFY(staged.open(QIODevice::WriteOnly));
    staged.close();
    OutputRecord record;
    record.path = u"clip.mp4"_s;
    record.entry = u"clip.mp4"_s;
    MoveDetails details;
    details.outputs = {record};
    QVERIFY(m_store->move(id, JobState::Running, JobState::Publishing, details));
    open();
    QCOMPARE(job(id).state, JobState::Succeeded);
    QVERIFY(QFile::exists(target(u"clip.mp4"_s)));
    QVERIFY(stagingLeft().isEmpty());
}

void TestDispatcher::aStagingFolderOfADoneJobIsSweptAway()
{
    const JobId id = submit(u"/a"_s);
    const QString staging = target(u".zoetrope-abcdef"_s);
    QVERIFY(QDir().mkpath(staging));
    QVERIFY(m_store->claim(id, staging));
    QVERIFY(m_store->move(id, JobState::Running, JobState::Cancelled));
    open();
    QVERIFY(stagingLeft().isEmpty());
    QVERIFY(job(id).stagingFolder.isEmpty());
}

void TestDispatcher::whileThePlaceIsMissingJobsWaitAndGoOnByThemselves()
{
    const JobId running = submit(u"/a"_s);
    const JobId waiting = submit(u"/b"_s);
    m_dispatcher->wake();
    m_runner->place = Error{ErrorCode::WorkerNotStarted, {}, u"no program"_s};
    m_runner->succeed(*m_runner->running(u"/a"_s));
    QTRY_COMPARE(job(running).state, JobState::Succeeded);
    QTRY_VERIFY(job(waiting).hold);
    QCOMPARE(*job(waiting).hold, (Error{ErrorCode::WorkerNotStarted, u"/b"_s, u"no program"_s}));
    QCOMPARE(job(waiting).state, JobState::Queued);
    QTest::qWait(50); // some looks pass without a start
    QVERIFY(!m_runner->running(u"/b"_s));
    QVERIFY(m_store->attempts(waiting)->isEmpty());
    open(); // it goes on after a restart too
    QTRY_VERIFY(m_runner->running(u"/b"_s));
    QVERIFY(!job(waiting).hold);
    QCOMPARE(job(waiting).attempts, 1);
}

void TestDispatcher::aStartThatFailedIsTriedAgain()
{
    m_runner->answer = Error{ErrorCode::WorkerNotStarted, u"/a"_s, {}};
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    QTRY_VERIFY(job(id).hold);
    QCOMPARE(job(id).hold->code, ErrorCode::WorkerNotStarted);
    QCOMPARE(stagingLeft().size(), 1);
    m_runner->answer = {};
    QTRY_VERIFY(m_runner->running(u"/a"_s));
    m_runner->succeed(*m_runner->running(u"/a"_s));
    QTRY_COMPARE(job(id).state, JobState::Succeeded);
    QVERIFY(stagingLeft().isEmpty());
}

void TestDispatcher::aPlaceThatTakesNoJobFailsItInTheEnd()
{
    m_runner->answer = Error{ErrorCode::WorkerNotStarted, u"/a"_s, {}};
    const JobId id = submit(u"/a"_s);
    m_dispatcher->wake();
    QTRY_COMPARE(job(id).state, JobState::Failed);
    QCOMPARE(job(id).error->code, ErrorCode::WorkerNotStarted);
    const int tries = job(id).attempts;
    QVERIFY(tries > 1);
    QVERIFY(m_store->retry(id)); // asked for again, it is tried as often again
    m_dispatcher->wake();
    QTRY_COMPARE(job(id).attempts, 2 * tries);
    QTRY_COMPARE(job(id).state, JobState::Failed);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"

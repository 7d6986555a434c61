// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/processrunner.h"
#include "tests/support/processlist.h"
#include "tests/support/runlistener.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quickly = 200ms;
const QString supervise = u"--supervise"_s;

WorkerProgram fakeWorker(const QString &manner) { return {QStringLiteral(ZOETROPE_FAKEWORKER), {manner}}; }

RunRequest requestIn(const QString &stagingFolder)
{
    RunRequest request;
    request.spec.sources = {u"clip.mp4"_s};
    request.stagingFolder = stagingFolder;
    return request;
}

// Generous where nothing is to happen: a busy machine makes everybody wait.
WorkerRules patientRules()
{
    WorkerRules rules;
    rules.lookEvery = 20ms;
    rules.niceness = 0;
    rules.cancelGrace = 60s;
    rules.endGrace = 60s;
    rules.readyFor = 0ms; // so that all children are runs
    return rules;
}

} // namespace

/// One worker that misbehaves in every way there is: its run ends with the right error, once, and nothing is left of
/// it.
class TestProcessRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void eachFaultEndsTheRunWithItsError_data();
    void eachFaultEndsTheRunWithItsError();
    void aResultArrivesOnce_data();
    void aResultArrivesOnce();
    void aWorkerThatIsNoProgramDoesNotStart();
    void slotsAreTakenAndGivenBack();
    void aCancelIsHeard();
    void aWorkerThatHearsNothingIsKilled();
    void aRunThatWasStoppedBeforeItBeganIsCancelled();
    void aFrozenWorkerUsesNoProcessorAndGoesOn();
    void aFrozenWorkerCanBeCancelled();
    void aRunThatIsNotThereCannotBeFrozen();
    void theRunnersEndIsTheWorkersEnd();
    void aWorkerDiesWithItsSupervisor();
    void noDescriptorIsInherited();
    void aWorkerIsReadyForTheNextJob();
    void whoIsPreparedHasWorkersForTheFirstJobs();
    void aReadyWorkerThatDiedIsNotMissed();
    void aReadyWorkerThatNobodyWantsGoes();

private:
    QTemporaryDir m_folder;
};

void TestProcessRunner::cleanup() { QVERIFY(childrenOf(::getpid()).isEmpty()); }

void TestProcessRunner::eachFaultEndsTheRunWithItsError_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<WorkerRules>("rules");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *manner, const WorkerRules &rules, ErrorCode code, const QString &told) {
        QTest::newRow(manner) << QString::fromLatin1(manner) << rules << code << told;
    };
    const WorkerRules patient = patientRules();
    row("crash", patient, ErrorCode::WorkerCrashed, u"SIGSEGV\ndecoder: this picture is too much for me"_s);
    row("exit", patient, ErrorCode::WorkerCrashed, u"exit code 3"_s);
    row("killed", patient, ErrorCode::WorkerCrashed, u"SIGKILL"_s);
    row("bad-alloc", patient, ErrorCode::MemoryExceeded, u"std::bad_alloc"_s);
    row("garbage", patient, ErrorCode::WorkerGarbled, u"Svt[info]: a banner"_s);
    row("endless", patient, ErrorCode::WorkerGarbled, u"a line of more than"_s);
    row("escape", patient, ErrorCode::WorkerGarbled, u"outside the staging folder"_s);
    WorkerRules rules = patient;
    rules.silence = quickly;
    row("silent", rules, ErrorCode::WorkerHung, u"silent for 0.2 s"_s);
    rules = patient;
    rules.stall = quickly;
    row("stalled", rules, ErrorCode::WorkerHung, u"no work done for 0.2 s"_s);
    rules = patient;
    rules.resident_bytes = std::int64_t(100) << 20;
    row("eat", rules, ErrorCode::MemoryExceeded, u"100 allowed"_s);
}

void TestProcessRunner::eachFaultEndsTheRunWithItsError()
{
    QFETCH(const QString, manner);
    QFETCH(const WorkerRules, rules);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, told);
    RunListener listener;
    ProcessRunner runner(fakeWorker(manner), 1, rules);
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(code), qPrintable(listener.errorLine()));
    QVERIFY2(listener.finished.error->detail.contains(told), qPrintable(listener.errorLine()));
    QCOMPARE(listener.finished.error->subject, u"clip.mp4"_s);
    QVERIFY(childrenOf(::getpid()).isEmpty()); // when it is told, it is over
    QCoreApplication::processEvents();
    QCOMPARE(listener.finishes, 1);
    QCOMPARE(listener.eventsAfterFinish, 0);
    QCOMPARE(runner.freeSlots(), 1);
}

void TestProcessRunner::aResultArrivesOnce_data()
{
    QTest::addColumn<QString>("manner");
    for (const char *manner : {"good", "twice", "linger", "crash-after", "flood"})
        QTest::newRow(manner) << QString::fromLatin1(manner);
}

void TestProcessRunner::aResultArrivesOnce()
{
    QFETCH(const QString, manner);
    WorkerRules rules = patientRules();
    rules.endGrace = quickly;
    RunListener listener;
    ProcessRunner runner(fakeWorker(manner), 1, rules);
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine()));
    QVERIFY(!listener.events.isEmpty() && std::holds_alternative<JobStarted>(listener.events.first()));
    QVERIFY(listener.events.size() <= LastWords::mostLines + 2); // what it writes beside its lines is bounded
    QVERIFY(childrenOf(::getpid()).isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(listener.finishes, 1);
    QCOMPARE(listener.eventsAfterFinish, 0);
}

void TestProcessRunner::aWorkerThatIsNoProgramDoesNotStart()
{
    RunListener listener;
    ProcessRunner nowhere({m_folder.filePath(u"nowhere"_s), {}}, 1);
    const Result<> started = nowhere.start(requestIn(m_folder.path()), listener.sink(), {});
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::WorkerNotStarted);
    QCOMPARE(nowhere.freeSlots(), 1);
    QVERIFY(!nowhere.ready());

    QFile file(m_folder.filePath(u"text"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x7f this is no program") > 0);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    file.close();
    ProcessRunner text({file.fileName(), {}}, 1);
    QVERIFY(text.ready());
    QVERIFY(text.start(requestIn(m_folder.path()), listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::WorkerNotStarted), qPrintable(listener.errorLine()));
    QCOMPARE(listener.finishes, 1);
}

void TestProcessRunner::slotsAreTakenAndGivenBack()
{
    RunListener first;
    RunListener second;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"obedient"_s), 2, patientRules());
    QCOMPARE(runner.freeSlots(), 2);
    QVERIFY(runner.start(requestIn(m_folder.filePath(u"a"_s)), first.sink(), stop.get_token()));
    QCOMPARE(runner.freeSlots(), 1);
    QVERIFY(runner.start(requestIn(m_folder.filePath(u"b"_s)), second.sink(), stop.get_token()));
    QCOMPARE(runner.freeSlots(), 0);
    stop.request_stop();
    QVERIFY(first.waitForFinish() && second.waitForFinish());
    QCOMPARE(runner.freeSlots(), 2);
}

void TestProcessRunner::aCancelIsHeard()
{
    RunListener listener;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"obedient"_s), 1, patientRules());
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), stop.get_token()));
    QVERIFY(listener.waitForEvents(1));
    std::jthread([&stop] { stop.request_stop(); }).join(); // from whichever thread
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::Cancelled), qPrintable(listener.errorLine()));
}

void TestProcessRunner::aWorkerThatHearsNothingIsKilled()
{
    WorkerRules rules = patientRules();
    rules.cancelGrace = quickly;
    rules.endGrace = quickly;
    RunListener listener;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"deaf"_s), 1, rules);
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), stop.get_token()));
    QVERIFY(listener.waitForEvents(1));
    stop.request_stop();
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::Cancelled), qPrintable(listener.errorLine()));
    QCOMPARE(listener.finishes, 1);
}

void TestProcessRunner::aRunThatWasStoppedBeforeItBeganIsCancelled()
{
    RunListener listener;
    std::stop_source stop;
    stop.request_stop();
    ProcessRunner runner(fakeWorker(u"obedient"_s), 1, patientRules());
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), stop.get_token()));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::Cancelled), qPrintable(listener.errorLine()));
}

void TestProcessRunner::aFrozenWorkerUsesNoProcessorAndGoesOn()
{
    WorkerRules rules = patientRules();
    rules.silence = 3s;
    RunListener listener;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"burn"_s), 1, rules);
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), stop.get_token()));
    QVERIFY(listener.waitForEvents(2));
    const QList<qint64> workers = childrenOf(::getpid());
    QCOMPARE(workers.size(), 1);

    QVERIFY(runner.setFrozen(m_folder.path(), true));
    QTRY_COMPARE(processState(workers.first()), 'T');
    const qint64 ticks = processorTicks(workers.first());
    QTest::qWait(int(std::chrono::milliseconds(rules.silence).count()) * 3 / 2); // longer than it might be silent
    QCOMPARE(processorTicks(workers.first()), ticks);
    QCOMPARE(listener.finishes, 0);

    const qsizetype events = listener.events.size();
    QVERIFY(runner.setFrozen(m_folder.path(), false));
    QVERIFY(listener.waitForEvents(events + 1));
    QTRY_VERIFY(processorTicks(workers.first()) > ticks);
}

void TestProcessRunner::aFrozenWorkerCanBeCancelled()
{
    RunListener listener;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"obedient"_s), 1, patientRules());
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), stop.get_token()));
    QVERIFY(listener.waitForEvents(1));
    QVERIFY(runner.setFrozen(m_folder.path(), true));
    stop.request_stop();
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::Cancelled), qPrintable(listener.errorLine()));
}

void TestProcessRunner::aRunThatIsNotThereCannotBeFrozen()
{
    ProcessRunner runner(fakeWorker(u"good"_s), 1);
    QVERIFY(!runner.setFrozen(m_folder.path(), true));
}

void TestProcessRunner::theRunnersEndIsTheWorkersEnd()
{
    RunListener first;
    RunListener second;
    {
        ProcessRunner runner(fakeWorker(u"deaf"_s), 2, patientRules());
        QVERIFY(runner.start(requestIn(m_folder.filePath(u"a"_s)), first.sink(), {}));
        QVERIFY(runner.start(requestIn(m_folder.filePath(u"b"_s)), second.sink(), {})); // still on its way
        QVERIFY(first.waitForEvents(1));
    }
    QVERIFY(first.failedWith(ErrorCode::Cancelled) && second.failedWith(ErrorCode::Cancelled));
    QCOMPARE(first.finishes + second.finishes, 2);
    QVERIFY(childrenOf(::getpid()).isEmpty());
}

void TestProcessRunner::aWorkerDiesWithItsSupervisor()
{
    // This very program, as a supervisor that is killed.
    QProcess supervisor;
    supervisor.start(QCoreApplication::applicationFilePath(), {supervise, m_folder.path()});
    QVERIFY(supervisor.waitForReadyRead(60'000)); // its worker has spoken
    const QList<qint64> workers = childrenOf(supervisor.processId());
    QCOMPARE(workers.size(), 1);
    supervisor.kill();
    QVERIFY(supervisor.waitForFinished());
    QTRY_VERIFY(isGone(workers.first()));
}

void TestProcessRunner::noDescriptorIsInherited()
{
    QFile careless(m_folder.filePath(u"careless"_s));
    QVERIFY(careless.open(QIODevice::WriteOnly));
    const int descriptor = ::dup(careless.handle()); // without the mark that closes it
    RunListener listener;
    ProcessRunner runner(fakeWorker(u"deaf"_s), 1, patientRules());
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), {}));
    QVERIFY(listener.waitForEvents(1));
    ::close(descriptor);
    const QDir descriptors(u"/proc/%1/fd"_s.arg(childrenOf(::getpid()).value(0)));
    QCOMPARE(descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System, QDir::Name),
        (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void TestProcessRunner::aWorkerIsReadyForTheNextJob()
{
    WorkerRules rules = patientRules();
    rules.readyFor = 60s;
    RunListener first;
    RunListener second;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"obedient"_s), 1, rules);
    QVERIFY(runner.start(requestIn(m_folder.filePath(u"a"_s)), first.sink(), stop.get_token()));
    QVERIFY(first.waitForEvents(1));
    QTRY_COMPARE(childrenOf(::getpid()).size(), 2);
    stop.request_stop();
    QVERIFY(first.waitForFinish());
    const QList<qint64> ready = childrenOf(::getpid());
    QCOMPARE(ready.size(), 1);

    std::stop_source secondStop;
    QVERIFY(runner.start(requestIn(m_folder.filePath(u"b"_s)), second.sink(), secondStop.get_token()));
    QVERIFY(second.waitForEvents(1));
    QVERIFY(childrenOf(::getpid()).contains(ready.first())); // it does the second job
    secondStop.request_stop();
    QVERIFY(second.waitForFinish());
    QVERIFY(isGone(ready.first()));
    QVERIFY2(second.failedWith(ErrorCode::Cancelled), qPrintable(second.errorLine()));
}

void TestProcessRunner::whoIsPreparedHasWorkersForTheFirstJobs()
{
    WorkerRules rules = patientRules();
    rules.readyFor = 60s;
    RunListener listener;
    std::stop_source stop;
    ProcessRunner runner(fakeWorker(u"obedient"_s), 2, rules);
    runner.prepare();
    runner.prepare(); // once is enough
    const QList<qint64> ready = childrenOf(::getpid());
    QCOMPARE(ready.size(), 2);
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), stop.get_token()));
    QCOMPARE(childrenOf(::getpid()), ready); // one has the job, the other is for the next slot
    QVERIFY(listener.waitForEvents(1));
    stop.request_stop();
    QVERIFY(listener.waitForFinish());
    const QList<qint64> left = childrenOf(::getpid());
    QCOMPARE(std::ranges::count_if(ready, [&](qint64 id) { return left.contains(id); }), 1); // the other did the job
}

void TestProcessRunner::aReadyWorkerThatDiedIsNotMissed()
{
    WorkerRules rules = patientRules();
    rules.readyFor = 60s;
    ProcessRunner runner(fakeWorker(u"good"_s), 1, rules);
    for (int job = 0; job < 3; ++job) {
        RunListener listener;
        QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), {}));
        QVERIFY(listener.waitForFinish());
        QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine()));
        for (const qint64 ready : childrenOf(::getpid()))
            ::kill(pid_t(ready), SIGKILL);
        QTRY_VERIFY(childrenOf(::getpid()).isEmpty());
    }
}

void TestProcessRunner::aReadyWorkerThatNobodyWantsGoes()
{
    WorkerRules rules = patientRules();
    rules.readyFor = quickly;
    RunListener listener;
    ProcessRunner runner(fakeWorker(u"good"_s), 1, rules);
    QVERIFY(runner.start(requestIn(m_folder.path()), listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QTRY_VERIFY(childrenOf(::getpid()).isEmpty());
}

namespace {

// Says when its worker has spoken, and would go on for ever.
int runSupervisor(const QString &stagingFolder)
{
    ProcessRunner runner(fakeWorker(u"deaf"_s), 1, patientRules());
    const auto sayStarted = [](const JobEvent &event) {
        if (std::holds_alternative<JobStarted>(event) && ::write(STDOUT_FILENO, "started\n", 8) < 0)
            QCoreApplication::exit(1);
    };
    if (!runner.start(requestIn(stagingFolder), sayStarted, {}))
        return 1;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == supervise)
        return runSupervisor(arguments.value(2));
    TestProcessRunner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_processrunner.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/queueprogram.h"

#include <QDirIterator>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

class TestQueueCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSubmittedIsListedAndServed();
    void aJobSubmittedMeanwhileIsServedToo();
    void aPausedJobStopsAndGoesOnAfterARestart();
    void aCancelledJobLeavesNothing();
    void onlyOneWorksThroughAQueue();
    void aFailedJobSaysWhyAndCanBeTriedAgain();
    void aDamagedStoreIsSetAsideAndSaidSo();
    void mistakesAreAnsweredInWords();

private:
    [[nodiscard]] QString longClip() const { return m_long; }
    static QStringList quick() { return {u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s}; }

    ClipMaker m_clips;
    QString m_short;
    QString m_long;
};

void TestQueueCommands::initTestCase()
{
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 2;
    m_short = m_clips.clip(wish);
    wish.size = {640, 360};
    wish.seconds = 15;
    m_long = m_clips.clip(wish);
    QVERIFY(!m_short.isEmpty() && !m_long.isEmpty());
}

void TestQueueCommands::whatIsSubmittedIsListedAndServed()
{
    QueueProgram queue;
    const ProgramRun submitted = queue.submit({m_short}, quick());
    QCOMPARE(submitted.exitCode, 0);
    QVERIFY2(submitted.output.startsWith("1  "), submitted.output);
    QCOMPARE(queue.stateOf(1), u"queued"_s);
    const ProgramRun served = queue.run({u"serve"_s, u"--until-done"_s});
    QVERIFY2(served.exitCode == 0, served.errors);
    QCOMPARE(queue.stateOf(1), u"succeeded"_s);
    QCOMPARE(queue.outputs().size(), 1);
    QVERIFY(queue.stagingLeft().isEmpty());
    const ProgramRun log = queue.run({u"log"_s, u"1"_s, u"--plan"_s});
    QVERIFY2(log.output.contains("Attempt 1: succeeded"), log.output);
    QVERIFY2(log.output.contains("\"tracks\"") || log.output.contains("\"video\""), log.output);
    QVERIFY(queue.run({u"remove"_s, u"1"_s}).exitCode == 0);
    QVERIFY(queue.jobs().isEmpty());
    QCOMPARE(queue.outputs().size(), 1);
}

void TestQueueCommands::aJobSubmittedMeanwhileIsServedToo()
{
    QueueProgram queue;
    queue.serve();
    QCOMPARE(queue.submit({m_short}, quick()).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"succeeded"_s, 30'000);
    queue.serving().terminate();
    QVERIFY(queue.serving().waitForFinished());
    QCOMPARE(queue.serving().exitCode(), 130);
}

void TestQueueCommands::aPausedJobStopsAndGoesOnAfterARestart()
{
    QueueProgram queue;
    QCOMPARE(queue.submit({m_long}, {u"-r"_s, u"360"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"slow"_s}).exitCode, 0);
    queue.serve();
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"running"_s, 30'000);
    QCOMPARE(queue.run({u"pause"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"paused"_s, 10'000);
    queue.kill();
    QCOMPARE(queue.stateOf(1), u"paused"_s);
    const ProgramRun idle = queue.run({u"serve"_s, u"--until-done"_s});
    QVERIFY2(idle.exitCode == 0, idle.errors);
    QCOMPARE(queue.stateOf(1), u"paused"_s);
    QCOMPARE(queue.run({u"resume"_s, u"1"_s}).exitCode, 0);
    const ProgramRun served = queue.run({u"serve"_s, u"--until-done"_s});
    QVERIFY2(served.exitCode == 0, served.errors);
    QCOMPARE(queue.stateOf(1), u"succeeded"_s);
    QCOMPARE(queue.outputs().size(), 1);
}

void TestQueueCommands::aCancelledJobLeavesNothing()
{
    QueueProgram queue;
    QCOMPARE(queue.submit({m_long}, {u"-r"_s, u"360"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"slow"_s}).exitCode, 0);
    queue.serve();
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"running"_s, 30'000);
    QCOMPARE(queue.run({u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"cancelled"_s, 30'000);
    QTRY_VERIFY(QDir(queue.out()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestQueueCommands::onlyOneWorksThroughAQueue()
{
    QueueProgram queue;
    queue.serve();
    QCOMPARE(queue.submit({m_short}, quick()).exitCode, 0); // the first one has the queue once it takes this
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"succeeded"_s, 30'000);
    const ProgramRun second = queue.run({u"serve"_s});
    QCOMPARE(second.exitCode, 7);
    QVERIFY2(second.errors.contains("already works through"), second.errors);
    queue.kill();
    QCOMPARE(queue.run({u"serve"_s, u"--until-done"_s}).exitCode, 0);
}

void TestQueueCommands::aFailedJobSaysWhyAndCanBeTriedAgain()
{
    QueueProgram queue;
    const QString source = m_clips.folder() + u"/late.mp4"_s;
    QCOMPARE(queue.submit({source}, quick()).exitCode, 0);
    const ProgramRun served = queue.run({u"serve"_s, u"--until-done"_s});
    QCOMPARE(served.exitCode, 3);
    QVERIFY2(served.errors.contains("Could not find"), served.errors);
    QCOMPARE(queue.stateOf(1), u"failed"_s);
    QVERIFY(QFile::copy(m_short, source));
    QCOMPARE(queue.run({u"retry"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(queue.run({u"serve"_s, u"--until-done"_s}).exitCode, 0);
    QCOMPARE(queue.stateOf(1), u"succeeded"_s);
}

void TestQueueCommands::aDamagedStoreIsSetAsideAndSaidSo()
{
    QueueProgram queue;
    QCOMPARE(queue.submit({m_short}, quick()).exitCode, 0);
    QFile store(queue.store());
    QVERIFY(store.open(QIODevice::ReadWrite));
    store.write(QByteArray(4096, 'x'));
    store.close();
    const ProgramRun listed = queue.run({u"list"_s});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY2(listed.errors.contains("set aside"), listed.errors);
    const QStringList aside = QDir(queue.data()).entryList({u"queue-*.db"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(queue.jobs().isEmpty());
    const ProgramRun imported = queue.run({u"import"_s, queue.data() + u'/' + aside.first()});
    QVERIFY2(imported.exitCode == 0, imported.errors);
    QCOMPARE(queue.stateOf(1), u"queued"_s);
}

void TestQueueCommands::mistakesAreAnsweredInWords()
{
    QueueProgram queue;
    const ProgramRun unknown = queue.run({u"cancel"_s, u"7"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.errors.contains("no such job"), unknown.errors);
    QCOMPARE(queue.run({u"cancel"_s}).exitCode, 2);
    QCOMPARE(queue.run({u"cancel"_s, u"seven"_s}).exitCode, 2);
    QCOMPARE(queue.submit({m_short}, {u"--priority"_s, u"1000"_s}).exitCode, 2);
    QCOMPARE(queue.submit({m_short}, {u"--after"_s, u"tomorrow"_s}).exitCode, 2);
    QVERIFY(queue.jobs().isEmpty());
}

QTEST_GUILESS_MAIN(TestQueueCommands)
#include "tst_queuecommands.moc"

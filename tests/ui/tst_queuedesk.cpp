// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/queue/queuedesk.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

OutputSpec mp4(int resolution)
{
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video.emplace();
    output.video->ladder = {Rung{resolution, {}}};
    output.audio.emplace();
    return output;
}

} // namespace

class TestQueueDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_desk = std::make_unique<QueueDesk>(m_engine.get(), nullptr);
        m_desk->setDefaults({u"/out"_s, CollisionPolicy::Number, {mp4(360)}, {}});
        m_desk->begin();
    }
    void cleanup()
    {
        m_desk.reset();
        m_engine.reset();
    }

    void droppedFilesBecomeRowsWithTheDefaults();
    void theTreeIsMirroredBelowTheFolder();
    void besideTheSourceTheFolderIsItsOwn();
    void manyAreEditedInOneStepThatCanBeUndone();
    void aSlidersWayIsOneStep();
    void startedRowsBecomeJobsInPlace();
    void whatCannotStartIsSaidAndStays();
    void removedDraftsComeBackWhereTheyWere();
    void undoingAnAdditionLeavesWhatHasBegun();
    void aWaitingJobIsStillEditedThroughTheEngine();
    void aRunningJobIsNotEdited();
    void jobsOfOtherDoorsAppear();
    void movingJobsTellsTheEngine();
    void aMoveIsUndoneWhereTheRowsWereScattered();
    void aMoveThatChangesNothingIsNoStep();
    void prioritiesComeBackEachToItsOwn();
    void anEditKeepsThePriority();
    void copiesAreHandedInAnew();
    void endedJobsShowWhatTheyMade();
    void aRetryClearsWhatWasSaid();
    void draftsSurviveARestart();

private:
    QList<RowKey> add(const QStringList &paths)
    {
        QList<FoundSource> sources;
        for (const QString &path : paths)
            sources += {path, {}};
        return m_desk->add(sources);
    }
    const QueueRow &row(RowKey key) { return *m_desk->model()->find(key); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<QueueDesk> m_desk;
};

void TestQueueDesk::droppedFilesBecomeRowsWithTheDefaults()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/broken.mp4"_s});
    QCOMPARE(m_desk->model()->size(), 2);
    QCOMPARE(stateOf(row(keys[0])), RowState::Draft);
    QCOMPARE(row(keys[0]).order.destination, u"/out"_s);
    QCOMPARE(row(keys[0]).order.spec.outputs.size(), 1);
    QTRY_VERIFY(row(keys[0]).media && row(keys[1]).mediaError);
}

void TestQueueDesk::theTreeIsMirroredBelowTheFolder()
{
    const QList<RowKey> keys = m_desk->add({{u"/in/Day 1/a.mp4"_s, u"Day 1"_s}});
    QCOMPARE(row(keys[0]).order.destination, u"/out/Day 1"_s);
}

void TestQueueDesk::besideTheSourceTheFolderIsItsOwn()
{
    m_desk->setDefaults({{}, CollisionPolicy::Number, {mp4(360)}, {}});
    const QList<RowKey> keys = m_desk->add({{u"/in/Day 1/a.mp4"_s, u"Day 1"_s}});
    QCOMPARE(row(keys[0]).order.destination, u"/in/Day 1"_s);
}

void TestQueueDesk::manyAreEditedInOneStepThatCanBeUndone()
{
    QStringList paths;
    for (int i = 0; i < 300; ++i)
        paths += u"/in/%1.mp4"_s.arg(i);
    const QList<RowKey> keys = add(paths);
    m_desk->edit(u"Add"_s, keys, [](JobOrder &order) { order.spec.outputs += mp4(720); });
    QCOMPARE(row(keys[299]).order.spec.outputs.size(), 2);
    m_desk->undoStack()->undo();
    for (const RowKey key : keys)
        QCOMPARE(row(key).order.spec.outputs.size(), 1);
    m_desk->undoStack()->redo();
    QCOMPARE(row(keys[0]).order.spec.outputs.size(), 2);
}

void TestQueueDesk::aSlidersWayIsOneStep()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s});
    for (int quality = 20; quality < 30; ++quality)
        m_desk->edit(
            u"Quality"_s, keys,
            [quality](JobOrder &order) { order.spec.outputs[0].video->options[u"quality"_s] = quality; }, u"quality"_s);
    QCOMPARE(m_desk->undoStack()->count(), 2); // the addition and the slider
    m_desk->undoStack()->undo();
    QVERIFY(row(keys[0]).order.spec.outputs[0].video->options.isEmpty());
}

void TestQueueDesk::startedRowsBecomeJobsInPlace()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/b.mp4"_s, u"/in/c.mp4"_s});
    QTRY_VERIFY(row(keys[2]).media);
    QVERIFY(m_desk->start({keys[2], keys[0]}).isEmpty());
    QTRY_COMPARE(stateOf(row(keys[0])), RowState::Waiting);
    QCOMPARE(stateOf(row(keys[1])), RowState::Draft);
    QCOMPARE(m_desk->model()->size(), 3);
    QCOMPARE(m_engine->jobCount(), 2);
    m_engine->run(*row(keys[0]).job, 0.25);
    QCOMPARE(stateOf(row(keys[0])), RowState::Running);
    QCOMPARE(fractionOf(row(keys[0])), 0.25);
    QVERIFY(!row(keys[2]).progress);
}

void TestQueueDesk::whatCannotStartIsSaidAndStays()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/broken.mp4"_s, u"/in/c.mp4"_s});
    QTRY_VERIFY(row(keys[1]).mediaError);
    m_desk->edit(u"None"_s, {keys[2]}, [](JobOrder &order) { order.spec.outputs.clear(); });
    const QList<RowProblem> problems = m_desk->start(keys);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].key, keys[1]);
    QCOMPARE(problems[1].key, keys[2]);
    QVERIFY2(problems[1].text.contains(u"no outputs"_s), qPrintable(problems[1].text));
    QTRY_COMPARE(m_engine->jobCount(), 1);
    QCOMPARE(stateOf(row(keys[1])), RowState::Draft);
}

void TestQueueDesk::removedDraftsComeBackWhereTheyWere()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/b.mp4"_s, u"/in/c.mp4"_s, u"/in/d.mp4"_s});
    m_desk->remove({keys[2], keys[0]});
    QCOMPARE(m_desk->model()->size(), 2);
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->model()->size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_desk->model()->at(i).key, keys[i]);
}

void TestQueueDesk::undoingAnAdditionLeavesWhatHasBegun()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/b.mp4"_s});
    QTRY_VERIFY(row(keys[1]).media);
    m_desk->start({keys[0]});
    QTRY_VERIFY(row(keys[0]).job);
    m_desk->undoStack()->undo();
    QCOMPARE(m_desk->model()->size(), 1);
    QVERIFY(row(keys[0]).job);
    m_desk->undoStack()->redo();
    QCOMPARE(m_desk->model()->size(), 2);
    QVERIFY(!row(keys[1]).job);
}

void TestQueueDesk::aWaitingJobIsStillEditedThroughTheEngine()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s});
    QTRY_VERIFY(row(keys[0]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[0]).job);
    m_desk->edit(u"Add"_s, keys, [](JobOrder &order) { order.spec.outputs += mp4(720); });
    QCOMPARE(m_engine->at(*row(keys[0]).job).order.spec.outputs.size(), 2);
    m_desk->undoStack()->undo();
    QCOMPARE(m_engine->at(*row(keys[0]).job).order.spec.outputs.size(), 1);
}

void TestQueueDesk::aRunningJobIsNotEdited()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s});
    QTRY_VERIFY(row(keys[0]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[0]).job);
    m_engine->run(*row(keys[0]).job, 0.1);
    m_desk->edit(u"Add"_s, keys, [](JobOrder &order) { order.spec.outputs += mp4(720); });
    QCOMPARE(m_engine->at(*row(keys[0]).job).order.spec.outputs.size(), 1);
}

void TestQueueDesk::jobsOfOtherDoorsAppear()
{
    JobOrder order;
    order.spec.sources = {u"/in/posted.mp4"_s};
    order.spec.outputs = {mp4(360)};
    order.destination = u"/out"_s;
    const auto submitted = m_engine->submit({order});
    QTRY_COMPARE(m_desk->model()->size(), 1);
    const RowKey key = m_desk->model()->at(0).key;
    QVERIFY(!row(key).isOrderKnown);
    m_desk->wantDetails(key);
    QTRY_VERIFY(row(key).isOrderKnown);
    QCOMPARE(row(key).order, order);
    m_desk->remove({key});
    QTRY_COMPARE(m_desk->model()->size(), 0);
}

void TestQueueDesk::movingJobsTellsTheEngine()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/b.mp4"_s, u"/in/c.mp4"_s});
    QTRY_VERIFY(row(keys[2]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[2]).job);
    m_desk->move({keys[2]}, 0);
    QCOMPARE(m_desk->model()->rowOf(keys[2]), 0);
    QCOMPARE(m_engine->reordered, QList<JobId>{*row(keys[2]).job});
    QCOMPARE(m_engine->reorderedBefore, *row(keys[0]).job);
}

void TestQueueDesk::aMoveIsUndoneWhereTheRowsWereScattered()
{
    const QList<RowKey> keys = add({u"/in/a"_s, u"/in/b"_s, u"/in/c"_s, u"/in/d"_s, u"/in/e"_s});
    const auto order = [&] {
        QString names;
        for (int row = 0; row < m_desk->model()->size(); ++row)
            names += QFileInfo(m_desk->model()->at(row).source()).fileName();
        return names;
    };
    QTRY_VERIFY(row(keys[4]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[4]).job);
    m_desk->move({keys[1], keys[3]}, 0);
    QCOMPARE(order(), u"bdace"_s);
    QCOMPARE(m_engine->reordered, (QList<JobId>{*row(keys[1]).job, *row(keys[3]).job}));
    QCOMPARE(m_engine->reorderedBefore, *row(keys[0]).job);
    m_desk->undoStack()->undo();
    QCOMPARE(order(), u"abcde"_s);
    QCOMPARE(m_engine->reordered, QList<JobId>{*row(keys[1]).job}); // the last of two: each before its own neighbour
    QCOMPARE(m_engine->reorderedBefore, *row(keys[2]).job);
    m_desk->undoStack()->redo();
    QCOMPARE(order(), u"bdace"_s);
    m_desk->move({keys[0]}, 5);
    QCOMPARE(order(), u"bdcea"_s);
    QCOMPARE(m_engine->reorderedBefore, JobId());
}

void TestQueueDesk::aMoveThatChangesNothingIsNoStep()
{
    const QList<RowKey> keys = add({u"/in/a"_s, u"/in/b"_s});
    const int steps = m_desk->undoStack()->count();
    m_desk->move({keys[0]}, 0);
    m_desk->move({keys[1]}, 2);
    QCOMPARE(m_desk->undoStack()->count(), steps);
}

void TestQueueDesk::prioritiesComeBackEachToItsOwn()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s, u"/in/b.mp4"_s, u"/in/c.mp4"_s});
    QTRY_VERIFY(row(keys[2]).media);
    m_desk->start({keys[0], keys[1]});
    QTRY_VERIFY(row(keys[1]).job);
    m_desk->setPriority({keys[1]}, 50);
    m_desk->setPriority(keys, -50);
    const auto priority = [&](int i) { return m_engine->at(*row(keys[i]).job).order.priority; };
    QCOMPARE(priority(0), -50);
    QCOMPARE(priority(1), -50);
    QCOMPARE(row(keys[2]).order.priority, -50);
    m_desk->undoStack()->undo();
    QCOMPARE(priority(0), 0);
    QCOMPARE(priority(1), 50);
    QCOMPARE(row(keys[2]).order.priority, 0);
    m_desk->undoStack()->redo();
    QCOMPARE(priority(1), -50);
}

void TestQueueDesk::anEditKeepsThePriority()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s});
    QTRY_VERIFY(row(keys[0]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[0]).job);
    m_desk->setPriority(keys, 50);
    m_desk->edit(u"Add"_s, keys, [](JobOrder &order) { order.spec.outputs += mp4(720); });
    QCOMPARE(m_engine->at(*row(keys[0]).job).order.priority, 50);
}

void TestQueueDesk::copiesAreHandedInAnew()
{
    JobOrder order;
    order.spec.sources = {u"/in/a.mp4"_s};
    order.spec.outputs = {mp4(360)};
    order.spec.batch = {7, QDate(2030, 1, 31)};
    order.destination = u"/out"_s;
    m_desk->restore({order});
    m_desk->duplicate({m_desk->model()->at(0).key});
    QCOMPARE(m_desk->model()->at(0).order.spec.batch.number, 7);
    QCOMPARE(m_desk->model()->at(1).order.spec.batch, BatchMark());
}

void TestQueueDesk::endedJobsShowWhatTheyMade()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s});
    QTRY_VERIFY(row(keys[0]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[0]).job);
    QSignalSpy ended(m_desk.get(), &QueueDesk::ended);
    OutputRecord record;
    record.kind = OutputKind::Video;
    record.path = u"a-360.mp4"_s;
    record.entry = u"a-360.mp4"_s;
    record.bytes = 5'000'000;
    m_engine->run(*row(keys[0]).job, 0.9);
    m_engine->succeed(*row(keys[0]).job, {record}, {{u"x"_s, u"Something to know."_s}});
    QTRY_COMPARE(row(keys[0]).outputs.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(stateOf(row(keys[0])), RowState::Warnings);
    QCOMPARE(outputRowsOf(row(keys[0])).first().path, u"/out/a-360.mp4"_s);
}

void TestQueueDesk::aRetryClearsWhatWasSaid()
{
    const QList<RowKey> keys = add({u"/in/a.mp4"_s});
    QTRY_VERIFY(row(keys[0]).media);
    m_desk->start(keys);
    QTRY_VERIFY(row(keys[0]).job);
    m_engine->fail(*row(keys[0]).job, {ErrorCode::DiskFull, u"/out"_s, {}});
    QCOMPARE(stateOf(row(keys[0])), RowState::Failed);
    m_desk->act(JobAction::Retry, keys);
    QCOMPARE(stateOf(row(keys[0])), RowState::Waiting);
}

void TestQueueDesk::draftsSurviveARestart()
{
    add({u"/in/a.mp4"_s, u"/in/b.mp4"_s});
    const QList<JobOrder> drafts = m_desk->drafts();
    QueueDesk again(m_engine.get(), nullptr);
    again.restore(drafts);
    QCOMPARE(again.drafts(), drafts);
    QTRY_VERIFY(again.model()->at(1).media);
}

QTEST_MAIN(TestQueueDesk)
#include "tst_queuedesk.moc"

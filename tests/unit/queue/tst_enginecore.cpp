// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/enginecore.h"
#include "tests/support/fakerunner.h"
#include "tests/support/storefixtures.h"

using namespace Zoetrope;
using namespace Zoetrope::Testing;

class TestEngineCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void jobsThatAreHandedInTogetherAreNumbered();
    void anEditKeepsTheMark();
    void limitsGoBackToWhatTheEngineBeganWith();
    void jobsThatStartLaterRunElsewhere();

private:
    [[nodiscard]] BatchMark markOf(JobId id) { return m_core->store().job(id)->order.spec.batch; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineCore> m_core;
    FakeRunner *m_outer = nullptr;
    FakeRunner *m_inner = nullptr;
};

void TestEngineCore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_outer = nullptr;
    m_inner = nullptr;
    EngineCore::Options options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.dispatching.limits = {2, 4};
    options.dispatching.now = [] { return QDateTime(QDate(2030, 1, 31), QTime(12, 0)).toUTC(); };
    options.dispatching.freeBytes = [](const QString &) { return std::int64_t(1) << 40; };
    const auto keeping = [](FakeRunner **kept) {
        return [kept] {
            auto made = std::make_unique<FakeRunner>();
            *kept = made.get();
            return made;
        };
    };
    options.makeRunner = keeping(&m_outer);
    options.makeInnerRunner = keeping(&m_inner);
    m_core = std::make_unique<EngineCore>(options);
    const Result<QStringList> opened = m_core->open();
    QVERIFY2(opened, faultOf(opened));
    m_core->begin();
}

void TestEngineCore::cleanup()
{
    m_core.reset();
    m_folder.reset();
}

void TestEngineCore::jobsThatAreHandedInTogetherAreNumbered()
{
    QVERIFY(m_core->setMode(QueueMode::Paused));
    QList<JobOrder> orders = ordersOf(3);
    orders[1].spec.batch = {7, QDate(2029, 12, 31)}; // a door has marked it
    const Result<QList<JobId>> jobs = m_core->submit(orders);
    QVERIFY2(jobs, faultOf(jobs));
    QCOMPARE(markOf(jobs->at(0)), (BatchMark{1, QDate(2030, 1, 31)}));
    QCOMPARE(markOf(jobs->at(1)), (BatchMark{7, QDate(2029, 12, 31)}));
    QCOMPARE(markOf(jobs->at(2)), (BatchMark{3, QDate(2030, 1, 31)}));
}

void TestEngineCore::anEditKeepsTheMark()
{
    QVERIFY(m_core->setMode(QueueMode::Paused));
    const Result<QList<JobId>> jobs = m_core->submit(ordersOf(2));
    QVERIFY2(jobs, faultOf(jobs));
    const Result<> edited = m_core->edit(jobs->at(1), orderOf(5)); // by somebody who never saw the mark
    QVERIFY2(edited, faultOf(edited));
    QCOMPARE(m_core->store().job(jobs->at(1))->order.spec.sources, orderOf(5).spec.sources);
    QCOMPARE(markOf(jobs->at(1)).number, 2);
}

void TestEngineCore::limitsGoBackToWhatTheEngineBeganWith()
{
    QVERIFY(m_core->setJobsAtOnce(1));
    QCOMPARE(m_core->status()->jobsAtOnce, 1);
    QVERIFY(m_core->setThreads(3));
    JobOrder order = orderOf(1);
    order.destination = m_folder->path();
    QVERIFY(m_core->submit({order}));
    QCOMPARE(m_outer->runs.back()->request.budget.threads, 3);
    QVERIFY(m_core->setJobsAtOnce(0));
    QCOMPARE(m_core->status()->jobsAtOnce, 2);
    QVERIFY(m_core->setThreads(0));
    QVERIFY(m_core->submit({order}));
    QCOMPARE(m_outer->runs.back()->request.budget.threads, 2); // of four, beside the other
}

void TestEngineCore::jobsThatStartLaterRunElsewhere()
{
    JobOrder order = orderOf(1);
    order.destination = m_folder->path();
    QVERIFY(m_core->submit({order}));
    QCOMPARE(m_outer->runs.size(), std::size_t(1));
    QVERIFY(!m_inner);
    QVERIFY(m_core->setJobPlace(JobPlace::ThisProcess));
    QVERIFY(m_core->submit({order}));
    QVERIFY(m_inner);
    QCOMPARE(m_inner->runs.size(), std::size_t(1));
    QCOMPARE(m_outer->runs.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestEngineCore)
#include "tst_enginecore.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/runnerswitch.h"
#include "tests/support/fakerunner.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestRunnerSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsMadeWhenItIsChosen()
    {
        FakeRunner *second = nullptr;
        RunnerSwitch runner({[] { return std::make_unique<FakeRunner>(); }, keeping(&second)});
        QVERIFY(!second);
        runner.choose(1);
        QVERIFY(second);
        const FakeRunner *made = second;
        runner.choose(0);
        runner.choose(1);
        QCOMPARE(second, made);
    }

    void whatHasBegunStaysWhereItIs()
    {
        FakeRunner *first = nullptr;
        FakeRunner *second = nullptr;
        RunnerSwitch runner({keeping(&first), keeping(&second)});
        QVERIFY(runner.start(requestIn(u"/a"_s), [](const JobEvent &) {}, {}));
        runner.choose(1);
        QVERIFY(runner.start(requestIn(u"/b"_s), [](const JobEvent &) {}, {}));
        QCOMPARE(first->runs.size(), std::size_t(1));
        QCOMPARE(second->runs.size(), std::size_t(1));
        QVERIFY(runner.setFrozen(u"/a"_s, true));
        QVERIFY(first->runs[0]->isFrozen);
        QVERIFY(!second->runs[0]->isFrozen);
        QVERIFY(!runner.setFrozen(u"/nowhere"_s, true));
    }

    void theChosenPlaceSaysWhetherItCanTakeAJob()
    {
        FakeRunner *first = nullptr;
        FakeRunner *second = nullptr;
        RunnerSwitch runner({keeping(&first), keeping(&second)});
        first->place = Error{ErrorCode::WorkerNotStarted, {}, u"no program"_s};
        QVERIFY(!runner.ready());
        runner.choose(1);
        QVERIFY(runner.ready());
    }

private:
    static RunnerSwitch::Make keeping(FakeRunner **kept)
    {
        return [kept] {
            auto made = std::make_unique<FakeRunner>();
            *kept = made.get();
            return made;
        };
    }

    static RunRequest requestIn(const QString &stagingFolder)
    {
        RunRequest request;
        request.stagingFolder = stagingFolder;
        return request;
    }
};

QTEST_GUILESS_MAIN(TestRunnerSwitch)
#include "tst_runnerswitch.moc"

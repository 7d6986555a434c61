// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/closequestion.h"
#include "ui/desktop/afterqueue.h"
#include "ui/desktop/countdowndialog.h"
#include "ui/messagebar.h"
#include "ui/offerbutton.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

template <typename Button> Button *buttonOf(QWidget *parent, const QString &text)
{
    for (Button *button : parent->findChildren<Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// A window with one job that is being encoded, and one that waits.
class RunningFixture : public WindowFixture
{
public:
    void start()
    {
        QCOMPARE(dropFiles({file(u"a.mp4"_s), file(u"b.mp4"_s)}), 2);
        QTRY_VERIFY(model().at(1).media);
        QVERIFY(window->desk()->start({model().at(0).key, model().at(1).key}).isEmpty());
        QTRY_VERIFY(model().at(1).job);
        engine.run(*model().at(0).job, 0.3);
        QCOMPARE(state(0), RowState::Running);
    }
    void choose(WhenDone choice)
    {
        WindowSettings chosen = window->windowSettings();
        chosen.whenDone = choice;
        window->setWindowSettings(chosen);
    }
    void end()
    {
        engine.succeed(*model().at(0).job);
        engine.endQueue();
    }
};

} // namespace

/// What happens when the window is closed while jobs run, and when the queue has ended.
class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceShowsAllItsWords();
    void aQuietWindowClosesWithoutAQuestion();
    void runningJobsAreAskedAboutOnce();
    void dismissedTheQuestionLeavesTheWindowOpen();
    void stoppedJobsAreLeftToTheNextTime();
    void cancelledAreThoseThatRun();
    void atTheEndOfTheSessionNothingIsAsked();
    void inTheTrayTheJobsGoOn();
    void theMachineIsAwakeWhileJobsRun();
    void theEndIsToldWithCounts();
    void failuresAreToldTogether();
    void theProgramQuitsWhenDone();
    void theMachineGoesToSleepAfterATime();
    void calledOffItStays();
    void aNewJobCallsItOff();
    void whatTheMachineRefusesIsSaid();
};

void TestClosing::everyChoiceShowsAllItsWords()
{
    applyTheme(qApp, ThemeChoice::Light);
    CloseQuestion question(2, CloseQuestion::Tray::There, nullptr);
    question.show();
    QVERIFY(QTest::qWaitForWindowExposed(&question));
    const QList<OfferButton *> offers = question.findChildren<OfferButton *>();
    QCOMPARE(offers.size(), 3);
    for (const OfferButton *button : offers) {
        const QLabel *words = button->meaning();
        QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(button->text()));
        QVERIFY(button->rect().contains(words->geometry()));
    }
}

void TestClosing::aQuietWindowClosesWithoutAQuestion()
{
    WindowFixture fixture;
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    QVERIFY(fixture.window->close());
    QCOMPARE(closed.size(), 1);
}

void TestClosing::runningJobsAreAskedAboutOnce()
{
    RunningFixture fixture;
    fixture.start();
    QVERIFY(!fixture.window->close());
    QVERIFY(!fixture.window->close());
    const QList<CloseQuestion *> questions = fixture.window->findChildren<CloseQuestion *>();
    QCOMPARE(questions.size(), 1);
    QVERIFY(questions.first()->isVisible());
    QVERIFY(questions.first()->findChild<QLabel *>()->text().startsWith(u"1 job"_s));
}

void TestClosing::dismissedTheQuestionLeavesTheWindowOpen()
{
    RunningFixture fixture;
    fixture.start();
    QVERIFY(!fixture.window->close());
    buttonOf<QPushButton>(fixture.window->findChild<CloseQuestion *>(), u"Don't close"_s)->click();
    QVERIFY(fixture.window->isVisible());
    QCOMPARE(fixture.state(0), RowState::Running);
}

void TestClosing::stoppedJobsAreLeftToTheNextTime()
{
    RunningFixture fixture;
    fixture.start();
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    QVERIFY(!fixture.window->close());
    buttonOf<OfferButton>(fixture.window->findChild<CloseQuestion *>(), u"Stop, go on later"_s)->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!fixture.window->isVisible());
    QCOMPARE(fixture.engine.at(*fixture.model().at(0).job).state, JobState::Running); // the engine's end stops it
}

void TestClosing::cancelledAreThoseThatRun()
{
    RunningFixture fixture;
    fixture.start();
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    QVERIFY(!fixture.window->close());
    buttonOf<OfferButton>(fixture.window->findChild<CloseQuestion *>(), u"Cancel the jobs"_s)->click();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(fixture.state(0), RowState::Cancelled);
    QCOMPARE(fixture.state(1), RowState::Waiting);
}

void TestClosing::atTheEndOfTheSessionNothingIsAsked()
{
    RunningFixture fixture;
    fixture.start();
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    fixture.window->endSession();
    QVERIFY(fixture.window->close());
    QCOMPARE(closed.size(), 1);
    QVERIFY(!fixture.window->findChild<CloseQuestion *>());
    QCOMPARE(fixture.state(0), RowState::Running); // for the engine to stop, and to go on with the next time
}

void TestClosing::inTheTrayTheJobsGoOn()
{
    RunningFixture fixture;
    fixture.start();
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    CloseQuestion question(1, CloseQuestion::Tray::There, fixture.window.get());
    QVERIFY(!buttonOf<OfferButton>(std::make_unique<CloseQuestion>(1, CloseQuestion::Tray::Missing, nullptr).get(),
        u"Keep running in the tray"_s));
    QSignalSpy chosen(&question, &CloseQuestion::chosen);
    buttonOf<OfferButton>(&question, u"Keep running in the tray"_s)->click();
    QCOMPARE(chosen.first().first().value<CloseChoice>(), CloseChoice::KeepRunning);
    // Hidden as then, it still is there and closes when the last job has ended.
    fixture.window->hide();
    fixture.choose(WhenDone::Quit);
    QCOMPARE(closed.size(), 0);
    fixture.end();
    QCOMPARE(closed.size(), 1);
}

void TestClosing::theMachineIsAwakeWhileJobsRun()
{
    RunningFixture fixture;
    QVERIFY(!fixture.desktop.isAwake);
    fixture.start();
    QVERIFY(fixture.desktop.isAwake);
    QVERIFY(fixture.desktop.progress >= 0);
    fixture.window->desk()->setMode(QueueMode::Paused);
    QVERIFY(!fixture.desktop.isAwake);
    fixture.window->desk()->setMode(QueueMode::Running);
    QVERIFY(fixture.desktop.isAwake);
    fixture.engine.succeed(*fixture.model().at(0).job);
    QVERIFY(!fixture.desktop.isAwake);
    QVERIFY(fixture.desktop.progress < 0);
}

void TestClosing::theEndIsToldWithCounts()
{
    RunningFixture fixture;
    fixture.start();
    QSignalSpy told(fixture.window->afterQueue(), &AfterQueue::told);
    fixture.engine.fail(*fixture.model().at(1).job, {ErrorCode::DiskFull, u"/out"_s, {}});
    fixture.end();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().last().toString(), u"1 verified, 1 failed or cancelled."_s);
    fixture.engine.endQueue(); // nothing has ended since
    QCOMPARE(told.size(), 1);
}

void TestClosing::failuresAreToldTogether()
{
    RunningFixture fixture;
    fixture.start();
    fixture.window->afterQueue()->setTiming({{}, std::chrono::milliseconds(1)});
    QSignalSpy told(fixture.window->afterQueue(), &AfterQueue::told);
    fixture.engine.fail(*fixture.model().at(0).job, {ErrorCode::DiskFull, u"/out"_s, {}});
    fixture.engine.fail(*fixture.model().at(1).job, {ErrorCode::DiskFull, u"/out"_s, {}});
    QVERIFY(told.wait());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().last().toString(), u"a.mp4\nb.mp4"_s);
}

void TestClosing::theProgramQuitsWhenDone()
{
    RunningFixture fixture;
    fixture.start();
    fixture.choose(WhenDone::Quit);
    QSignalSpy closed(fixture.window.get(), &MainWindow::closed);
    fixture.end();
    QCOMPARE(closed.size(), 1);
}

void TestClosing::theMachineGoesToSleepAfterATime()
{
    RunningFixture fixture;
    fixture.start();
    fixture.choose(WhenDone::Sleep);
    fixture.window->afterQueue()->setTiming({std::chrono::milliseconds(50), {}});
    QSignalSpy leaving(fixture.window->afterQueue(), &AfterQueue::leaving);
    fixture.end();
    QVERIFY(fixture.window->afterQueue()->countdown());
    QVERIFY(fixture.desktop.performed.isEmpty());
    QVERIFY(leaving.wait());
    QTRY_COMPARE(fixture.desktop.performed, QList<PowerDeed>{PowerDeed::Sleep});
    QVERIFY(!fixture.desktop.isAwake);
}

void TestClosing::calledOffItStays()
{
    RunningFixture fixture;
    fixture.start();
    fixture.choose(WhenDone::ShutDown);
    fixture.end();
    QPointer<CountdownDialog> countdown = fixture.window->afterQueue()->countdown();
    QVERIFY(countdown);
    QVERIFY(countdown->findChild<QLabel *>()->text().contains(u"60"_s));
    buttonOf<QPushButton>(countdown, u"Stay on"_s)->click();
    QTRY_VERIFY(!countdown);
    QVERIFY(fixture.desktop.performed.isEmpty());
}

void TestClosing::aNewJobCallsItOff()
{
    RunningFixture fixture;
    fixture.start();
    fixture.choose(WhenDone::ShutDown);
    fixture.end();
    QPointer<CountdownDialog> countdown = fixture.window->afterQueue()->countdown();
    QVERIFY(countdown);
    fixture.engine.run(*fixture.model().at(1).job, 0.1);
    QTRY_VERIFY(!countdown);
    QVERIFY(fixture.desktop.performed.isEmpty());
}

void TestClosing::whatTheMachineRefusesIsSaid()
{
    RunningFixture fixture;
    fixture.start();
    fixture.choose(WhenDone::Sleep);
    fixture.desktop.refusal = u"Not now."_s;
    fixture.end();
    buttonOf<QPushButton>(fixture.window->afterQueue()->countdown(), u"Sleep now"_s)->click();
    QVERIFY(fixture.window->messages()->text().contains(u"Not now."_s));
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"

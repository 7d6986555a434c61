// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/job.h"

#include <QTest>
#include <QTimeZone>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsReadBackFromItsWord();
    void nothingLeavesSuccessAndNothingIsPublishedTwice();
    void whatIsPublishingCannotBeCalledOff();
    void anOrderIsReadBackAsItWas();
    void anOrderTellsAllItsFaultsAtOnce();
};

namespace {

constexpr std::array states{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
    JobState::Succeeded, JobState::Failed, JobState::Cancelled};

} // namespace

void TestJob::everyStateIsReadBackFromItsWord()
{
    for (const JobState state : states)
        QCOMPARE(*jobStateFromText(toText(state)), state);
    const Result<JobState> wrong = jobStateFromText(u"done");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().detail.contains("succeeded"_L1));
}

void TestJob::nothingLeavesSuccessAndNothingIsPublishedTwice()
{
    for (const JobState state : states) {
        QVERIFY(!isMoveAllowed(JobState::Succeeded, state));
        QVERIFY(!isMoveAllowed(state, state));
        QCOMPARE(isMoveAllowed(state, JobState::Publishing), state == JobState::Running);
        QCOMPARE(isMoveAllowed(state, JobState::Succeeded), state == JobState::Publishing);
    }
}

void TestJob::whatIsPublishingCannotBeCalledOff()
{
    QVERIFY(!isMoveAllowed(JobState::Publishing, JobState::Cancelled));
    QVERIFY(!isMoveAllowed(JobState::Publishing, JobState::Paused));
    QVERIFY(isMoveAllowed(JobState::Running, JobState::Cancelled));
}

void TestJob::anOrderIsReadBackAsItWas()
{
    JobOrder order;
    order.spec.sources = {u"/media/clip.mp4"_s};
    order.spec.outputs = {OutputSpec()};
    order.destination = u"/media/out"_s;
    order.collision = CollisionPolicy::Replace;
    order.priority = -7;
    order.startAfter = QDateTime(QDate(2030, 1, 31), QTime(18, 0), QTimeZone::utc());
    order.origin = {{u"dialect"_s, u"native"_s}};
    const Result<JobOrder> read = jobOrderFromJson(toJson(order));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, order);
}

void TestJob::anOrderTellsAllItsFaultsAtOnce()
{
    QJsonObject object = toJson(JobOrder());
    object.insert("priority"_L1, 101);
    object.insert("collision"_L1, u"shrug"_s);
    object.insert("startAfter"_L1, u"tomorrow"_s);
    object.insert("colour"_L1, u"red"_s);
    const Result<JobOrder> read = jobOrderFromJson(object);
    QVERIFY(!read);
    for (const auto &word : {"priority"_L1, "collision"_L1, "startAfter"_L1, "colour"_L1})
        QVERIFY2(read.error().detail.contains(word), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"

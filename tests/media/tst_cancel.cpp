// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

/// A stop asked for in any phase ends the job as cancelled, and nothing of it stays.
class Cancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingInAnyPhase_data();
    void leavesNothingInAnyPhase();
    void beforeTheStartIsACancelToo();

private:
    ClipMaker m_maker;
};

void Cancel::leavesNothingInAnyPhase_data()
{
    QTest::addColumn<int>("phase");
    for (const JobPhase phase : {JobPhase::Probing, JobPhase::Planning, JobPhase::Stills, JobPhase::Encoding,
             JobPhase::Packaging, JobPhase::Verifying})
        QTest::newRow(qPrintable(toText(phase))) << int(phase);
}

void Cancel::leavesNothingInAnyPhase()
{
    QFETCH(int, phase);
    ClipWish wish;
    wish.size = {1280, 720};
    wish.seconds = 8;
    std::stop_source stop;
    bool isReached = false;
    bool isFinished = false;
    // Phases too short to be reported are caught by the next event that is.
    const EventSink sink = [&](const JobEvent &event) {
        const auto *progress = std::get_if<JobProgress>(&event);
        const bool isFirst = std::holds_alternative<JobStarted>(event) && phase == int(JobPhase::Probing);
        const bool isPlanned = std::holds_alternative<JobPlanned>(event) && phase == int(JobPhase::Planning);
        isFinished = isFinished || (progress && progress->fraction >= 1);
        if (isFirst || isPlanned || (progress && int(progress->phase) >= phase)) {
            isReached = true;
            stop.request_stop();
        }
    };
    const QString folder = m_maker.folder() + u"/out%1"_s.arg(phase);
    const JobRun run = runAndPublish(sampleJob(m_maker.clip(wish)), folder, sink, stop.get_token());
    QVERIFY(isReached);
    QVERIFY2(run.error && run.error->code == ErrorCode::Cancelled, qPrintable(run.errorLine()));
    QVERIFY(!isFinished);
    QCOMPARE(filesBelow(folder), QStringList());
}

void Cancel::beforeTheStartIsACancelToo()
{
    ClipWish wish;
    std::stop_source stop;
    stop.request_stop();
    const QString folder = m_maker.folder() + u"/never"_s;
    const JobRun run = runAndPublish(sampleJob(m_maker.clip(wish)), folder, {}, stop.get_token());
    QVERIFY2(run.error && run.error->code == ErrorCode::Cancelled, qPrintable(run.errorLine()));
    QCOMPARE(filesBelow(folder), QStringList());
}

QTEST_GUILESS_MAIN(Cancel)
#include "tst_cancel.moc"

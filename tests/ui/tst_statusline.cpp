// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuemodel.h"
#include "ui/queue/rowtext.h"
#include "ui/statusline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace std::chrono_literals;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNameWhatThereIs()
    {
        QueueStatus status;
        QCOMPARE(countsText(status, 0), u"Nothing to do"_s);
        status.counts.running = 2;
        status.counts.failed = 1;
        const QString text = countsText(status, 4);
        QVERIFY2(text.contains(u"2 encoding"_s) && text.contains(u"4 not started"_s) && text.contains(u"1 failed"_s),
            qPrintable(text));
        status.mode = QueueMode::Paused;
        QVERIFY(countsText(status, 0).startsWith(u"Queue paused"_s));
    }

    void theFinishIsARangeWhileThereIsWork()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QueueStatus status;
        status.earliestFinish = now.addSecs(600);
        status.latestFinish = now.addSecs(3000);
        QVERIFY(finishText(status, now).isEmpty());
        status.counts.running = 1;
        QVERIFY(finishText(status, now).contains(u"between"_s));
        status.mode = QueueMode::Paused;
        QVERIFY(finishText(status, now).isEmpty());
    }

    void theWholeQueuesPaceIsThatOfAllItsRunningJobs()
    {
        QueueModel model;
        QCOMPARE(paceText(paceOf(model)), QString());
        const auto add = [&model](int number, JobState state, double fraction, double speed, double fps) {
            QueueRow row;
            row.job = JobId{number};
            row.summary.state = state;
            row.progress = JobProgress{JobPhase::Encoding, fraction, speed, fps, {}, {}, {}, {}};
            model.insert(model.size(), {row});
        };
        add(1, JobState::Running, 0.5, 2.0, 50);
        add(2, JobState::Running, 0.1, 1.5, 40);
        add(3, JobState::Queued, 0, 0, 0);
        add(4, JobState::Paused, 0.2, 9.0, 900); // what stands still has no speed
        add(5, JobState::Failed, 0.9, 0, 0); // nor is what is lost still to be done
        QCOMPARE(paceText(paceOf(model)), u"20 % · 3.5× · 90 fps"_s);
    }

    void timesReadAsClocks()
    {
        QCOMPARE(clockText(-5s), u"0:00"_s);
        QCOMPARE(clockText(300ms), u"0.3 s"_s);
        QCOMPARE(clockText(65s), u"1:05"_s);
        QCOMPARE(clockText(3723s), u"1:02:03"_s);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
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

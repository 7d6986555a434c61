// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerwatch.h"

#include <QTest>

using namespace Zoetrope;
using namespace std::chrono_literals;
using Finding = WorkerWatch::Finding;

namespace {

constexpr WorkerWatch::Time start{};

WorkerWatch watchFromStart() { return WorkerWatch(30s, 60s, start); }

} // namespace

class TestWorkerWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHeldAgainstOneThatSpeaks()
    {
        WorkerWatch watch = watchFromStart();
        for (auto now = start; now < start + 1h; now += 29s) {
            QVERIFY(watch.findingAt(now) == Finding::Well);
            watch.hearEvent(now);
        }
    }

    void oneThatNeverSpeaksIsSilent()
    {
        const WorkerWatch watch = watchFromStart();
        QVERIFY(watch.findingAt(start + 30s) == Finding::Well);
        QVERIFY(watch.findingAt(start + 31s) == Finding::Silent);
    }

    void aPulseWithoutWorkIsAStall()
    {
        WorkerWatch watch = watchFromStart();
        std::chrono::microseconds cpu = 0us;
        for (auto now = start; now <= start + 62s; now += 2s)
            watch.hearAlive(now, cpu += 100us); // what the pulse itself costs
        QVERIFY(watch.findingAt(start + 62s) == Finding::Stalled);
    }

    void workWithoutEventsIsNoStall()
    {
        WorkerWatch watch = watchFromStart();
        for (auto now = start; now < start + 10min; now += 2s) {
            watch.hearAlive(now, std::chrono::duration_cast<std::chrono::microseconds>(now - start) / 20);
            QVERIFY(watch.findingAt(now) == Finding::Well);
        }
    }

    void workThatStopsBecomesAStall()
    {
        WorkerWatch watch = watchFromStart();
        watch.hearAlive(start + 2s, 5s);
        watch.hearAlive(start + 28s, 5s);
        watch.hearAlive(start + 56s, 5s);
        QVERIFY(watch.findingAt(start + 61s) == Finding::Well);
        watch.hearAlive(start + 62s, 5s);
        QVERIFY(watch.findingAt(start + 63s) == Finding::Stalled);
    }

    void timeFrozenDoesNotCount()
    {
        WorkerWatch watch = watchFromStart();
        watch.beginAnew(start + 24h);
        QVERIFY(watch.findingAt(start + 24h + 29s) == Finding::Well);
        QVERIFY(watch.findingAt(start + 24h + 31s) == Finding::Silent);
    }
};

QTEST_GUILESS_MAIN(TestWorkerWatch)
#include "tst_workerwatch.moc"

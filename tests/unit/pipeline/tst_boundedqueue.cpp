// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/boundedqueue.h"

#include <QTest>

#include <latch>
#include <memory>
#include <thread>

using namespace Zoetrope;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsComeInOrderUntilTheQueueIsClosed();
    void stoppingEndsAWaitForRoom();
    void stoppingEndsAWaitForItems();
    void aRefusedItemStaysWithItsOwner();
    void aConsumerThatLeavesFreesItsProducer();
};

void TestBoundedQueue::itemsComeInOrderUntilTheQueueIsClosed()
{
    BoundedQueue<int> queue(2);
    const std::jthread producer([&queue](const std::stop_token &stop) {
        for (int i = 0; i < 100; ++i) {
            if (!queue.push(int(i), stop))
                return;
        }
        queue.close();
    });
    for (int i = 0; i < 100; ++i)
        QCOMPARE(queue.pop({}).value_or(-1), i);
    QVERIFY(!queue.pop({}));
}

void TestBoundedQueue::stoppingEndsAWaitForRoom()
{
    BoundedQueue<int> queue(1);
    QVERIFY(queue.push(1, {}));
    std::atomic_bool wasPushed = true;
    std::latch begun(1);
    {
        std::jthread producer([&](const std::stop_token &stop) {
            begun.count_down();
            wasPushed = queue.push(2, stop);
        });
        begun.wait();
        producer.request_stop();
    }
    QVERIFY(!wasPushed);
}

void TestBoundedQueue::stoppingEndsAWaitForItems()
{
    BoundedQueue<int> queue(1);
    std::atomic_bool gotOne = true;
    std::latch begun(1);
    {
        std::jthread consumer([&](const std::stop_token &stop) {
            begun.count_down();
            gotOne = queue.pop(stop).has_value();
        });
        begun.wait();
        consumer.request_stop();
    }
    QVERIFY(!gotOne);
}

void TestBoundedQueue::aRefusedItemStaysWithItsOwner()
{
    BoundedQueue<std::unique_ptr<int>> queue(1);
    queue.refuse();
    auto item = std::make_unique<int>(7);
    QVERIFY(!queue.push(std::move(item), {}));
    QVERIFY(item);
    QCOMPARE(*item, 7);
}

void TestBoundedQueue::aConsumerThatLeavesFreesItsProducer()
{
    BoundedQueue<int> queue(1);
    QVERIFY(queue.push(1, {}));
    std::atomic_bool wasPushed = true;
    std::latch begun(1);
    {
        const std::jthread producer([&](const std::stop_token &stop) {
            begun.count_down();
            wasPushed = queue.push(2, stop);
        });
        begun.wait();
        queue.refuse();
    } // joins without a request to stop: the refusal alone must end the wait
    QVERIFY(!wasPushed);
}

QTEST_GUILESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"

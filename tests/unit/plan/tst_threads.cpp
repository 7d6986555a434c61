// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/threads.h"

#include <QTest>
#include <numeric>

using namespace Zoetrope;

namespace {
const QList<Size> fiveRungs{{1920, 1080}, {1280, 720}, {854, 480}, {640, 360}, {426, 240}};
}

class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThreadIsOneThreadEach();
    void twoThreadsHelpTheLargestRendition();
    void spareThreadsFollowTheArea();
    void nobodyGetsMoreThanItCanUse();
    void theOrderOfRenditionsDoesNotMatter();
    void aSingleRenditionGetsTheWholeBudget();
    void theDecoderTakesFourAtMost();
};

void TestThreads::oneThreadIsOneThreadEach()
{
    QCOMPARE(shareThreads(1, fiveRungs), (QList<int>{1, 1, 1, 1, 1}));
    QVERIFY(shareThreads(8, {}).isEmpty());
}

void TestThreads::twoThreadsHelpTheLargestRendition()
{
    QCOMPARE(shareThreads(2, fiveRungs), (QList<int>{2, 1, 1, 1, 1}));
}

void TestThreads::spareThreadsFollowTheArea()
{
    QCOMPARE(shareThreads(8, fiveRungs), (QList<int>{3, 2, 1, 1, 1}));
    for (int budget = 6; budget <= 32; ++budget) {
        const QList<int> threads = shareThreads(budget, fiveRungs);
        QCOMPARE(std::accumulate(threads.cbegin(), threads.cend(), 0), budget);
        QVERIFY(std::is_sorted(threads.crbegin(), threads.crend()));
    }
}

void TestThreads::nobodyGetsMoreThanItCanUse()
{
    const QList<int> threads = shareThreads(1000, fiveRungs);
    QCOMPARE(threads, (QList<int>{16, 16, 16, 16, 16}));
    QCOMPARE(shareThreads(64, fiveRungs).constFirst(), 16);
}

void TestThreads::theOrderOfRenditionsDoesNotMatter()
{
    const QList<Size> reversed(fiveRungs.crbegin(), fiveRungs.crend());
    QList<int> threads = shareThreads(11, reversed);
    std::reverse(threads.begin(), threads.end());
    QCOMPARE(threads, shareThreads(11, fiveRungs));
}

void TestThreads::aSingleRenditionGetsTheWholeBudget()
{
    QCOMPARE(shareThreads(2, {{640, 360}}), QList<int>{2});
    QCOMPARE(shareThreads(8, {{640, 360}}), QList<int>{8});
}

void TestThreads::theDecoderTakesFourAtMost()
{
    QCOMPARE(decoderShare(0), 1);
    QCOMPARE(decoderShare(3), 3);
    QCOMPARE(decoderShare(64), 4);
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"

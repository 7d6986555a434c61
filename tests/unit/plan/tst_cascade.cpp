// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/cascade.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope;

class TestCascade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRungComesFromTheNextLargerOne();
    void equalSizesAreMadeOnce();
    void sizesOfAnotherShapeComeFromTheSource();
    void enlargedStepsAreNobodysParent();
    void everyTreeKeepsItsPromises();
    void theShortSideIsTheResolution_data();
    void theShortSideIsTheResolution();
    void everyRungIsEvenAndKeepsItsShape();
};

void TestCascade::eachRungComesFromTheNextLargerOne()
{
    const QList<ScaleStep> steps = cascade({{426, 240}, {854, 480}, {640, 360}});
    const QList<ScaleStep> expected{{{854, 480}, -1}, {{640, 360}, 0}, {{426, 240}, 1}};
    QCOMPARE(steps, expected);
}

void TestCascade::equalSizesAreMadeOnce()
{
    QCOMPARE(cascade({{640, 360}, {640, 360}, {640, 360}}).size(), 1);
    QVERIFY(cascade({}).isEmpty());
}

void TestCascade::sizesOfAnotherShapeComeFromTheSource()
{
    const QList<ScaleStep> steps = cascade({{640, 360}, {200, 400}, {100, 200}});
    const QList<ScaleStep> expected{{{640, 360}, -1}, {{200, 400}, -1}, {{100, 200}, 1}};
    QCOMPARE(steps, expected);
}

void TestCascade::enlargedStepsAreNobodysParent()
{
    const QList<ScaleStep> steps = cascade({{1920, 1080}, {1280, 720}, {640, 360}, {426, 240}}, {854, 480});
    const QList<ScaleStep> expected{{{1920, 1080}, -1}, {{1280, 720}, -1}, {{640, 360}, -1}, {{426, 240}, 2}};
    QCOMPARE(steps, expected);
}

void TestCascade::everyTreeKeepsItsPromises()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<Size> sizes;
        for (int i = random.bounded(1, 12); i > 0; --i)
            sizes.append({random.bounded(1, 40) * 2, random.bounded(1, 40) * 2});
        const QList<ScaleStep> steps = cascade(sizes);
        for (const Size size : std::as_const(sizes)) {
            const auto isIt = [size](const ScaleStep &step) { return step.size == size; };
            QCOMPARE(std::count_if(steps.cbegin(), steps.cend(), isIt), 1);
        }
        for (int i = 0; i < steps.size(); ++i) {
            const ScaleStep &step = steps[i];
            QVERIFY(step.from < i);
            for (int j = 0; j < i; ++j) {
                QVERIFY(steps[j].size.area() >= step.size.area());
                const bool covers = steps[j].size.width >= step.size.width && steps[j].size.height >= step.size.height;
                if (covers)
                    QVERIFY(step.from >= j); // nothing smaller that covers it was passed over
                if (j == step.from)
                    QVERIFY(covers);
            }
        }
    }
}

void TestCascade::theShortSideIsTheResolution_data()
{
    QTest::addColumn<QList<int>>("display");
    QTest::addColumn<int>("shortSide");
    QTest::addColumn<QList<int>>("expected");
    using L = QList<int>;
    QTest::newRow("landscape") << L{1920, 1080} << 480 << L{854, 480};
    QTest::newRow("portrait") << L{1080, 1920} << 480 << L{480, 854};
    QTest::newRow("square") << L{500, 500} << 240 << L{240, 240};
    QTest::newRow("as it is") << L{1920, 1080} << 0 << L{1920, 1080};
    QTest::newRow("odd source gets smaller") << L{853, 479} << 0 << L{852, 478};
    QTest::newRow("odd rung gets smaller") << L{1920, 1080} << 361 << L{640, 360};
    QTest::newRow("wide") << L{2048, 858} << 360 << L{860, 360};
    QTest::newRow("one pixel") << L{1, 1} << 0 << L{2, 2};
    QTest::newRow("thin line stays within limits") << L{1, 100'000} << 4320 << L{4320, 65534};
    QTest::newRow("nothing known") << L{0, 0} << 360 << L{2, 2};
}

void TestCascade::theShortSideIsTheResolution()
{
    QFETCH(QList<int>, display);
    QFETCH(int, shortSide);
    QFETCH(QList<int>, expected);
    const Size size = rungSize({display[0], display[1]}, shortSide);
    QCOMPARE((QList<int>{size.width, size.height}), expected);
}

void TestCascade::everyRungIsEvenAndKeepsItsShape()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 5000; ++round) {
        const Size display{random.bounded(16, 8000), random.bounded(16, 8000)};
        const int shortSide = random.bounded(2, display.shortSide() + 1);
        const Size size = rungSize(display, shortSide);
        QVERIFY(size.width % 2 == 0 && size.height % 2 == 0);
        QCOMPARE(size.shortSide(), shortSide - shortSide % 2);
        const double scale = double(size.shortSide()) / display.shortSide();
        QVERIFY(std::abs(size.width - display.width * scale) <= 1.0 + 1e-6);
        QVERIFY(std::abs(size.height - display.height * scale) <= 1.0 + 1e-6);
        QCOMPARE(rungSize(display.transposed(), shortSide), size.transposed());
    }
}

QTEST_GUILESS_MAIN(TestCascade)
#include "tst_cascade.moc"

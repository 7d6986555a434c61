// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/ladder.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renditionsComeBestFirst();
    void rungsAboveTheSourceAreMadeAtItsSizeOnce();
    void aRungOfTheSourcesSizeIsNotMadeTwice();
    void theLowestRungAboveGivesTheBitrate();
    void allowedUpscalingKeepsEveryRung();
    void equalNoticesAreSaidOnce();
};

void TestLadder::renditionsComeBestFirst()
{
    QList<Notice> notices;
    const QList<Rung> ladder{{240, {}}, {480, Bitrate{500'000}}, {480, Bitrate{900'000}}, {240, {}}};
    const QList<Rendition> expected{{{854, 480}, Bitrate{900'000}}, {{854, 480}, Bitrate{500'000}}, {{426, 240}, {}}};
    QCOMPARE(resolveLadder(ladder, {1920, 1080}, Upscale::Never, &notices), expected);
    QVERIFY(notices.isEmpty());
}

void TestLadder::rungsAboveTheSourceAreMadeAtItsSizeOnce()
{
    QList<Notice> notices;
    const QList<Rendition> expected{{{852, 480}, {}}, {{638, 360}, {}}};
    QCOMPARE(resolveLadder({{1080, {}}, {720, {}}, {360, {}}}, {852, 481}, Upscale::Never, &notices), expected);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0].code, u"rung-above-source"_s);
    QVERIFY(notices[0].text.startsWith(u"720p"_s));
    QVERIFY(notices[1].text.startsWith(u"1080p"_s));
    QVERIFY(notices[0].text != notices[1].text);
}

void TestLadder::aRungOfTheSourcesSizeIsNotMadeTwice()
{
    for (const QList<Rung> &ladder : {QList<Rung>{{720, {}}, {480, {}}}, QList<Rung>{{0, {}}, {720, {}}}}) {
        QList<Notice> notices;
        QCOMPARE(resolveLadder(ladder, {640, 480}, Upscale::Never, &notices), (QList<Rendition>{{{640, 480}, {}}}));
        QCOMPARE(notices.size(), 1);
    }
}

void TestLadder::theLowestRungAboveGivesTheBitrate()
{
    QList<Notice> notices;
    const QList<Rung> ladder{{1080, Bitrate{5'000'000}}, {720, Bitrate{2'000'000}}};
    const QList<Rendition> expected{{{640, 480}, Bitrate{2'000'000}}};
    QCOMPARE(resolveLadder(ladder, {640, 480}, Upscale::Never, &notices), expected);
}

void TestLadder::allowedUpscalingKeepsEveryRung()
{
    QList<Notice> notices;
    const QList<Rendition> expected{{{960, 720}, {}}, {{480, 360}, {}}};
    QCOMPARE(resolveLadder({{360, {}}, {720, {}}}, {640, 480}, Upscale::Allowed, &notices), expected);
    QVERIFY(notices.isEmpty());
}

void TestLadder::equalNoticesAreSaidOnce()
{
    QList<Notice> notices;
    addNotice(&notices, u"a"_s, u"one"_s);
    addNotice(&notices, u"a"_s, u"one"_s);
    addNotice(&notices, u"a"_s, u"two"_s);
    QCOMPARE(notices.size(), 2);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/moments.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Times = QList<Microseconds>;

ThumbnailSpec everyTime(Microseconds period)
{
    ThumbnailSpec spec;
    spec.every = period;
    return spec;
}

ThumbnailSpec evenly(int count)
{
    ThumbnailSpec spec;
    spec.count = count;
    return spec;
}

ThumbnailSpec at(const QList<double> &percents)
{
    ThumbnailSpec spec;
    spec.percents = percents;
    return spec;
}

Times of(const ThumbnailSpec &spec, std::optional<Microseconds> duration = 10s, const ClipRange &clip = {})
{
    const Result<Times> moments = resolveMoments(spec, 0, clip, duration);
    return moments ? *moments : Times{Microseconds{-1}};
}

} // namespace

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentsAreOfTheLength();
    void aPeriodBeginsAtTheStartAndEndsBeforeTheEnd();
    void aCountTakesTheMiddleOfEachShare();
    void equalMomentsMerge();
    void exactTimesNeedNoLength();
    void whatSpreadsDoesSoOverTheClip();
    void withoutALengthNothingCanSpread();
    void aPeriodTooShortForTheSourceIsRefused();
    void aClipBeyondTheEndIsRefused();
};

void TestMoments::percentsAreOfTheLength()
{
    QCOMPARE(of(at({50, 0, 100, 12.5})), (Times{5s, 0s, 10s, 1250ms}));
    QCOMPARE(of(at({100.0 / 3})), Times{3333ms}); // whole milliseconds, for the names
}

void TestMoments::aPeriodBeginsAtTheStartAndEndsBeforeTheEnd()
{
    QCOMPARE(of(everyTime(4s)), (Times{0s, 4s, 8s}));
    QCOMPARE(of(everyTime(5s)), (Times{0s, 5s}));
    QCOMPARE(of(everyTime(60s)), Times{0s});
}

void TestMoments::aCountTakesTheMiddleOfEachShare()
{
    QCOMPARE(of(evenly(1)), Times{5s});
    QCOMPARE(of(evenly(4)), (Times{1250ms, 3750ms, 6250ms, 8750ms}));
}

void TestMoments::equalMomentsMerge()
{
    ThumbnailSpec spec = at({50, 50});
    spec.moments = {5s, 3s, 5s};
    spec.every = 5s;
    spec.count = 1;
    QCOMPARE(of(spec), (Times{5s, 3s, 0s}));
}

void TestMoments::exactTimesNeedNoLength()
{
    ThumbnailSpec spec;
    spec.moments = {60s, 1s};
    QCOMPARE(of(spec, std::nullopt), (Times{60s, 1s}));
    QCOMPARE(of(spec, 10s, {4s, 1s}), (Times{60s, 1s})); // the source's own timeline, whatever the clip
}

void TestMoments::whatSpreadsDoesSoOverTheClip()
{
    const ClipRange clip{4s, 4s};
    QCOMPARE(of(at({0, 50, 100}), 10s, clip), (Times{4s, 6s, 8s}));
    QCOMPARE(of(everyTime(2s), 10s, clip), (Times{4s, 6s}));
    QCOMPARE(of(evenly(2), 10s, clip), (Times{5s, 7s}));
    QCOMPARE(of(evenly(2), 6s, clip), (Times{4500ms, 5500ms})); // the source ends first
    QCOMPARE(of(evenly(2), std::nullopt, clip), (Times{5s, 7s}));
}

void TestMoments::withoutALengthNothingCanSpread()
{
    for (const ThumbnailSpec &spec : {at({50}), everyTime(1s), evenly(2)}) {
        const Result<Times> moments = resolveMoments(spec, 0, {}, std::nullopt);
        QVERIFY(!moments);
        QCOMPARE(moments.error().code, ErrorCode::LengthUnknown);
    }
}

void TestMoments::aPeriodTooShortForTheSourceIsRefused()
{
    QCOMPARE(of(everyTime(1s), 1000s).size(), mostStills);
    const Result<Times> moments = resolveMoments(everyTime(1s), 2, {}, Microseconds{2h});
    QVERIFY(!moments);
    QCOMPARE(moments.error().code, ErrorCode::SpecInvalid);
    QCOMPARE(moments.error().detail,
        u"thumbnails[2].every: makes a picture every 00:00:01 of 02:00:00, which is 7200; a job has at most 1000"_s);
}

void TestMoments::aClipBeyondTheEndIsRefused()
{
    const Result<Times> moments = resolveMoments(evenly(2), 0, {20s, 5s}, Microseconds{10s});
    QVERIFY(!moments);
    QCOMPARE(moments.error().code, ErrorCode::ClipOutside);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"

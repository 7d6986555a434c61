// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/sourceplan.h"

#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

Result<PlanSource> sourceOf(const MediaInfo &info, const JobSpec &spec = job({output(u"mp4"_s, {360})}))
{
    return planSource(spec, info, mainVideo(info), mainAudio(info));
}

JobSpec withDeinterlace(const QList<Deinterlace> &wishes)
{
    JobSpec spec = job({});
    for (const Deinterlace wish : wishes) {
        spec.outputs.append(output(u"mp4"_s, {360}));
        spec.outputs.last().video->deinterlace = wish;
    }
    return spec;
}

} // namespace

class TestSourcePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chaptersAreThoseOfTheClip();
    void timeBasesHoldEveryFrame_data();
    void timeBasesHoldEveryFrame();
    void varyingRatesUseTheFinestClock();
    void unknownFramesGetAUsualRate();
    void theViewersZeroIsTheEarliestTimestamp();
    void theClipBoundsTheExpectedDuration();
    void aClipBeyondTheEndIsRefused();
    void unknownDurationsStayUnknown();
    void interlacedSourcesAreDeinterlacedUnlessToldOtherwise();
    void streamsThatAreNotReadAreNotNamed();
};

void TestSourcePlan::timeBasesHoldEveryFrame_data()
{
    QTest::addColumn<int>("num");
    QTest::addColumn<int>("den");
    QTest::addColumn<int>("ticks");
    QTest::newRow("25") << 25 << 1 << 90'000;
    QTest::newRow("30") << 30 << 1 << 90'000;
    QTest::newRow("29.97") << 30'000 << 1001 << 90'000;
    QTest::newRow("film") << 24'000 << 1001 << 24'000;
    QTest::newRow("59.94") << 60'000 << 1001 << 60'000;
    QTest::newRow("119.88") << 120'000 << 1001 << 120'000;
    QTest::newRow("2997/125") << 2997 << 125 << 26'973;
    QTest::newRow("11") << 11 << 1 << 24'002;
    QTest::newRow("7/2") << 7 << 2 << 24'003;
    QTest::newRow("unknown") << 0 << 1 << 90'000;
    QTest::newRow("no rate") << 0 << 0 << 90'000;
    QTest::newRow("absurd") << 90'000 << 1 << 90'000;
    QTest::newRow("odd average") << 15'437'500 << 618'711 << 90'000;
    QTest::newRow("largest number") << std::numeric_limits<int>::max() << std::numeric_limits<int>::max() << 90'000;
}

void TestSourcePlan::timeBasesHoldEveryFrame()
{
    QFETCH(int, num);
    QFETCH(int, den);
    const Rational base = videoTimeBase({num, den}, false);
    QCOMPARE(base.num, 1);
    QTEST(base.den, "ticks");
}

void TestSourcePlan::varyingRatesUseTheFinestClock()
{
    QCOMPARE(videoTimeBase({24'000, 1001}, true), (Rational{1, 90'000}));
}

void TestSourcePlan::unknownFramesGetAUsualRate()
{
    MediaInfo info = clip({640, 360});
    for (const Rational rate : {Rational{0, 0}, Rational{0, 1}, Rational{90'000, 1}}) {
        info.video[0].frameRate = rate;
        QCOMPARE(sourceOf(info)->frameRate, (Rational{25, 1}));
    }
    info.video[0].frameRate = {30'000, 1001};
    QCOMPARE(sourceOf(info)->frameRate, (Rational{30'000, 1001}));
}

void TestSourcePlan::theViewersZeroIsTheEarliestTimestamp()
{
    MediaInfo info = clip({640, 360});
    info.start = -80ms;
    QCOMPARE(sourceOf(info)->origin, Microseconds{-80'000});
    info.start.reset();
    QCOMPARE(sourceOf(info)->origin, Microseconds{0});
}

void TestSourcePlan::theClipBoundsTheExpectedDuration()
{
    const MediaInfo info = clip({640, 360}); // ten seconds
    JobSpec spec = job({output(u"mp4"_s, {360})});
    QCOMPARE(sourceOf(info, spec)->expectedDuration, Microseconds{10s});
    QVERIFY(!sourceOf(info, spec)->clipEnd);
    spec.clip.start = 4s;
    QCOMPARE(sourceOf(info, spec)->expectedDuration, Microseconds{6s});
    spec.clip.length = 2s;
    QCOMPARE(sourceOf(info, spec)->expectedDuration, Microseconds{2s});
    QCOMPARE(sourceOf(info, spec)->clipEnd, Microseconds{6s});
    spec.clip.length = 20s;
    QCOMPARE(sourceOf(info, spec)->expectedDuration, Microseconds{6s});
    QCOMPARE(sourceOf(info, spec)->clipEnd, Microseconds{24s}); // the duration is a hint, the wish is not
}

void TestSourcePlan::aClipBeyondTheEndIsRefused()
{
    JobSpec spec = job({output(u"mp4"_s, {360})});
    for (const Microseconds start : {Microseconds{10s}, Microseconds{11s}}) {
        spec.clip.start = start;
        const Result<PlanSource> source = sourceOf(clip({640, 360}), spec);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::ClipOutside);
    }
    spec.clip.start = 10s - 1us;
    QVERIFY(sourceOf(clip({640, 360}), spec));
}

void TestSourcePlan::unknownDurationsStayUnknown()
{
    MediaInfo info = clip({640, 360});
    info.duration.reset();
    JobSpec spec = job({output(u"mp4"_s, {360})});
    spec.clip.start = 100s;
    QVERIFY(!sourceOf(info, spec)->expectedDuration);
    spec.clip.length = 3s;
    QCOMPARE(sourceOf(info, spec)->expectedDuration, Microseconds{3s});
}

void TestSourcePlan::interlacedSourcesAreDeinterlacedUnlessToldOtherwise()
{
    using enum Deinterlace;
    MediaInfo info = clip({720, 576});
    QCOMPARE(sourceOf(info, withDeinterlace({Detect}))->deinterlace, Deinterlacing::None);
    QCOMPARE(sourceOf(info, withDeinterlace({On}))->deinterlace, Deinterlacing::All);
    info.video[0].isInterlaced = true;
    QCOMPARE(sourceOf(info, withDeinterlace({Detect}))->deinterlace, Deinterlacing::Marked);
    QCOMPARE(sourceOf(info, withDeinterlace({}))->deinterlace, Deinterlacing::Marked);
    QCOMPARE(sourceOf(info, withDeinterlace({Off}))->deinterlace, Deinterlacing::None);
    QCOMPARE(sourceOf(info, withDeinterlace({Detect, Off}))->deinterlace, Deinterlacing::None);
    QCOMPARE(sourceOf(info, withDeinterlace({Off, On}))->deinterlace, Deinterlacing::All);
    info.video[0].isInterlaced = false;
    info.isFromHeader = true;
    QCOMPARE(sourceOf(info, withDeinterlace({}))->deinterlace, Deinterlacing::Marked);
}

void TestSourcePlan::streamsThatAreNotReadAreNotNamed()
{
    const MediaInfo info = clip({640, 360});
    const Result<PlanSource> source = planSource(job({}), info, nullptr, nullptr);
    QVERIFY(source);
    QCOMPARE(source->videoStream, -1);
    QCOMPARE(source->audioStream, -1);
    QVERIFY(source->codedSize.isEmpty());
}

void TestSourcePlan::chaptersAreThoseOfTheClip()
{
    MediaInfo info;
    info.title = u"A film"_s;
    info.chapterList = {{0s, 4s, u"One"_s}, {4s, 7s, u"Two"_s}, {7s, 10s, u"Three"_s}};
    PlanSource source;
    source.clipStart = 5s;
    source.expectedDuration = 4s;
    const PlanMetadata metadata = planMetadata(info, source);
    QCOMPARE(metadata.title, u"A film"_s);
    QVERIFY(metadata.chapters == (QList<ChapterInfo>{{0s, 2s, u"Two"_s}, {2s, 4s, u"Three"_s}}));
}

QTEST_GUILESS_MAIN(TestSourcePlan)
#include "tst_sourceplan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/avcompat.h"
#include "engine/pipeline/timeline.h"

#include <QTest>

namespace Zoetrope {

namespace {

constexpr AVRational ninetyKilo{1, 90'000};
constexpr AVRational milli{1, 1'000};

PlanSource pictureSource(Rational rate)
{
    PlanSource source;
    source.frameRate = rate;
    source.videoTimeBase = {1, 90'000};
    return source;
}

FramePtr frameAt(std::int64_t time, std::int64_t duration = 0)
{
    FramePtr frame(av_frame_alloc());
    frame->best_effort_timestamp = time;
    AvCompat::setDuration(*frame, duration);
    return frame;
}

FramePtr soundAt(std::int64_t time, int samples, int rate)
{
    FramePtr frame = frameAt(time);
    frame->nb_samples = samples;
    frame->sample_rate = rate;
    return frame;
}

struct Shown
{
    std::int64_t pts;
    std::int64_t duration;
    bool operator==(const Shown &) const = default;
};

QList<Shown> showAll(VideoTimeline timeline, const QList<std::int64_t> &times, std::int64_t lastDuration)
{
    QList<Shown> shown;
    const auto add = [&shown](const FramePtr &frame) {
        if (frame)
            shown.append({frame->pts, AvCompat::duration(*frame)});
    };
    for (const std::int64_t time : times) {
        add(timeline.add(frameAt(time, lastDuration)));
        if (timeline.isPastEnd())
            return shown;
    }
    add(timeline.finish());
    return shown;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesLastUntilTheNextOne()
    {
        const auto shown = showAll({pictureSource({25, 1}), ninetyKilo}, {0, 3600, 9000}, 3600);
        QCOMPARE(shown, (QList<Shown>{{0, 3600}, {3600, 5400}, {9000, 3600}}));
    }

    void theSourcesFirstTimeBecomesZero()
    {
        PlanSource source = pictureSource({25, 1});
        source.origin = Microseconds(1'400'000);
        const auto shown = showAll({source, ninetyKilo}, {126'000, 129'600}, 3600);
        QCOMPARE(shown, (QList<Shown>{{0, 3600}, {3600, 3600}}));
    }

    void millisecondsGoBackToTheFrameRatesGrid()
    {
        PlanSource source = pictureSource({30'000, 1'001});
        const auto shown = showAll({source, milli}, {0, 33, 67, 100}, 33);
        QCOMPARE(shown.at(1).pts, 3003);
        QCOMPARE(shown.at(2).pts, 6006);
        QCOMPARE(shown.at(3).pts, 9009);
    }

    void aTrueGapIsNotPulledToTheGrid()
    {
        const auto shown = showAll({pictureSource({30, 1}), milli}, {0, 33, 80}, 33);
        QCOMPARE(shown.at(2).pts, 7200);
    }

    void variableRatesKeepTheirTimes()
    {
        PlanSource source = pictureSource({30, 1});
        source.isVariableRate = true;
        const auto shown = showAll({source, milli}, {0, 34, 67}, 33);
        QCOMPARE(shown.at(1).pts, 3060);
    }

    void equalAndFallingTimesStillRise()
    {
        const auto shown = showAll({pictureSource({25, 1}), ninetyKilo}, {0, 3600, 3600, 3599}, 3600);
        QCOMPARE(shown.size(), 4);
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY(shown[i].pts > shown[i - 1].pts);
    }

    void framesWithoutTimesFollowTheRate()
    {
        const auto shown = showAll({pictureSource({25, 1}), ninetyKilo}, {AV_NOPTS_VALUE, AV_NOPTS_VALUE}, 0);
        QCOMPARE(shown, (QList<Shown>{{0, 3600}, {3600, 3600}}));
    }

    void aClipBeginsWithTheFrameOnScreenAndEndsOnTime()
    {
        PlanSource source = pictureSource({25, 1});
        source.clipStart = Microseconds(60'000);
        source.clipEnd = Microseconds(130'000);
        // Frames at 0, 40, 80, 120, 160 ms; the clip shows the one of 40 ms from its own time 0 on.
        const auto shown = showAll({source, ninetyKilo}, {0, 3600, 7200, 10'800, 14'400}, 3600);
        QCOMPARE(shown, (QList<Shown>{{0, 1800}, {1800, 3600}, {5400, 900}}));
    }

    void soundCountsItsOwnSamples()
    {
        AudioTimeline timeline(PlanSource(), milli);
        QCOMPARE(timeline.add(soundAt(0, 1024, 44'100))->pts, 0);
        // 23 ms are 1014 samples: the container's rounding is not a gap.
        QCOMPARE(timeline.add(soundAt(23, 1024, 44'100))->pts, 1024);
        // 100 ms are.
        QCOMPARE(timeline.add(soundAt(100, 1024, 44'100))->pts, 4410);
    }

    void soundOutsideTheClipIsDropped()
    {
        PlanSource source;
        source.clipStart = Microseconds(1'000'000);
        source.clipEnd = Microseconds(2'000'000);
        AudioTimeline timeline(source, milli);
        QVERIFY(!timeline.add(soundAt(0, 48'000, 48'000)));
        QVERIFY(timeline.add(soundAt(1'000, 48'000, 48'000)));
        QVERIFY(!timeline.isPastEnd());
        QVERIFY(!timeline.add(soundAt(2'000, 48'000, 48'000)));
        QVERIFY(timeline.isPastEnd());
    }
};

} // namespace Zoetrope

QTEST_GUILESS_MAIN(Zoetrope::TestTimeline)
#include "tst_timeline.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/forecast.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr double hd = 1'000'000;

JobWork workOf(double media_s, double pixels = hd, std::int64_t bytes = 0) { return {media_s, pixels, bytes}; }
JobWork unknown(double pixels = hd, std::int64_t bytes = 0) { return {std::nullopt, pixels, bytes}; }

/// Ten jobs that made `pixels` at twice the speed at which they are watched.
ForecastView viewOf(const QList<JobWork> &waiting, int jobsAtOnce = 1)
{
    ForecastView view;
    view.past = QList<PastRun>(10, PastRun{workOf(100, hd, 1000), 2});
    view.waiting = waiting;
    view.waitingCount = int(waiting.size());
    view.jobsAtOnce = jobsAtOnce;
    return view;
}

OutputSpec outputOf(const QString &container, const QList<int> &resolutions)
{
    OutputSpec output;
    output.container = container;
    output.video.emplace();
    for (const int resolution : resolutions)
        output.video->ladder += Rung{resolution, {}};
    return output;
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongSourceTakesLongerThanAShortOne();
    void moreAndLargerRenditionsTakeLonger();
    void theRangeSpansTheSpeedsThatWereSeen();
    void anUnknownLengthIsGuessedFromTheBytes();
    void withoutBytesItIsThatOfTheOthers();
    void slotsShareTheWorkButNotOneJob();
    void theFirstOfALongQueueStandForAll();
    void whatRunsSaysItself();
    void withoutExperienceThereIsNoForecast();
    void aPlanTellsItsWork();
    void aWishTellsItsWorkAsFarAsItCan();
};

void TestForecast::aLongSourceTakesLongerThanAShortOne()
{
    QCOMPARE(forecastFinish(viewOf({workOf(100)})), (FinishForecast{seconds(50), seconds(50)}));
    QCOMPARE(forecastFinish(viewOf({workOf(7200)})), (FinishForecast{seconds(3600), seconds(3600)}));
    QCOMPARE(forecastFinish(viewOf({workOf(100), workOf(300)})), (FinishForecast{seconds(200), seconds(200)}));
}

void TestForecast::moreAndLargerRenditionsTakeLonger()
{
    QCOMPARE(forecastFinish(viewOf({workOf(100, hd / 2)}))->latest, seconds(25));
    QCOMPARE(forecastFinish(viewOf({workOf(100, hd * 4)}))->latest, seconds(200));
}

void TestForecast::theRangeSpansTheSpeedsThatWereSeen()
{
    ForecastView view = viewOf({workOf(100)});
    view.past.clear();
    for (const double speed : {0.01, 1.0, 1.0, 2.0, 4.0, 4.0, 4.0, 500.0}) // the strays at both ends do not count
        view.past.append({workOf(100), speed});
    QCOMPARE(forecastFinish(view), (FinishForecast{seconds(25), seconds(100)}));
}

void TestForecast::anUnknownLengthIsGuessedFromTheBytes()
{
    // Earlier sources had 10 bytes a second.
    QCOMPARE(forecastFinish(viewOf({unknown(hd, 4000)})), (FinishForecast{seconds(200), seconds(200)}));
    ForecastView view = viewOf({unknown(hd, 4000)});
    for (qsizetype i = 0; i < 5; ++i)
        view.past[i].work.sourceBytes = 4000;
    QCOMPARE(forecastFinish(view), (FinishForecast{seconds(50), seconds(200)}));
}

void TestForecast::withoutBytesItIsThatOfTheOthers()
{
    ForecastView view = viewOf({unknown()});
    for (qsizetype i = 0; i < 5; ++i)
        view.past[i].work.media_s = 300;
    QCOMPARE(forecastFinish(view), (FinishForecast{seconds(50), seconds(150)}));
}

void TestForecast::slotsShareTheWorkButNotOneJob()
{
    const QList<JobWork> waiting(8, workOf(100));
    QCOMPARE(forecastFinish(viewOf(waiting, 1))->latest, seconds(400));
    QCOMPARE(forecastFinish(viewOf(waiting, 4))->latest, seconds(100));
    QCOMPARE(forecastFinish(viewOf(waiting, 100))->latest, seconds(50));
}

void TestForecast::theFirstOfALongQueueStandForAll()
{
    ForecastView view = viewOf({workOf(100), workOf(300)});
    view.waitingCount = 1000;
    QCOMPARE(forecastFinish(view)->latest, seconds(100'000));
}

void TestForecast::whatRunsSaysItself()
{
    ForecastView view = viewOf({workOf(100)}, 2);
    view.runningLeft_s = {70, 500};
    QCOMPARE(forecastFinish(view)->latest, seconds(500));
    view.runningLeft_s = {70};
    QCOMPARE(forecastFinish(view)->latest, seconds(70));
    view.waiting.clear();
    view.waitingCount = 0;
    view.past.clear();
    QCOMPARE(forecastFinish(view), (FinishForecast{seconds(70), seconds(70)}));
}

void TestForecast::withoutExperienceThereIsNoForecast()
{
    ForecastView view = viewOf({workOf(100)});
    view.past.clear();
    QVERIFY(!forecastFinish(view));
    view.past = {PastRun{workOf(100), 0}};
    QVERIFY(!forecastFinish(view));
    view.past = {PastRun{unknown(), 2}};
    QVERIFY(forecastFinish(view));
    view.waiting = {unknown()};
    QVERIFY(!forecastFinish(view));
}

void TestForecast::aPlanTellsItsWork()
{
    const auto track = [](const QString &size) { return QJsonObject{{u"size"_s, size}}; };
    const QJsonObject plan{
        {u"source"_s,
            QJsonObject{{u"expectedDuration_us"_s, 2'500'000}, {u"identity"_s, QJsonObject{{u"bytes"_s, 4711}}}}},
        {u"video"_s, QJsonArray{track(u"1280x720"_s), track(u"640x360"_s)}}};
    const JobWork work = workOfPlan(plan);
    QCOMPARE(work.media_s, std::optional(2.5));
    QCOMPARE(work.sourceBytes, 4711);
    QVERIFY(work.pixels > 1280 * 720 + 640 * 360);
    QVERIFY(work.pixels < 1280 * 720 + 640 * 360 + 100'000);
    QVERIFY(!workOfPlan({}).media_s);
    QVERIFY(workOfPlan({}).pixels > 0);
}

void TestForecast::aWishTellsItsWorkAsFarAsItCan()
{
    JobSpec spec;
    spec.outputs = {outputOf(u"hls"_s, {360, 720})};
    const JobWork ladder = workOfSpec(spec, 100);
    QVERIFY(!ladder.media_s);
    QCOMPARE(ladder.sourceBytes, 100);
    spec.outputs += outputOf(u"mp4"_s, {360}); // the same encode
    QCOMPARE(workOfSpec(spec, 100), ladder);
    spec.outputs += outputOf(u"webm"_s, {360}); // another codec
    QVERIFY(workOfSpec(spec, 100).pixels > ladder.pixels);
    spec.clip.length = std::chrono::seconds(12);
    QCOMPARE(workOfSpec(spec, 100).media_s, std::optional(12.0));
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"

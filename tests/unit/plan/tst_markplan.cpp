// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/markplan.h"
#include "tests/support/planfixtures.h"

#include <QTest>
#include <algorithm>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

using Unit = PictureLength::Unit;

const QString logo = u"/media/logo.png"_s;

MediaInfo film(Size size = {1920, 1080})
{
    MediaInfo info = clip(size);
    info.watermarkFiles = {{logo, {400, 200}, {1000, 5, 1, 2}}, {u"/media/other.png"_s, {10, 10}, {2000, 6, 1, 3}}};
    return info;
}

WatermarkSpec wish(WatermarkPlace place = WatermarkPlace::BottomRight)
{
    WatermarkSpec mark;
    mark.path = logo;
    mark.place = place;
    return mark;
}

OutputSpec marked(const QString &container, const QList<int> &sizes, const QList<WatermarkSpec> &marks = {wish()})
{
    OutputSpec spec = output(container, sizes);
    spec.video->watermarks = marks;
    return spec;
}

MarkPlacing placed(const WatermarkSpec &spec, Size canvas)
{
    return placeMark(wantedMarks({spec}, film(), canvas).value(0), canvas);
}

Plan planOf(const QList<OutputSpec> &outputs, const MediaInfo &info = film())
{
    const Result<Plan> plan = planned(job(outputs), info);
    return plan ? *plan : Plan();
}

} // namespace

class TestMarkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsWhereItsNameSays_data();
    void everyPlaceIsWhereItsNameSays();
    void offsetsCountFromEitherEdge();
    void sizesFollowWhatIsSaid();
    void aMarkStaysWithinThePicture();
    void allOfALadderLooksAlike();
    void aLadderIsMarkedOnce();
    void outputsShareWhatIsMarkedAlike();
    void pixelsAreThoseOfTheLargest();
    void whatIsPaddedOrFilteredIsMarkedBefore();
    void anotherFileIsOtherWork();
    void whatIsNotSeenChangesNothing();
};

void TestMarkPlan::everyPlaceIsWhereItsNameSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("top");
    // 100x50 on 1000x500, 2 % of 500 from the edges.
    const QList<std::pair<const char *, int>> columns{{"left", 10}, {"", 450}, {"right", 890}};
    const QList<std::pair<const char *, int>> rows{{"top", 10}, {"", 226}, {"bottom", 440}};
    for (const auto &[row, top] : rows) {
        for (const auto &[column, left] : columns) {
            QStringList words{QString::fromLatin1(row), QString::fromLatin1(column)};
            words.removeAll(QString());
            const QString name = words.isEmpty() ? u"center"_s : words.join(u'-');
            QTest::newRow(name.toLatin1().constData()) << name << left << top;
        }
    }
}

void TestMarkPlan::everyPlaceIsWhereItsNameSays()
{
    QFETCH(QString, name);
    QFETCH(int, left);
    QFETCH(int, top);
    QCOMPARE(placed(wish(*watermarkPlaceFromText(name)), {1000, 500}), (MarkPlacing{left, top, {100, 50}}));
}

void TestMarkPlan::offsetsCountFromEitherEdge()
{
    WatermarkSpec spec = wish(WatermarkPlace::Center);
    spec.x = PictureLength{30, Unit::Pixels};
    QCOMPARE(placed(spec, {1000, 500}), (MarkPlacing{30, 226, {100, 50}})); // upright it stays amid
    spec.x = PictureLength{-30, Unit::Pixels};
    spec.y = PictureLength{-10, Unit::Percent};
    QCOMPARE(placed(spec, {1000, 500}), (MarkPlacing{870, 400, {100, 50}}));
    spec.x = PictureLength{0, Unit::Percent};
    QCOMPARE(placed(spec, {1000, 500}).left, 0);
}

void TestMarkPlan::sizesFollowWhatIsSaid()
{
    const Size canvas{1000, 600};
    WatermarkSpec spec = wish();
    spec.height = PictureLength{10, Unit::Percent};
    QCOMPARE(placed(spec, canvas).size, (Size{120, 60})); // in its own shape
    spec.width = PictureLength{300, Unit::Pixels};
    QCOMPARE(placed(spec, canvas).size, (Size{300, 60})); // pulled
    spec.height.reset();
    QCOMPARE(placed(spec, canvas).size, (Size{300, 150}));
}

void TestMarkPlan::aMarkStaysWithinThePicture()
{
    WatermarkSpec spec = wish();
    spec.width = PictureLength{100, Unit::Percent};
    QCOMPARE(placed(spec, {1000, 200}), (MarkPlacing{596, 0, {400, 200}})); // as high as there is room
    spec = wish();
    spec.x = PictureLength{99, Unit::Percent};
    spec.y = PictureLength{16'000, Unit::Pixels};
    QCOMPARE(placed(spec, {1000, 500}), (MarkPlacing{900, 450, {100, 50}}));
    spec.x = PictureLength{-100, Unit::Percent};
    QCOMPARE(placed(spec, {1000, 500}).left, 0);
    QCOMPARE(placed(wish(), {2, 2}), (MarkPlacing{0, 0, {2, 2}}));
}

void TestMarkPlan::allOfALadderLooksAlike()
{
    const PictureMark mark = wantedMarks({wish()}, film(), {1920, 1080}).first();
    const MarkPlacing large = placeMark(mark, {1920, 1080});
    const MarkPlacing small = placeMark(mark, {640, 360});
    QVERIFY(std::abs(large.size.width / 3 - small.size.width) <= 2);
    QVERIFY(std::abs(large.left / 3 - small.left) <= 2);
    QVERIFY(std::abs(large.top / 3 - small.top) <= 2);
}

void TestMarkPlan::aLadderIsMarkedOnce()
{
    const Plan plan = planOf({marked(u"hls"_s, {720, 480, 240})});
    QCOMPARE(plan.steps.size(), 3);
    QCOMPARE(plan.steps[0].from, -1);
    QCOMPARE(plan.steps[1].from, 0);
    QCOMPARE(plan.steps[2].from, 1);
    for (const ScaleStep &step : plan.steps)
        QCOMPARE(step.marks.size(), 1);
}

void TestMarkPlan::outputsShareWhatIsMarkedAlike()
{
    const Plan plan = planOf({marked(u"hls"_s, {360}), marked(u"mp4"_s, {360}), output(u"mp4"_s, {360}),
        marked(u"mkv"_s, {360}, {wish(WatermarkPlace::Top)})});
    QCOMPARE(plan.video.size(), 3);
    QCOMPARE(plan.packages[0].videoTracks, plan.packages[1].videoTracks);
    QVERIFY(plan.packages[1].videoTracks != plan.packages[2].videoTracks);
    QVERIFY(plan.packages[1].videoTracks != plan.packages[3].videoTracks);
    QCOMPARE(plan.steps.size(), 3);
    for (const ScaleStep &step : plan.steps)
        QCOMPARE(step.from, -1); // none is made from one that is marked otherwise
}

void TestMarkPlan::pixelsAreThoseOfTheLargest()
{
    WatermarkSpec spec = wish();
    spec.width = PictureLength{192, Unit::Pixels};
    spec.x = PictureLength{-32, Unit::Pixels};
    const Plan plan = planOf({marked(u"hls"_s, {360, 720}, {spec})});
    QCOMPARE(plan.steps.size(), 2);
    QCOMPARE(plan.steps[1].from, 0);
    const PictureMark mark = plan.steps[0].marks.first();
    QCOMPARE(mark, plan.steps[1].marks.first());
    QCOMPARE(placeMark(mark, {1280, 720}).size.width, 192);
    QCOMPARE(placeMark(mark, {1280, 720}).left, 1280 - 192 - 32);
    QCOMPARE(placeMark(mark, {640, 360}).size.width, 96);
}

void TestMarkPlan::whatIsPaddedOrFilteredIsMarkedBefore()
{
    OutputSpec padded = marked(u"mp4"_s, {540});
    padded.video->picture.shape = {Fit::Pad, {9, 16}};
    const Plan pads = planOf({padded});
    QCOMPARE(pads.steps.size(), 2);
    QCOMPARE(pads.steps[0].size, (Size{540, 304}));
    QVERIFY(pads.steps[0].content.isEmpty());
    QCOMPARE(pads.steps[1].from, 0);
    QCOMPARE(pads.steps[1].content, (Size{540, 304}));
    QCOMPARE(pads.video.first().step, 1);

    // Larger than the source: what is filtered has a step of its own all the same.
    OutputSpec sharp = marked(u"mp4"_s, {720});
    sharp.video->filters = {{u"sharpen"_s, {}}};
    JobSpec larger = job({sharp});
    larger.allowUpscale = true;
    const Result<Plan> plan = planned(larger, film({640, 360}));
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), 2);
    QVERIFY(plan->steps[0].after.isEmpty());
    QCOMPARE(plan->steps[1].from, 0);
    QVERIFY(!plan->steps[1].after.isEmpty());
}

void TestMarkPlan::anotherFileIsOtherWork()
{
    const QList<OutputSpec> outputs{marked(u"mp4"_s, {360})};
    const QString before = planDigest(planOf(outputs));
    QCOMPARE(planDigest(planOf(outputs)), before);
    MediaInfo info = film();
    info.watermarkFiles.first().identity.modified_ns = 7;
    QVERIFY(planDigest(planOf(outputs, info)) != before);
    info = film();
    info.watermarkFiles.first().identity.bytes = 7;
    QVERIFY(planDigest(planOf(outputs, info)) != before);
    WatermarkSpec fainter = wish();
    fainter.opacity = 50;
    QVERIFY(planDigest(planOf({marked(u"mp4"_s, {360}, {fainter})})) != before);
    QVERIFY(planDigest(planOf({output(u"mp4"_s, {360})})) != before);
}

void TestMarkPlan::whatIsNotSeenChangesNothing()
{
    WatermarkSpec unseen = wish();
    unseen.opacity = 0;
    QCOMPARE(planDigest(planOf({marked(u"mp4"_s, {360}, {unseen})})), planDigest(planOf({output(u"mp4"_s, {360})})));
}

QTEST_GUILESS_MAIN(TestMarkPlan)
#include "tst_markplan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/framing.h"
#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

VideoStreamInfo turned(Size coded, int rotation, bool isMirrored = false)
{
    VideoStreamInfo video = picture(coded);
    video.rotation = rotation;
    video.isMirrored = isMirrored;
    video.displaySize = rotation % 180 == 0 ? coded : coded.transposed();
    return video;
}

FramingWish cropped(int left, int top, int right, int bottom)
{
    FramingWish wish;
    wish.crop = {CropKind::Sides, left, top, right, bottom};
    return wish;
}

FramingWish shaped(Fit fit, Rational aspect)
{
    FramingWish wish;
    wish.shape = {fit, aspect};
    return wish;
}

} // namespace

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWishNothingIsFramed();
    void sidesAreThoseThatAViewerSees_data();
    void sidesAreThoseThatAViewerSees();
    void oddSidesLoseOneMoreRatherThanOneLess();
    void pixelsThatAreNotSquareAreCountedAsShown();
    void aCropThatLeavesNothingIsRefused();
    void foundBordersAreCutOff();
    void turnsAddUpToTheSourcesOwn();
    void aShapeIsReached_data();
    void aShapeIsReached();
    void theShortSideCountsForWhatIsLeft();
};

void TestFraming::withoutAWishNothingIsFramed()
{
    const Result<FramedPicture> framed = framePicture({}, turned({1920, 1080}, 90));
    QVERIFY(framed);
    QVERIFY(!framed->framing);
    QCOMPARE(framed->display, (Size{1080, 1920}));
    QCOMPARE(renditionSize(*framed, 360), (Size{360, 640}));
    QVERIFY(contentSize(*framed, {360, 640}).isEmpty());
}

void TestFraming::sidesAreThoseThatAViewerSees_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("top");
    QTest::addColumn<Size>("part");
    // Off the displayed picture: left 10, top 20, right 30, bottom 40.
    QTest::newRow("as stored") << 0 << false << 10 << 20 << Size{600, 300};
    QTest::newRow("turned clockwise") << 90 << false << 20 << 30 << Size{580, 320};
    QTest::newRow("upside down") << 180 << false << 30 << 40 << Size{600, 300};
    QTest::newRow("turned back") << 270 << false << 40 << 10 << Size{580, 320};
    QTest::newRow("mirrored") << 0 << true << 30 << 20 << Size{600, 300};
}

void TestFraming::sidesAreThoseThatAViewerSees()
{
    QFETCH(int, rotation);
    QFETCH(bool, isMirrored);
    const Result<FramedPicture> framed =
        framePicture(cropped(10, 20, 30, 40), turned({640, 360}, rotation, isMirrored));
    QVERIFY(framed);
    QTEST(framed->framing->left, "left");
    QTEST(framed->framing->top, "top");
    QTEST(framed->framing->part, "part");
}

void TestFraming::oddSidesLoseOneMoreRatherThanOneLess()
{
    const Result<FramedPicture> framed = framePicture(cropped(3, 0, 5, 1), picture({640, 360}));
    QVERIFY(framed);
    QVERIFY(*framed->framing == (Framing{4, 0, {630, 358}, 0, false}));
    QCOMPARE(framed->display, (Size{630, 358}));
}

void TestFraming::pixelsThatAreNotSquareAreCountedAsShown()
{
    VideoStreamInfo wide = picture({720, 576});
    wide.pixelAspect = {64, 45};
    wide.displaySize = {1024, 576};
    const Result<FramedPicture> framed = framePicture(cropped(128, 0, 128, 0), wide); // pillars beside 4:3
    QVERIFY(framed);
    QCOMPARE(framed->framing->left, 90);
    QCOMPARE(framed->framing->part, (Size{540, 576}));
    QCOMPARE(framed->display, (Size{768, 576}));
}

void TestFraming::aCropThatLeavesNothingIsRefused()
{
    const Result<FramedPicture> framed = framePicture(cropped(0, 180, 0, 180), picture({640, 360}));
    QVERIFY(!framed);
    QCOMPARE(framed.error().code, ErrorCode::SpecInvalid);
    QVERIFY(framed.error().detail.startsWith("crop: "_L1));
}

void TestFraming::foundBordersAreCutOff()
{
    FramingWish wish;
    wish.crop.kind = CropKind::Detect;
    VideoStreamInfo letterboxed = picture({1920, 1080});
    QVERIFY(!framePicture(wish, letterboxed)->framing); // nothing was found
    letterboxed.borders = PictureBorders{0, 138, 0, 139};
    const Result<FramedPicture> framed = framePicture(wish, letterboxed);
    QVERIFY(framed);
    QVERIFY(*framed->framing == (Framing{0, 138, {1920, 802}, 0, false}));
}

void TestFraming::turnsAddUpToTheSourcesOwn()
{
    FramingWish wish;
    wish.rotate = 90;
    QVERIFY(*framePicture(wish, turned({640, 360}, 90))->framing == (Framing{0, 0, {}, 180, false}));
    QVERIFY(!framePicture(FramingWish{}, turned({640, 360}, 270))->framing);
    wish.isMirrored = true; // the picture as shown is mirrored, then turned
    QVERIFY(*framePicture(wish, turned({640, 360}, 90))->framing == (Framing{0, 0, {}, 0, true}));
    QCOMPARE(framePicture(wish, turned({640, 360}, 90))->display, (Size{640, 360}));
}

void TestFraming::aShapeIsReached_data()
{
    QTest::addColumn<Size>("source");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<Rational>("aspect");
    QTest::addColumn<Size>("rendition"); // of the rung 540
    QTest::addColumn<Size>("content");
    const Rational portrait{9, 16};
    QTest::newRow("padded upright") << Size{1920, 1080} << Fit::Pad << portrait << Size{540, 960} << Size{540, 304};
    QTest::newRow("padded wide") << Size{1080, 1920} << Fit::Pad << Rational{16, 9} << Size{960, 540} << Size{304, 540};
    QTest::newRow("cut upright") << Size{1920, 1080} << Fit::Crop << portrait << Size{540, 960} << Size{};
    QTest::newRow("pulled upright") << Size{1920, 1080} << Fit::Stretch << portrait << Size{540, 960} << Size{};
    QTest::newRow("padded, but of that shape") << Size{1080, 1920} << Fit::Pad << portrait << Size{540, 960} << Size{};
    QTest::newRow("square") << Size{1920, 1080} << Fit::Crop << Rational{1, 1} << Size{540, 540} << Size{};
}

void TestFraming::aShapeIsReached()
{
    QFETCH(Size, source);
    QFETCH(Fit, fit);
    QFETCH(Rational, aspect);
    const Result<FramedPicture> framed = framePicture(shaped(fit, aspect), picture(source));
    QVERIFY(framed);
    const Size rendition = renditionSize(*framed, 540);
    QTEST(rendition, "rendition");
    QTEST(contentSize(*framed, rendition), "content");
    const double shape = double(framed->display.width) / framed->display.height;
    QVERIFY2(std::abs(shape - aspect.toDouble()) < 0.01 * aspect.toDouble(), qPrintable(sizeToText(framed->display)));
}

void TestFraming::theShortSideCountsForWhatIsLeft()
{
    const Result<FramedPicture> framed = framePicture(cropped(0, 140, 0, 140), picture({1920, 1080}));
    QVERIFY(framed);
    QCOMPARE(framed->display, (Size{1920, 800}));
    QCOMPARE(renditionSize(*framed, 400), (Size{960, 400}));
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"

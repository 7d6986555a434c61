// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/framegrabber.h"
#include "engine/av/probe.h"
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t pixels = 4096 * 4096;

/// The source part of a plan, as a planner makes it of what a probe says.
PlanSource sourceOf(const QString &path)
{
    const Result<MediaInfo> info = probe(path, {});
    if (!info)
        return {};
    const VideoStreamInfo *video = mainVideo(*info);
    PlanSource source;
    source.path = path;
    source.identity = info->identity;
    source.videoStream = video->index;
    source.origin = info->start.value_or(Microseconds(0));
    source.codedSize = video->codedSize;
    source.frameRate = video->frameRate;
    return source;
}

int numberAt(FrameGrabber &grabber, double seconds, SeekAccuracy accuracy = SeekAccuracy::Exact)
{
    const Result<FramePtr> frame = grabber.grab(fromSeconds(seconds), accuracy);
    return frame ? readFrameNumber(**frame).value_or(-1) : -2;
}

} // namespace

class FrameGrabberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFrameOnScreen_data();
    void givesTheFrameOnScreen();
    void frameTimesFindTheirOwnFrames();
    void keyFrameModeDecodesOneFrame();
    void framesNobodyRefersToAreNotDecoded();
    void growingMomentsDecodeEachFrameOnce();
    void momentsOutsideGiveFirstAndLast();
    void rawStreamsAreCountedFromTheStart();
    void stopEndsTheGrab();
    void tooLargeAPictureIsRefused();

private:
    ClipMaker m_maker;
};

void FrameGrabberTest::givesTheFrameOnScreen_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<int>("bframes");
    QTest::addColumn<bool>("isVariable");
    QTest::addColumn<double>("start");
    QTest::newRow("mp4 with b-frames") << u"mp4"_s << 3 << false << 0.0;
    QTest::newRow("mkv of variable rate") << u"mkv"_s << 2 << true << 0.0;
    QTest::newRow("transport stream that starts late") << u"ts"_s << 2 << false << 7.3;
    QTest::newRow("avi without frame times") << u"avi"_s << 0 << false << 0.0;
}

void FrameGrabberTest::givesTheFrameOnScreen()
{
    QFETCH(QString, container);
    ClipWish wish;
    wish.container = container;
    QFETCH(int, bframes);
    QFETCH(bool, isVariable);
    QFETCH(double, start);
    wish.bframes = bframes;
    wish.hasVariableRate = isVariable;
    wish.start = start;
    wish.seconds = 8;
    wish.audioCodec.clear();
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    const Result<SourceFile> file = SourceFile::open(clip);
    QVERIFY(file);
    for (const int threads : {1, 3}) {
        Result<FrameGrabber> grabber = FrameGrabber::open(*file, sourceOf(clip), pixels, {}, threads);
        QVERIFY(grabber);
        QRandomGenerator random(7);
        for (int i = 0; i < 30; ++i) {
            const int index = random.bounded(frameCount(wish) - 1);
            const double middle = (frameTime(wish, index) + frameTime(wish, index + 1)) / 2;
            QCOMPARE(numberAt(*grabber, middle), index);
        }
        for (int index = 0; index + 1 < frameCount(wish); index += 9) // one after the other
            QCOMPARE(numberAt(*grabber, (frameTime(wish, index) + frameTime(wish, index + 1)) / 2), index);
        const Result<FramePtr> key = grabber->grab(fromSeconds(1), SeekAccuracy::KeyFrame);
        QVERIFY(key && readFrameNumber(**key) == 0);
    }
}

/// A frame's time in microseconds is rounded; asking for it must not give the frame before.
void FrameGrabberTest::frameTimesFindTheirOwnFrames()
{
    ClipWish wish;
    wish.rate = {30000, 1001};
    wish.audioCodec.clear();
    Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(m_maker.clip(wish)), pixels, {});
    QVERIFY(grabber);
    for (int index = 0; index < 40; ++index) {
        QCOMPARE(numberAt(*grabber, frameTime(wish, index)), index);
        const Result<FramePtr> frame = grabber->grab(fromSeconds(frameTime(wish, index)), SeekAccuracy::Exact);
        QVERIFY(qAbs((*frame)->pts - fromSeconds(frameTime(wish, index)).count()) <= 1);
    }
}

void FrameGrabberTest::keyFrameModeDecodesOneFrame()
{
    const ClipWish wish;
    Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(m_maker.clip(wish)), pixels, {});
    QVERIFY(grabber);
    QCOMPARE(numberAt(*grabber, 3.9, SeekAccuracy::KeyFrame), 50);
    QCOMPARE(grabber->decodedFrames(), 1);
    QCOMPARE(numberAt(*grabber, 1.5, SeekAccuracy::KeyFrame), 0);
    QCOMPARE(grabber->decodedFrames(), 2);
    QCOMPARE(numberAt(*grabber, 1.5), 37);
}

void FrameGrabberTest::framesNobodyRefersToAreNotDecoded()
{
    ClipWish wish;
    wish.bframes = 3;
    Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(m_maker.clip(wish)), pixels, {});
    QVERIFY(grabber);
    QCOMPARE(numberAt(*grabber, 1.81), 45);
    QVERIFY2(grabber->decodedFrames() < 36, qPrintable(QString::number(grabber->decodedFrames())));
}

void FrameGrabberTest::growingMomentsDecodeEachFrameOnce()
{
    ClipWish wish;
    wish.gop = 1000;
    Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(m_maker.clip(wish)), pixels, {});
    QVERIFY(grabber);
    for (int index = 5; index < 100; index += 5)
        QCOMPARE(numberAt(*grabber, frameTime(wish, index) + 0.01), index);
    // Once too often for the first two: only then is it seen that they follow one another.
    QVERIFY2(grabber->decodedFrames() <= 120, qPrintable(QString::number(grabber->decodedFrames())));
    QCOMPARE(numberAt(*grabber, 0.5), 12);
}

void FrameGrabberTest::momentsOutsideGiveFirstAndLast()
{
    ClipWish wish;
    wish.seconds = 2;
    const PlanSource source = sourceOf(m_maker.clip(wish));
    Result<FrameGrabber> grabber = FrameGrabber::open(source, pixels, {});
    QVERIFY(grabber);
    QCOMPARE(numberAt(*grabber, 100), 49);
    QCOMPARE(numberAt(*grabber, -1), 0);
    QCOMPARE(numberAt(*grabber, 100, SeekAccuracy::KeyFrame), 0);
}

void FrameGrabberTest::rawStreamsAreCountedFromTheStart()
{
    ClipWish wish;
    wish.container = u"h264"_s;
    wish.audioCodec.clear();
    const QString clip = m_maker.clip(wish);
    if (clip.isEmpty())
        QSKIP("this build makes no raw streams");
    Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(clip), pixels, {});
    QVERIFY(grabber);
    QCOMPARE(numberAt(*grabber, 3.01), 75);
    QCOMPARE(numberAt(*grabber, 0.5), 12);
}

void FrameGrabberTest::stopEndsTheGrab()
{
    std::stop_source stop;
    Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(m_maker.clip({})), pixels, stop.get_token());
    QVERIFY(grabber);
    stop.request_stop();
    QCOMPARE(grabber->grab(fromSeconds(1), SeekAccuracy::Exact).error().code, ErrorCode::Cancelled);
}

void FrameGrabberTest::tooLargeAPictureIsRefused()
{
    const Result<FrameGrabber> grabber = FrameGrabber::open(sourceOf(m_maker.clip({})), 1000, {});
    QVERIFY(!grabber);
    QCOMPARE(grabber.error().code, ErrorCode::SourceTooLarge);
}

QTEST_GUILESS_MAIN(FrameGrabberTest)
#include "tst_framegrabber.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/avcompat.h"
#include "engine/av/stillwriter.h"
#include "tests/support/framecode.h"

extern "C" {
#include <libavutil/imgutils.h>
}

#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

FramePtr newFrame(Size size, AVPixelFormat format)
{
    FramePtr frame(av_frame_alloc());
    frame->width = size.width;
    frame->height = size.height;
    frame->format = format;
    av_frame_get_buffer(frame.get(), 0);
    return frame;
}

/// Fine texture everywhere; the top left quarter is bright, so that a turned picture shows how it was turned.
FramePtr texture(Size size)
{
    FramePtr frame = newFrame(size, AV_PIX_FMT_YUV420P);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const int base = x < size.width / 2 && y < size.height / 2 ? 180 : 80;
            const int fine = ((x * 7919 + y * 104729 + x * y * 31) >> 2) % 48;
            frame->data[0][y * frame->linesize[0] + x] = std::uint8_t(base + fine);
        }
    for (int plane = 1; plane < 3; ++plane)
        for (int y = 0; y < size.height / 2; ++y)
            std::fill_n(frame->data[plane] + y * frame->linesize[plane], size.width / 2, std::uint8_t(140));
    return frame;
}

/// One colour, given as limited-range YUV.
FramePtr flat(Size size, std::array<std::uint8_t, 3> yuv, AVColorSpace matrix)
{
    FramePtr frame = newFrame(size, AV_PIX_FMT_YUV420P);
    frame->colorspace = matrix;
    frame->color_range = AVCOL_RANGE_MPEG;
    for (size_t plane = 0; plane < 3; ++plane)
        for (int y = 0; y < (plane ? size.height / 2 : size.height); ++y)
            std::fill_n(
                frame->data[plane] + y * frame->linesize[plane], plane ? size.width / 2 : size.width, yuv[plane]);
    return frame;
}

FramePtr developed(const AVFrame &frame, Size size, const QString &filter, const QString &format,
    const PlanSource &source = {}, const OptionValues &options = {})
{
    Result<FramePtr> still = developStill(frame, source, size, {StillFilter{filter, options}}, format);
    return still ? *std::move(still) : nullptr;
}

/// Which quarter is the bright one: 0 top left, 1 top right, 2 bottom right, 3 bottom left.
int brightQuarter(const AVFrame &frame)
{
    const auto luma = [&](int quarter) {
        const int x = frame.width * (quarter == 1 || quarter == 2 ? 3 : 1) / 4;
        const int y = frame.height * (quarter >= 2 ? 3 : 1) / 4;
        int sum = 0;
        for (int dy = -4; dy < 4; ++dy)
            for (int dx = -4; dx < 4; ++dx)
                sum += frame.data[0][(y + dy) * frame.linesize[0] + x + dx];
        return sum;
    };
    int best = 0;
    for (int quarter = 1; quarter < 4; ++quarter)
        if (luma(quarter) > luma(best))
            best = quarter;
    return best;
}

} // namespace

class StillWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureIsTurnedAsPlayersDo_data();
    void pictureIsTurnedAsPlayersDo();
    void blurLowersDetailAndBytes_data();
    void blurLowersDetailAndBytes();
    void grayscaleHasNoColor();
    void sharpenRaisesDetail();
    void unknownFilterIsRefused();
    void formatsAreWhatTheyAreCalled_data();
    void formatsAreWhatTheyAreCalled();
    void betterQualityTakesMoreBytes_data();
    void betterQualityTakesMoreBytes();
    void colorsSurviveTheMatrix();
    void interlacedFramesBecomeProgressive();
    void pictureIsPackedPixels();
};

void StillWriterTest::pictureIsTurnedAsPlayersDo_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<int>("quarter");
    QTest::newRow("upright") << 0 << false << 0;
    QTest::newRow("90") << 90 << false << 1;
    QTest::newRow("180") << 180 << false << 2;
    QTest::newRow("270") << 270 << false << 3;
    QTest::newRow("mirrored") << 0 << true << 1;
    QTest::newRow("mirrored, then 90") << 90 << true << 2;
    QTest::newRow("mirrored, then 180") << 180 << true << 3;
    QTest::newRow("mirrored, then 270") << 270 << true << 0;
}

void StillWriterTest::pictureIsTurnedAsPlayersDo()
{
    QFETCH(int, rotation);
    QFETCH(bool, isMirrored);
    PlanSource source;
    source.rotation = rotation;
    source.isMirrored = isMirrored;
    const Size size = rotation % 180 == 0 ? Size{320, 180} : Size{180, 320};
    const FramePtr still = developed(*texture({640, 360}), size, u"none"_s, u"jpg"_s, source);
    QVERIFY(still);
    QCOMPARE((Size{still->width, still->height}), size);
    QTEST(brightQuarter(*still), "quarter");
}

void StillWriterTest::blurLowersDetailAndBytes_data()
{
    QTest::addColumn<Size>("size");
    QTest::newRow("small") << Size{426, 240};
    QTest::newRow("large") << Size{1280, 720};
}

void StillWriterTest::blurLowersDetailAndBytes()
{
    QFETCH(Size, size);
    const FramePtr source = texture(size);
    const FramePtr plain = developed(*source, size, u"none"_s, u"jpg"_s);
    const FramePtr blurred = developed(*source, size, u"blur"_s, u"jpg"_s);
    QVERIFY(plain && blurred);
    QVERIFY(detail(*toGrey(*blurred)) < 0.2 * detail(*toGrey(*plain)));
    const Result<QByteArray> plainBytes = encodeStill(*plain, u"jpg"_s, 85);
    const Result<QByteArray> blurredBytes = encodeStill(*blurred, u"jpg"_s, 85);
    QVERIFY(plainBytes && blurredBytes);
    QVERIFY(blurredBytes->size() * 10 < plainBytes->size());
}

void StillWriterTest::grayscaleHasNoColor()
{
    const FramePtr still =
        developed(*flat({64, 64}, {120, 60, 200}, AVCOL_SPC_SMPTE170M), {64, 64}, u"grayscale"_s, {});
    QVERIFY(still);
    const std::uint8_t *pixel = still->data[0] + 32 * still->linesize[0] + 32 * 4;
    QVERIFY(qAbs(pixel[0] - pixel[1]) <= 2 && qAbs(pixel[1] - pixel[2]) <= 2);
}

void StillWriterTest::sharpenRaisesDetail()
{
    const FramePtr source = texture({640, 360});
    const FramePtr plain = developed(*source, {320, 180}, u"none"_s, u"jpg"_s);
    const FramePtr sharp = developed(*source, {320, 180}, u"sharpen"_s, u"jpg"_s);
    QVERIFY(plain && sharp);
    QVERIFY(detail(*toGrey(*sharp)) > 1.2 * detail(*toGrey(*plain)));
}

void StillWriterTest::unknownFilterIsRefused()
{
    const Result<FramePtr> still =
        developStill(*texture({64, 64}), {}, {64, 64}, {StillFilter{u"movie=x"_s, {}}}, u"jpg"_s);
    QVERIFY(!still);
    QCOMPARE(still.error().code, ErrorCode::FilterMissing);
}

void StillWriterTest::formatsAreWhatTheyAreCalled_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("jpg") << u"jpg"_s << QByteArray("\xff\xd8\xff");
    QTest::newRow("webp") << u"webp"_s << QByteArray("RIFF");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
}

void StillWriterTest::formatsAreWhatTheyAreCalled()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    const FramePtr still = developed(*texture({161, 121}), {161, 121}, u"none"_s, format); // odd sizes too
    QVERIFY(still);
    const Result<QByteArray> bytes = encodeStill(*still, format, 80);
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
    QVERIFY(bytes->startsWith(beginning));
}

void StillWriterTest::betterQualityTakesMoreBytes_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("jpg") << u"jpg"_s;
    QTest::newRow("webp") << u"webp"_s;
}

void StillWriterTest::betterQualityTakesMoreBytes()
{
    QFETCH(QString, format);
    const FramePtr still = developed(*texture({320, 180}), {320, 180}, u"none"_s, format);
    qsizetype before = 0;
    for (const int quality : {10, 40, 70, 95}) {
        const Result<QByteArray> bytes = encodeStill(*still, format, quality);
        QVERIFY(bytes);
        QVERIFY(bytes->size() > before);
        before = bytes->size();
    }
}

/// BT.709 red of a film must be red in the picture, and white must be white, whatever range the format has.
void StillWriterTest::colorsSurviveTheMatrix()
{
    const FramePtr red = developed(*flat({64, 64}, {63, 102, 240}, AVCOL_SPC_BT709), {64, 64}, u"none"_s, {});
    const std::uint8_t *pixel = red->data[0] + 32 * red->linesize[0] + 32 * 4;
    QVERIFY2(pixel[0] > 250 && pixel[1] < 5 && pixel[2] < 5,
        qPrintable(u"%1 %2 %3"_s.arg(pixel[0]).arg(pixel[1]).arg(pixel[2])));
    const FramePtr white = developed(*flat({64, 64}, {235, 128, 128}, AVCOL_SPC_BT709), {64, 64}, u"none"_s, u"jpg"_s);
    QVERIFY(white->data[0][0] >= 254);
    const FramePtr jpg = developed(*flat({64, 64}, {63, 102, 240}, AVCOL_SPC_BT709), {64, 64}, u"none"_s, u"jpg"_s);
    // JFIF red: 0.299 * 255, Cb 85, Cr 255
    QVERIFY(qAbs(jpg->data[0][0] - 76) <= 3 && qAbs(jpg->data[1][0] - 85) <= 3 && jpg->data[2][0] >= 252);
}

void StillWriterTest::interlacedFramesBecomeProgressive()
{
    FramePtr combed = flat({320, 240}, {80, 128, 128}, AVCOL_SPC_SMPTE170M);
    for (int y = 1; y < 240; y += 2) // the second field saw something bright on the right half
        std::fill_n(combed->data[0] + y * combed->linesize[0] + 160, 160, std::uint8_t(200));
    const FramePtr raw = developed(*combed, {320, 240}, u"none"_s, u"jpg"_s);
    const auto shareOfDetail = [&](Deinterlacing deinterlace) {
        PlanSource source;
        source.deinterlace = deinterlace;
        const FramePtr still = developed(*combed, {320, 240}, u"none"_s, u"jpg"_s, source);
        return detail(*toGrey(*still)) / detail(*toGrey(*raw));
    };
    QVERIFY(shareOfDetail(Deinterlacing::Marked) > 0.9); // nothing marks it
    QVERIFY(shareOfDetail(Deinterlacing::All) < 0.2);
    AvCompat::setInterlaced(*combed, true, true);
    QVERIFY(shareOfDetail(Deinterlacing::Marked) < 0.2);
    QVERIFY(shareOfDetail(Deinterlacing::None) > 0.9);
}

void StillWriterTest::pictureIsPackedPixels()
{
    FramePtr source = flat({66, 50}, {63, 102, 240}, AVCOL_SPC_BT709);
    source->pts = 1'500'000;
    const Picture picture = toPicture(*developed(*source, {33, 25}, u"none"_s, {}));
    QCOMPARE(picture.size, (Size{33, 25}));
    QCOMPARE(picture.rgba.size(), 33 * 25 * 4);
    QCOMPARE(picture.time, Microseconds(1'500'000));
    QCOMPARE(std::uint8_t(picture.rgba[picture.rgba.size() - 1]), 255); // opaque to the last pixel
}

QTEST_GUILESS_MAIN(StillWriterTest)
#include "tst_stillwriter.moc"

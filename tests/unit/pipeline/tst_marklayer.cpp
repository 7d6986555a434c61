// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/marklayer.h"
#include "engine/pipeline/picturescale.h"

#include <QRect>
#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Size canvas{64, 32};

/// The left half of one opaque colour, the right half of one that is not seen.
Picture half(uchar red, uchar green, uchar blue, Size size = {8, 4})
{
    Picture picture;
    picture.size = size;
    for (int i = 0; i < size.area(); ++i) {
        const bool isLeft = i % size.width < size.width / 2;
        for (const uchar value : {red, green, blue, uchar(isLeft ? 255 : 0)})
            picture.rgba.append(char(value));
    }
    return picture;
}

/// At 8,4, as large as 16x8.
PictureMark mark(double opacity = 100)
{
    PictureMark mark;
    mark.picture = {8, 4};
    mark.wish.x = PictureLength{12.5};
    mark.wish.y = PictureLength{12.5};
    mark.wish.width = PictureLength{25};
    mark.wish.opacity = opacity;
    return mark;
}

FramePtr frameOf(AVPixelFormat format)
{
    FramePtr frame(av_frame_alloc());
    frame->format = format;
    frame->width = canvas.width;
    frame->height = canvas.height;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    const int bytes = format == AV_PIX_FMT_YUV420P ? 1 : 2;
    for (int plane = 0; plane < 3; ++plane) {
        for (int y = 0; y < (plane == 0 ? canvas.height : canvas.height / 2); ++y) {
            for (int x = 0; x < frame->linesize[plane]; ++x) // of two bytes the upper one is at most 3
                frame->data[plane][y * frame->linesize[plane] + x] =
                    std::uint8_t(bytes == 2 && x % 2 == 1 ? (x + y) % 4 : 16 + (7 * x + 13 * y + plane) % 220);
        }
    }
    return frame;
}

int sample(const AVFrame &frame, int plane, int x, int y)
{
    const std::uint8_t *row = frame.data[plane] + y * frame.linesize[plane];
    return frame.format == AV_PIX_FMT_YUV420P ? row[x] : reinterpret_cast<const std::uint16_t *>(row)[x];
}

const ColorInfo high{u"bt709"_s, u"bt709"_s, u"bt709"_s, u"tv"_s};

} // namespace

class TestMarkLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBesideItStaysAsItIs_data();
    void whatIsBesideItStaysAsItIs();
    void coloursFollowTheMatrix();
    void opacityIsAShare();
    void whatIsNotSeenLendsNoColour();
    void scalingKeepsAnEvenColour();
};

void TestMarkLayer::whatIsBesideItStaysAsItIs_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("8 bits") << int(AV_PIX_FMT_YUV420P);
    QTest::newRow("10 bits") << int(AV_PIX_FMT_YUV420P10LE);
}

void TestMarkLayer::whatIsBesideItStaysAsItIs()
{
    QFETCH(int, format);
    const int depth = format == AV_PIX_FMT_YUV420P ? 8 : 10;
    const FramePtr before = frameOf(AVPixelFormat(format));
    const FramePtr after = frameOf(AVPixelFormat(format));
    QVERIFY(before && after);
    MarkLayer(half(255, 255, 255), mark(), canvas, depth, high).drawInto(after.get());
    int changed = 0;
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < canvas.height >> shift; ++y) {
            for (int x = 0; x < canvas.width >> shift; ++x) {
                const bool isOther = sample(*before, plane, x, y) != sample(*after, plane, x, y);
                const QRect opaque(8 >> shift, 4 >> shift, 10 >> shift, 8 >> shift); // with the edge that fades
                QVERIFY(!isOther || opaque.contains(x, y));
                changed += isOther ? 1 : 0;
            }
        }
    }
    QVERIFY(changed > 60);
    QCOMPARE(sample(*after, 0, 10, 8), 235 << (depth - 8));
    QCOMPARE(sample(*after, 1, 5, 4), 128 << (depth - 8));
}

void TestMarkLayer::coloursFollowTheMatrix()
{
    struct Row
    {
        QString matrix;
        int luma;
        int blue;
        int red;
    };
    for (const Row &row :
        {Row{u"bt709"_s, 63, 102, 240}, Row{u"smpte170m"_s, 81, 90, 240}, Row{u"bt2020nc"_s, 74, 97, 240}}) {
        const FramePtr frame = frameOf(AV_PIX_FMT_YUV420P);
        ColorInfo color = high;
        color.matrix = row.matrix;
        MarkLayer(half(255, 0, 0), mark(), canvas, 8, color).drawInto(frame.get());
        const QString seen = u"%1: %2, %3, %4"_s.arg(row.matrix)
                                 .arg(sample(*frame, 0, 10, 8))
                                 .arg(sample(*frame, 1, 5, 4))
                                 .arg(sample(*frame, 2, 5, 4));
        QVERIFY2(std::abs(sample(*frame, 0, 10, 8) - row.luma) <= 1, qPrintable(seen));
        QVERIFY2(std::abs(sample(*frame, 1, 5, 4) - row.blue) <= 1, qPrintable(seen));
        QVERIFY2(std::abs(sample(*frame, 2, 5, 4) - row.red) <= 1, qPrintable(seen));
    }
}

void TestMarkLayer::opacityIsAShare()
{
    const FramePtr before = frameOf(AV_PIX_FMT_YUV420P);
    const FramePtr after = frameOf(AV_PIX_FMT_YUV420P);
    MarkLayer(half(255, 255, 255), mark(25), canvas, 8, high).drawInto(after.get());
    for (int x = 8; x < 14; ++x) {
        const double due = sample(*before, 0, x, 8) * 0.75 + 235 * 0.25;
        QVERIFY(std::abs(sample(*after, 0, x, 8) - due) <= 0.51);
    }
}

/// Green that is not seen does not tint the edge of what is.
void TestMarkLayer::whatIsNotSeenLendsNoColour()
{
    Picture picture = half(255, 255, 255);
    for (qsizetype i = 0; i < picture.rgba.size(); i += 4) {
        if (picture.rgba[i + 3] == 0)
            picture.rgba[i] = picture.rgba[i + 2] = 0;
    }
    for (const Premultiplied &pixel : scalePicture(picture, {31, 9})) {
        QVERIFY(std::abs(pixel[0] - pixel[1]) < 1e-5F);
        QVERIFY(std::abs(pixel[1] - pixel[3]) < 1e-5F);
    }
}

void TestMarkLayer::scalingKeepsAnEvenColour()
{
    Picture even = half(51, 102, 204, {37, 19});
    for (qsizetype i = 3; i < even.rgba.size(); i += 4)
        even.rgba[i] = char(255);
    for (const Size size : {Size{4, 2}, Size{37, 19}, Size{200, 90}}) {
        const std::vector<Premultiplied> scaled = scalePicture(even, size);
        QCOMPARE(std::int64_t(scaled.size()), size.area());
        for (const Premultiplied &pixel : scaled) {
            QVERIFY(std::abs(pixel[0] - 0.2F) < 1e-4F && std::abs(pixel[1] - 0.4F) < 1e-4F);
            QVERIFY(std::abs(pixel[2] - 0.8F) < 1e-4F && std::abs(pixel[3] - 1) < 1e-4F);
        }
    }
}

QTEST_GUILESS_MAIN(TestMarkLayer)
#include "tst_marklayer.moc"

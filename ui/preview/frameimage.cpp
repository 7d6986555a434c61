// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/frameimage.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>
#include <algorithm>
#include <optional>

namespace Zoetrope {

namespace {

/// How the three planes of a 4:2:0 picture lie in memory.
struct Layout
{
    int bytes = 1; ///< of a sample
    int shift = 0; ///< down to eight bits
    bool isInterleaved = false; ///< blue and red differences share a plane
};

std::optional<Layout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
        return Layout{1, 0, false};
    case QVideoFrameFormat::Format_NV12:
        return Layout{1, 0, true};
    case QVideoFrameFormat::Format_YUV420P10:
        return Layout{2, 2, false};
    case QVideoFrameFormat::Format_P010:
        return Layout{2, 8, true};
    default:
        return {};
    }
}

/// Luma and colour differences to red, green, blue, in 1/65536.
struct Matrix
{
    int luma = 0;
    int offset = 0;
    int redV = 0;
    int greenU = 0;
    int greenV = 0;
    int blueU = 0;
};

/// From the shares of red and blue in luma (ITU-R BT.601, BT.709, BT.2020).
Matrix matrixOf(double red, double blue, bool isFullRange)
{
    const double lumaScale = isFullRange ? 1.0 : 255.0 / 219.0;
    const double colorScale = isFullRange ? 1.0 : 255.0 / 224.0;
    const double green = 1 - red - blue;
    const auto fixed = [](double value) { return qRound(value * 65536); };
    return {fixed(lumaScale), isFullRange ? 0 : 16, fixed(2 * (1 - red) * colorScale),
        fixed(2 * blue * (1 - blue) / green * colorScale), fixed(2 * red * (1 - red) / green * colorScale),
        fixed(2 * (1 - blue) * colorScale)};
}

Matrix matrixOf(const QVideoFrameFormat &format)
{
    const auto space = format.colorSpace();
    const bool isFullRange = format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    const bool isUnsaid = space == QVideoFrameFormat::ColorSpace_Undefined;
    if (space == QVideoFrameFormat::ColorSpace_BT2020)
        return matrixOf(0.2627, 0.0593, isFullRange);
    if (space == QVideoFrameFormat::ColorSpace_BT709 || (isUnsaid && format.frameHeight() >= 720))
        return matrixOf(0.2126, 0.0722, isFullRange);
    return matrixOf(0.299, 0.114, isFullRange);
}

/// Reads samples of mapped planes as eight bits; the mean of a square of `step` samples.
class Planes
{
public:
    Planes(const QVideoFrame &frame, Layout layout, int step)
        : m_frame(frame)
        , m_layout(layout)
        , m_step(step)
    {
    }

    [[nodiscard]] int luma(int column, int row) const
    {
        int sum = 0;
        for (int y = 0; y < m_step; ++y) {
            for (int x = 0; x < m_step; ++x)
                sum += sample(0, column * m_step + x, row * m_step + y);
        }
        return sum / (m_step * m_step);
    }
    [[nodiscard]] int blue(int column, int row) const { return difference(0, column, row); }
    [[nodiscard]] int red(int column, int row) const { return difference(1, column, row); }

private:
    [[nodiscard]] int difference(int which, int column, int row) const
    {
        const int x = column * m_step / 2;
        const int y = row * m_step / 2;
        const int value = m_layout.isInterleaved ? sample(1, 2 * x + which, y) : sample(1 + which, x, y);
        return value - 128;
    }

    [[nodiscard]] int sample(int plane, int x, int y) const
    {
        const uchar *line = m_frame.bits(plane) + qsizetype(y) * m_frame.bytesPerLine(plane);
        if (m_layout.bytes == 1)
            return line[x];
        const uchar *both = line + qsizetype(x) * 2;
        return (both[0] | both[1] << 8) >> m_layout.shift;
    }

    const QVideoFrame &m_frame;
    Layout m_layout;
    int m_step;
};

QRgb color(const Matrix &matrix, int luma, int blue, int red)
{
    const int base = (luma - matrix.offset) * matrix.luma + 32768;
    const auto clamped = [](int value) { return std::clamp(value >> 16, 0, 255); };
    return qRgb(clamped(base + matrix.redV * red), clamped(base - matrix.greenU * blue - matrix.greenV * red),
        clamped(base + matrix.blueU * blue));
}

int stepFor(QSize frame, QSize box)
{
    if (box.isEmpty())
        return 1;
    return std::max(1, std::max(frame.width() / box.width(), frame.height() / box.height()));
}

QImage converted(const QVideoFrame &frame, Layout layout, int step)
{
    QImage image(frame.width() / step, frame.height() / step, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const Matrix matrix = matrixOf(frame.surfaceFormat());
    const Planes planes(frame, layout, step);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = color(matrix, planes.luma(x, y), planes.blue(x, y), planes.red(x, y));
    }
    return image;
}

} // namespace

bool canConvert(const QVideoFrame &frame) { return layoutOf(frame.pixelFormat()).has_value(); }

QImage frameImage(QVideoFrame frame, QSize box)
{
    const std::optional<Layout> layout = layoutOf(frame.pixelFormat());
    if (!layout || !frame.map(QVideoFrame::ReadOnly))
        return {};
    QImage image;
    if (frame.planeCount() >= (layout->isInterleaved ? 2 : 3))
        image = converted(frame, *layout, stepFor(frame.size(), box));
    frame.unmap();
    return image;
}

} // namespace Zoetrope

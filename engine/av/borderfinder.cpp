// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/borderfinder.h"

#include "engine/av/framegrabber.h"

extern "C" {
#include <libswscale/swscale.h>
}

#include <algorithm>
#include <vector>

namespace Zoetrope {

namespace {

// Of 255. Black of old tapes is up to 12, with noise a little above.
constexpr int brightestBlack = 40;
constexpr int brightestMean = 16;
constexpr double mostBright = 0.01; // of a line's pixels
constexpr int samples = 24;
constexpr int fewestTelling = 3;
constexpr Microseconds usualStep{5'000'000}; // where a source does not say how long it is

struct SwsDeleter
{
    void operator()(SwsContext *context) const noexcept { sws_freeContext(context); }
};
using SwsPtr = std::unique_ptr<SwsContext, SwsDeleter>;

/// One line of a picture: a row or a column.
struct Line
{
    const std::uint8_t *first;
    qsizetype step;
    int length;

    [[nodiscard]] bool isBlack() const
    {
        std::int64_t sum = 0;
        int bright = 0;
        for (int i = 0; i < length; ++i) {
            const std::uint8_t value = first[i * step];
            sum += value;
            bright += value > brightestBlack ? 1 : 0;
        }
        return sum <= std::int64_t(brightestMean) * length && bright <= mostBright * length;
    }
};

template <typename MakeLine> int blackLines(int count, const MakeLine &line)
{
    int black = 0;
    while (black < count && line(black).isBlack())
        ++black;
    return black;
}

std::optional<PictureBorders> bordersOf(const AVFrame &frame)
{
    const SwsPtr scaler(sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), frame.width,
        frame.height, AV_PIX_FMT_GRAY8, SWS_POINT, nullptr, nullptr, nullptr));
    if (!scaler)
        return {};
    std::vector<std::uint8_t> gray(std::size_t(frame.width) * std::size_t(frame.height));
    std::uint8_t *planes[] = {gray.data()};
    const int strides[] = {frame.width};
    if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides) < 0)
        return {};
    return blackBorders({{frame.width, frame.height}, gray});
}

} // namespace

std::optional<PictureBorders> blackBorders(const GrayPicture &picture)
{
    const int width = picture.size.width;
    const int height = picture.size.height;
    const std::uint8_t *pixels = picture.pixels.data();
    const auto row = [=](int y) { return Line{pixels + qsizetype(y) * width, 1, width}; };
    const auto column = [=](int x) { return Line{pixels + x, width, height}; };
    PictureBorders borders;
    borders.top = blackLines(height, row);
    if (borders.top == height)
        return {};
    borders.bottom = blackLines(height, [&](int y) { return row(height - 1 - y); });
    borders.left = blackLines(width, column);
    borders.right = blackLines(width, [&](int x) { return column(width - 1 - x); });
    if (borders.left == width) // single bright pixels, too few for any column
        return {};
    return borders;
}

PictureBorders commonBorders(const QList<std::optional<PictureBorders>> &seen)
{
    std::optional<PictureBorders> common;
    int telling = 0;
    for (const std::optional<PictureBorders> &one : seen) {
        if (!one)
            continue;
        ++telling;
        const PictureBorders known = common.value_or(*one);
        common = PictureBorders{std::min(known.left, one->left), std::min(known.top, one->top),
            std::min(known.right, one->right), std::min(known.bottom, one->bottom)};
    }
    return telling >= fewestTelling ? *common : PictureBorders{};
}

Result<PictureBorders> findBorders(const PlanSource &source, std::int64_t maximumPixels, const std::stop_token &stop)
{
    Result<FrameGrabber> grabber = FrameGrabber::open(source, maximumPixels, stop);
    if (!grabber)
        return grabber.error();
    const Microseconds step = source.expectedDuration ? *source.expectedDuration / samples : usualStep;
    QList<std::optional<PictureBorders>> seen;
    for (int i = 0; i < samples; ++i) {
        const Result<FramePtr> frame = grabber->grab(source.clipStart + step * i + step / 2, SeekAccuracy::KeyFrame);
        if (!frame && frame.error().code == ErrorCode::Cancelled)
            return frame.error();
        // What changes its size midway has no borders in common.
        if (frame && Size{(*frame)->width, (*frame)->height} == source.codedSize)
            seen.append(bordersOf(**frame));
    }
    return commonBorders(seen);
}

} // namespace Zoetrope

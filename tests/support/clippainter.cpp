// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clippainter.h"

#include "tests/support/framecode.h"

extern "C" {
#include <libswscale/swscale.h>
}

#include <cmath>
#include <numbers>

namespace Zoetrope::Test {

namespace {

constexpr double flashLength = 0.08;
constexpr double clickLength = 0.05;
constexpr double click = 0.8;

struct Point
{
    int x = 0;
    int y = 0;
};

// Where a coded pixel lands once the player has turned the picture.
Point asDisplayed(Point coded, Size size, int rotation)
{
    switch (rotation) {
    case 90:
        return {size.height - 1 - coded.y, coded.x};
    case 180:
        return {size.width - 1 - coded.x, size.height - 1 - coded.y};
    case 270:
        return {coded.y, size.width - 1 - coded.x};
    default:
        return coded;
    }
}

bool isFlash(const ClipWish &wish, int index)
{
    const double time = frameTime(wish, index);
    return wish.clapAt && time > *wish.clapAt - 1e-6 && time < *wish.clapAt + flashLength;
}

/// The same in every run: a hash of where and when.
int noiseAt(const ClipWish &wish, int index, Point point)
{
    std::uint32_t hash =
        std::uint32_t(point.x) * 374761393U + std::uint32_t(point.y) * 668265263U + std::uint32_t(index) * 2246822519U;
    hash = (hash ^ (hash >> 13)) * 1274126177U;
    return int(std::lround(wish.noise * (double((hash >> 8) & 0xFFFF) / 32768.0 - 1)));
}

int lumaAt(const ClipWish &wish, int index, Size display, Point point)
{
    if (wish.grey)
        return int(std::lround(16 + 219 * *wish.grey)) + noiseAt(wish, index, point);
    if (const auto code = codeLuma(wish.firstNumber + index, display, point.x, point.y))
        return *code;
    if (isFlash(wish, index))
        return 235;
    // Fine texture on the move; each field of an interlaced picture is a moment of its own.
    const int step = wish.isInterlaced ? 2 * index + (point.y & 1) : index;
    return 48 + (((point.x + 3 * step) ^ (point.y + 2 * index)) & 127);
}

FramePtr newFrame(AVPixelFormat format, Size size)
{
    FramePtr frame(av_frame_alloc());
    frame->format = format;
    frame->width = size.width;
    frame->height = size.height;
    return av_frame_get_buffer(frame.get(), 0) < 0 ? FramePtr() : std::move(frame);
}

void paintChroma(AVFrame &frame, int index, bool isNeutral)
{
    for (int y = 0; y < (frame.height + 1) / 2; ++y)
        for (int x = 0; x < (frame.width + 1) / 2; ++x) {
            frame.data[1][std::ptrdiff_t(y) * frame.linesize[1] + x] =
                isNeutral ? 128 : std::uint8_t(112 + ((x + index) / 8) % 32);
            frame.data[2][std::ptrdiff_t(y) * frame.linesize[2] + x] =
                isNeutral ? 128 : std::uint8_t(112 + ((y + index) / 8) % 32);
        }
}

FramePtr converted(FramePtr frame, AVPixelFormat format)
{
    if (format == frame->format)
        return frame;
    FramePtr result = newFrame(format, {frame->width, frame->height});
    SwsContext *scaler = sws_getContext(frame->width, frame->height, AVPixelFormat(frame->format), frame->width,
        frame->height, format, SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
    if (!result || !scaler)
        return {};
    sws_scale(scaler, frame->data, frame->linesize, 0, frame->height, result->data, result->linesize);
    sws_freeContext(scaler);
    return result;
}

} // namespace

FramePtr paintFrame(const ClipWish &wish, int index, AVPixelFormat format)
{
    FramePtr frame = newFrame(AV_PIX_FMT_YUV420P, wish.size);
    if (!frame)
        return {};
    const Size display = wish.rotation % 180 == 0 ? wish.size : wish.size.transposed();
    for (int y = 0; y < frame->height; ++y)
        for (int x = 0; x < frame->width; ++x)
            frame->data[0][std::ptrdiff_t(y) * frame->linesize[0] + x] =
                std::uint8_t(lumaAt(wish, index, display, asDisplayed({x, y}, wish.size, wish.rotation)));
    paintChroma(*frame, index, wish.grey || isFlash(wish, index));
    return converted(std::move(frame), format);
}

float soundAt(const ClipWish &wish, std::int64_t sample)
{
    const double time = double(sample) / wish.sampleRate;
    const bool isClick = wish.clapAt && time >= *wish.clapAt && time < *wish.clapAt + clickLength;
    const double phase = 2 * std::numbers::pi * time;
    return float(isClick ? click * std::sin(phase * 1000) : wish.hum * std::sin(phase * humPitch));
}

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/framecode.h"

extern "C" {
#include <libswscale/swscale.h>
}

#include <array>
#include <bit>

namespace Zoetrope::Test {

namespace {

constexpr int cellCount = 20;
constexpr int bitCount = 16;
constexpr int rowShare = 8; // a row is an eighth of the picture's height
constexpr int white = 235;
constexpr int black = 16;

using Cells = std::array<bool, cellCount>;

bool isWhite(int number, int cell, bool isTop)
{
    switch (cell) {
    case 0:
    case cellCount - 1:
        return isTop;
    case 1:
        return !isTop;
    case cellCount - 2:
        return std::popcount(unsigned(number)) % 2 == 0;
    default:
        return (number >> (bitCount + 1 - cell)) & 1;
    }
}

double cellMean(const AVFrame &grey, int cell, int rowTop, int rowHeight)
{
    // The middle of the cell alone: its edges are mixed by scaling.
    const int left = (cell * 4 + 1) * grey.width / (cellCount * 4);
    const int right = std::max(left + 1, (cell * 4 + 3) * grey.width / (cellCount * 4));
    std::int64_t sum = 0;
    int count = 0;
    for (int y = rowTop + rowHeight / 4; y < rowTop + rowHeight * 3 / 4; ++y) {
        const std::uint8_t *line = grey.data[0] + std::ptrdiff_t(y) * grey.linesize[0];
        for (int x = left; x < right; ++x, ++count)
            sum += line[x];
    }
    return count > 0 ? double(sum) / count : 0.0;
}

std::optional<int> readRow(const AVFrame &grey, bool isTop)
{
    const int rowHeight = grey.height / rowShare;
    Cells cells{};
    for (int cell = 0; cell < cellCount; ++cell) {
        const double mean = cellMean(grey, cell, isTop ? 0 : grey.height - rowHeight, rowHeight);
        if (mean > 105 && mean < 150)
            return {}; // neither black nor white
        cells[std::size_t(cell)] = mean >= 150;
    }
    int number = 0;
    for (int bit = 0; bit < bitCount; ++bit)
        number = number * 2 + int(cells[std::size_t(2 + bit)]);
    for (int cell = 0; cell < cellCount; ++cell)
        if (cells[std::size_t(cell)] != isWhite(number, cell, isTop))
            return {};
    return number;
}

} // namespace

std::optional<int> codeLuma(int number, Size picture, int x, int y)
{
    const int rowHeight = picture.height / rowShare;
    const bool isTop = y < rowHeight;
    if (!isTop && y < picture.height - rowHeight)
        return {};
    return isWhite(number, x * cellCount / picture.width, isTop) ? white : black;
}

std::optional<int> readFrameNumber(const AVFrame &frame)
{
    const FramePtr grey = toGrey(frame);
    if (!grey || grey->width < cellCount * 4 || grey->height < rowShare * 4)
        return {};
    const auto top = readRow(*grey, true);
    return top && top == readRow(*grey, false) ? top : std::nullopt;
}

FramePtr toGrey(const AVFrame &frame)
{
    FramePtr grey(av_frame_alloc());
    grey->width = frame.width;
    grey->height = frame.height;
    grey->format = AV_PIX_FMT_GRAY8;
    if (av_frame_get_buffer(grey.get(), 0) < 0)
        return {};
    SwsContext *scaler = sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), frame.width,
        frame.height, AV_PIX_FMT_GRAY8, SWS_BILINEAR | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
    if (!scaler)
        return {};
    const int rows = sws_scale(scaler, frame.data, frame.linesize, 0, frame.height, grey->data, grey->linesize);
    sws_freeContext(scaler);
    return rows == frame.height ? std::move(grey) : FramePtr();
}

double meanBetweenRows(const AVFrame &grey)
{
    const int top = grey.height / rowShare + 2;
    const int bottom = grey.height - top;
    std::int64_t sum = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = 0; x < grey.width; ++x)
            sum += grey.data[0][std::ptrdiff_t(y) * grey.linesize[0] + x];
    const std::int64_t count = std::int64_t(bottom - top) * grey.width;
    return count > 0 ? double(sum) / double(count) : 0.0;
}

double detail(const AVFrame &grey)
{
    const int top = grey.height / rowShare + 2;
    const int bottom = grey.height - top;
    double sum = 0;
    double squares = 0;
    std::int64_t count = 0;
    for (int y = top; y < bottom; ++y) {
        const std::uint8_t *line = grey.data[0] + std::ptrdiff_t(y) * grey.linesize[0];
        for (int x = 1; x + 1 < grey.width; ++x, ++count) {
            const int value =
                4 * line[x] - line[x - 1] - line[x + 1] - line[x - grey.linesize[0]] - line[x + grey.linesize[0]];
            sum += value;
            squares += double(value) * value;
        }
    }
    if (count == 0)
        return 0;
    const double mean = sum / double(count);
    return squares / double(count) - mean * mean;
}

} // namespace Zoetrope::Test

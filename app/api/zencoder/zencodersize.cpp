// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencodersize.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int largestSide = 16384;
constexpr int smallestShortSide = 16; // validate() takes no less

} // namespace

ZencoderBox zencoderBox(ZencoderFields *fields)
{
    ZencoderBox box;
    if (const QString text = fields->text("size"_L1).trimmed().toLower(); !text.isEmpty()) {
        const Result<Size> size = sizeFromText(text);
        if (size && !size->isEmpty() && std::max(size->width, size->height) <= largestSide)
            box.size = *size;
        else
            fields->fault("size"_L1, u"must be a size like 640x480"_s);
    }
    const std::optional<int> width = fields->integer("width"_L1, 1, largestSide);
    const std::optional<int> height = fields->integer("height"_L1, 1, largestSide);
    if (width || height)
        box.size = {width.value_or(0), height.value_or(0)};
    return box;
}

int shortSideIn(const ZencoderBox &box, const std::optional<Size> &display)
{
    if (box.isFree())
        return 0;
    const Size wanted = box.size;
    if (!display || display->isEmpty()) {
        const int height = wanted.height > 0 ? wanted.height : wanted.width * 9 / 16;
        return std::max(smallestShortSide, wanted.width > 0 ? std::min(wanted.width, height) : height);
    }
    double scale = largestSide;
    if (wanted.width > 0)
        scale = std::min(scale, double(wanted.width) / display->width);
    if (wanted.height > 0)
        scale = std::min(scale, double(wanted.height) / display->height);
    constexpr double roundingError = 1e-6;
    return std::max(smallestShortSide, int(std::floor(display->shortSide() * scale + roundingError)));
}

std::optional<Microseconds> zencoderTime(ZencoderFields *fields, QLatin1StringView key)
{
    const QString text = fields->text(key);
    if (text.isEmpty())
        return std::nullopt;
    const Result<Microseconds> time = timeFromText(text);
    if (time && *time >= Microseconds(0))
        return *time;
    fields->fault(key, u"must be a time like 00:01:30.5, or seconds"_s);
    return std::nullopt;
}

std::optional<Size> displayOf(const std::optional<MediaInfo> &source)
{
    const VideoStreamInfo *video = source ? mainVideo(*source) : nullptr;
    return video ? std::optional(video->displaySize) : std::nullopt;
}

std::optional<double> frameRateOf(const std::optional<MediaInfo> &source)
{
    const VideoStreamInfo *video = source ? mainVideo(*source) : nullptr;
    return video && video->frameRate.isKnown() ? std::optional(video->frameRate.toDouble()) : std::nullopt;
}

} // namespace Zoetrope

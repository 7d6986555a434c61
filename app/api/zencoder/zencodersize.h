// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/zencoder/zencoderfields.h"
#include "engine/model/mediainfo.h"

namespace Zoetrope {

/// A frame that a picture is to fit in; a side of 0 is free.
struct ZencoderBox
{
    Size size;
    [[nodiscard]] bool isFree() const { return size.width == 0 && size.height == 0; }
    bool operator==(const ZencoderBox &) const = default;
};

/// `size` ("640x480"), over which `width` and `height` win.
[[nodiscard]] ZencoderBox zencoderBox(ZencoderFields *fields);

/// The short side that a picture shown at `display` has when it fits in the box; 0 for a free one. Without a known
/// source a frame of its own shape is meant, and 16:9 where one side alone is said.
[[nodiscard]] int shortSideIn(const ZencoderBox &box, const std::optional<Size> &display);

/// `HH:MM:SS.S` or seconds.
[[nodiscard]] std::optional<Microseconds> zencoderTime(ZencoderFields *fields, QLatin1StringView key);

/// Of the picture an encode uses; nothing when it is not known.
[[nodiscard]] std::optional<Size> displayOf(const std::optional<MediaInfo> &source);
[[nodiscard]] std::optional<double> frameRateOf(const std::optional<MediaInfo> &source);

} // namespace Zoetrope

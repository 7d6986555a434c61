// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <span>

namespace Zoetrope {

/// How a player turns a picture: mirrored left to right first, then turned clockwise.
struct PictureTurn
{
    int rotation = 0; ///< 0, 90, 180, 270
    bool isMirrored = false;
    bool operator==(const PictureTurn &) const = default;
};

/// Reads the display matrix of MP4 and H.26x (nine 16.16 numbers, ISO/IEC 14496-12 section 6.2.2). Odd angles go to the
/// nearest quarter.
[[nodiscard]] PictureTurn turnFromMatrix(std::span<const std::int32_t, 9> matrix);

/// The libavfilter text that carries a turn out, in one filter where there is one; empty when there is nothing to do.
[[nodiscard]] QString turnFilters(int rotation, bool isMirrored);

} // namespace Zoetrope

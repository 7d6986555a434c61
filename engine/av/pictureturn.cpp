// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/pictureturn.h"

#include <cmath>
#include <numbers>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

PictureTurn turnFromMatrix(std::span<const std::int32_t, 9> matrix)
{
    // x' = a x + c y, y' = b x + d y with y growing downwards, so that positive angles are clockwise.
    double a = matrix[0];
    double b = matrix[1];
    const double c = matrix[3];
    const double d = matrix[4];
    if ((a == 0 && b == 0) || (c == 0 && d == 0))
        return {}; // a damaged matrix would make the picture vanish
    PictureTurn turn;
    turn.isMirrored = a * d - b * c < 0;
    if (turn.isMirrored) {
        a = -a;
        b = -b;
    }
    const long quarters = std::lround(std::atan2(b, a) / (std::numbers::pi / 2));
    turn.rotation = int((quarters + 4) % 4) * 90;
    return turn;
}

QString turnFilters(int rotation, bool isMirrored)
{
    switch (rotation) {
    case 90:
        return isMirrored ? u"transpose=clock_flip"_s : u"transpose=clock"_s;
    case 180:
        return isMirrored ? u"vflip"_s : u"hflip,vflip"_s;
    case 270:
        return isMirrored ? u"transpose=cclock_flip"_s : u"transpose=cclock"_s;
    default:
        return isMirrored ? u"hflip"_s : QString();
    }
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/picture.h"

namespace Zoetrope::Test {

/// One colour, 8 bits each.
struct Ink
{
    uchar red = 0;
    uchar green = 0;
    uchar blue = 0;
    uchar opacity = 255;
};

/// A picture whose left half is of one colour and whose right half of another.
[[nodiscard]] Picture halves(Size size, Ink left, Ink right);

/// The file of a picture, by libavcodec's own encoders: `png` and `webp` with its transparency, `jpg` without. Empty
/// when there is no such encoder.
[[nodiscard]] QByteArray stillFile(const Picture &picture, const QString &format);

} // namespace Zoetrope::Test

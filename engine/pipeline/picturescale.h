// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/picture.h"

#include <array>
#include <vector>

namespace Zoetrope {

/// Red, green, blue and opacity, 0 to 1 each; the colours are multiplied by the opacity.
using Premultiplied = std::array<float, 4>;

/// A still picture at another size, row by row, with the same result on every machine: each pixel that comes out is a
/// mean of those it covers, or lies between its neighbours where the picture grows. What is not seen lends no colour to
/// what is. Pure.
[[nodiscard]] std::vector<Premultiplied> scalePicture(const Picture &picture, Size size);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/units.h"

#include <optional>

namespace Zoetrope::Test {

/// Frame numbers that are burnt into pictures as two rows of black and white cells, one along the top, one along the
/// bottom. They survive scaling to 240 lines, x264 and JPEG. The rows differ in their marks, so a picture that was
/// turned or mirrored wrongly reads as nothing.
///
/// Row: two mark cells (top: white, black; bottom: black, white), sixteen bits from the highest, one odd-parity cell,
///      one end cell (top: white, bottom: black).

/// Luma (16..235) of the cell at a point of a picture with this number, or nothing where no row lies.
[[nodiscard]] std::optional<int> codeLuma(int number, Size picture, int x, int y);

/// The number that a picture carries, as a viewer sees it. Both rows must be whole and agree.
[[nodiscard]] std::optional<int> readFrameNumber(const AVFrame &frame);

/// The frame as 8-bit grey of the same size (full range as stored); null when it cannot be converted.
[[nodiscard]] FramePtr toGrey(const AVFrame &frame);
/// The mean of the grey picture between the two rows, 0..255.
[[nodiscard]] double meanBetweenRows(const AVFrame &grey);
/// How much fine detail a grey picture has between the two rows: the variance of its Laplacian.
[[nodiscard]] double detail(const AVFrame &grey);

} // namespace Zoetrope::Test

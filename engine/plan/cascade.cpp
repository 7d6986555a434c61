// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/cascade.h"

#include <algorithm>

namespace Zoetrope {

namespace {

// No encoder of ours takes longer sides; it also keeps a 1-pixel-wide source from overflowing an int.
constexpr std::int64_t longestSide = 65534;

bool covers(Size larger, Size smaller) { return larger.width >= smaller.width && larger.height >= smaller.height; }

// numerator / denominator to the nearest even number, downwards when both are as near.
int nearestEven(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t pairs = (numerator + denominator - 1) / (2 * denominator);
    return int(std::clamp<std::int64_t>(2 * pairs, 2, longestSide));
}

int parentOf(Size size, const QList<ScaleStep> &earlier, Size source)
{
    // Earlier steps are ordered by area, so the last that covers the size is the smallest.
    for (int i = int(earlier.size()) - 1; i >= 0; --i) {
        const Size candidate = earlier[i].size;
        if (covers(candidate, size) && (source.isEmpty() || covers(source, candidate)))
            return i;
    }
    return -1;
}

} // namespace

QList<ScaleStep> cascade(QList<Size> sizes, Size source)
{
    std::sort(sizes.begin(), sizes.end(),
        [](Size a, Size b) { return a.area() != b.area() ? a.area() > b.area() : a.width > b.width; });
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());

    QList<ScaleStep> steps;
    for (const Size size : std::as_const(sizes))
        steps.append({size, parentOf(size, steps, source)});
    return steps;
}

Size rungSize(Size display, int shortSide)
{
    if (display.isEmpty())
        return {2, 2};
    if (shortSide <= 0)
        return {nearestEven(display.width, 1), nearestEven(display.height, 1)};
    const int shorter = nearestEven(shortSide, 1);
    const auto match = [&](int side) { return nearestEven(std::int64_t(side) * shorter, display.shortSide()); };
    return display.width < display.height ? Size{shorter, match(display.height)} : Size{match(display.width), shorter};
}

} // namespace Zoetrope

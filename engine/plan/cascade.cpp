// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/cascade.h"

#include <algorithm>
#include <cmath>

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

/// Steps that may be scaled from one another.
bool areAlike(const ScaleStep &a, const ScaleStep &b)
{
    return a.framing == b.framing && a.pixelFormat == b.pixelFormat && a.before == b.before
        && a.isToneMapped == b.isToneMapped && a.text == b.text && a.marks == b.marks;
}

Size pictureOf(const ScaleStep &step) { return step.content.isEmpty() ? step.size : step.content; }

FilterChain filtersOnSide(const FilterChain &chain, bool isAfterScaling)
{
    FilterChain side;
    for (const FilterStep &filter : chain) {
        const FilterRow *row = Catalog::videoFilter(filter.name);
        if (row && row->isAfterScaling == isAfterScaling)
            side.append(filter);
    }
    return side;
}

/// The size at which a viewer would see what is used of the source.
Size sizeOfSource(const std::optional<Framing> &framing, const VideoStreamInfo &video)
{
    if (!framing)
        return video.displaySize;
    Size part = framing->part.isEmpty() ? video.codedSize : framing->part;
    if (video.pixelAspect.isKnown())
        part.width = int(std::lround(part.width * video.pixelAspect.toDouble()));
    return framing->rotation % 180 == 0 ? part : part.transposed();
}

QList<ScaleStep> treeOf(const ScaleStep &like, const QList<ScaleStep> &wished, const VideoStreamInfo &video)
{
    const bool isMarked = !like.marks.isEmpty();
    QList<Size> plain;
    QList<ScaleStep> leaves;
    for (const ScaleStep &step : wished) {
        if (!areAlike(step, like))
            continue;
        const bool isLeaf = !step.content.isEmpty() || !step.after.isEmpty();
        if (isLeaf)
            leaves.append(step);
        if (!isLeaf || !step.after.isEmpty() || isMarked)
            plain.append(pictureOf(step));
    }
    const Size source = sizeOfSource(like.framing, video);
    QList<ScaleStep> steps;
    for (const ScaleStep &place : cascade(plain, source)) {
        ScaleStep step = like;
        step.size = place.size;
        step.from = place.from;
        step.content = {};
        step.after = {};
        steps.append(step);
    }
    const QList<ScaleStep> parents = steps;
    for (ScaleStep &step : leaves) {
        // What is marked is so before it is filtered or padded, however large the source is.
        step.from = parentOf(pictureOf(step), parents, isMarked ? Size() : source);
        if (!steps.contains(step))
            steps.append(step);
    }
    return steps;
}

} // namespace

ScaleStep wishedStep(const VideoTrack &track)
{
    ScaleStep step{track.size, -1, track.content, track.framing, track.pixelFormat};
    step.before = filtersOnSide(track.filters, false);
    step.after = filtersOnSide(track.filters, true);
    step.isToneMapped = track.isToneMapped;
    step.text = track.text;
    step.marks = track.marks;
    return step;
}

QList<ScaleStep> scaleSteps(const QList<VideoTrack> &tracks, const VideoStreamInfo &video)
{
    QList<ScaleStep> wished;
    for (const VideoTrack &track : tracks)
        wished.append(wishedStep(track));
    QList<ScaleStep> steps;
    for (qsizetype i = 0; i < wished.size(); ++i) {
        const auto isAlike = [&](const ScaleStep &step) { return areAlike(step, wished[i]); };
        if (std::any_of(wished.cbegin(), wished.cbegin() + i, isAlike))
            continue;
        const int offset = int(steps.size());
        for (ScaleStep step : treeOf(wished[i], wished, video)) {
            step.from = step.from < 0 ? -1 : step.from + offset;
            steps.append(step);
        }
    }
    return steps;
}

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

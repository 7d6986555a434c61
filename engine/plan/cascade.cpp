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

/// Tracks whose pictures are framed alike may be scaled from one another.
bool areAlike(const VideoTrack &a, const VideoTrack &b)
{
    return a.framing == b.framing && a.pixelFormat == b.pixelFormat && a.text == b.text;
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

QList<ScaleStep> treeOf(const VideoTrack &like, const QList<VideoTrack> &tracks, const VideoStreamInfo &video)
{
    QList<Size> plain;
    QList<ScaleStep> padded;
    for (const VideoTrack &track : tracks) {
        if (areAlike(track, like) && track.content.isEmpty())
            plain.append(track.size);
        else if (areAlike(track, like))
            padded.append({track.size, -1, track.content, track.framing, track.pixelFormat, track.text});
    }
    const Size source = sizeOfSource(like.framing, video);
    QList<ScaleStep> steps = cascade(plain, source);
    const qsizetype plainSteps = steps.size();
    for (ScaleStep &step : steps) {
        step.framing = like.framing;
        step.pixelFormat = like.pixelFormat;
        step.text = like.text;
    }
    for (ScaleStep &step : padded) {
        step.from = parentOf(step.content, steps.first(plainSteps), source);
        if (!steps.contains(step))
            steps.append(step);
    }
    return steps;
}

} // namespace

QList<ScaleStep> scaleSteps(const QList<VideoTrack> &tracks, const VideoStreamInfo &video)
{
    QList<ScaleStep> steps;
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const auto isAlike = [&](const VideoTrack &track) { return areAlike(track, tracks[i]); };
        if (std::any_of(tracks.cbegin(), tracks.cbegin() + i, isAlike))
            continue;
        const int offset = int(steps.size());
        for (ScaleStep step : treeOf(tracks[i], tracks, video)) {
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

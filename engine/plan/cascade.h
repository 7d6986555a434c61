// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

namespace Zoetrope {

/// Rendition sizes -> tree of scale steps. Each distinct size once, largest first, made from the smallest earlier step
/// that is at least as large on both sides, else from the source. A step that is larger than `source` is nobody's
/// parent: the source itself has all of its detail. An empty `source` is larger than everything.
[[nodiscard]] QList<ScaleStep> cascade(QList<Size> sizes, Size source = {});

/// What the step of a track is like, wherever it is made from.
[[nodiscard]] ScaleStep wishedStep(const VideoTrack &track);

/// The steps that all tracks of a source need: a tree for each framing, pixel format, dynamic range, filters before
/// scaling, text and marks, those of the first track first. Padded sizes come from the smallest step that has their
/// picture whole; what is filtered after scaling comes from a step of its own size that is not, so that smaller ones
/// can as well.
[[nodiscard]] QList<ScaleStep> scaleSteps(const QList<VideoTrack> &tracks, const VideoStreamInfo &video);

/// The displayed size of a rung: `shortSide` pixels on the short side of `display`, the long side to match, both even
/// and at least 2. 0 keeps the display size (made even). Halfway between two even numbers the smaller one is taken, so
/// that an odd source is never enlarged.
[[nodiscard]] Size rungSize(Size display, int shortSide);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/ladder.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// Pure: which watermarks a picture gets, and where on it.

/// The marks of an output whose largest picture is as large as `best`, without those that are not seen. All lengths
/// become percents, so that the renditions of a ladder ask for the same and share their steps.
[[nodiscard]] QList<PictureMark> wantedMarks(const QList<WatermarkSpec> &wishes, const MediaInfo &info, Size best);

/// The size of the largest of these renditions, without what pads it.
[[nodiscard]] Size largestPicture(const QList<Rendition> &renditions, const FramedPicture &picture);

/// Where a mark lies on a picture. Even as all of these, so that colours of half the resolution come out clean.
struct MarkPlacing
{
    int left = 0;
    int top = 0;
    Size size;
    bool operator==(const MarkPlacing &) const = default;
};

/// Within the picture, as a whole: what would be larger than it is made to fit, in its own shape, and what would reach
/// over its edge is moved inside.
[[nodiscard]] MarkPlacing placeMark(const PictureMark &mark, Size picture);

} // namespace Zoetrope

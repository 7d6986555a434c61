// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/mediainfo.h"
#include "engine/model/outputspec.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// How an output's picture is framed -> what of the source is used, and which sizes its renditions have. Pure.

/// A picture framed as wished, before it is scaled.
struct FramedPicture
{
    std::optional<Framing> framing; ///< as in ScaleStep
    Size display; ///< as a viewer sees it at the source's scale, in its wished shape
    Size picture; ///< the same without what is padded; its own shape, where it is to be stretched
    ShapeWish shape;
    bool operator==(const FramedPicture &) const = default;
};

/// The part is cut on even pixels of the decoded picture, rather by one more than by one less, so that nothing of a
/// border stays. Errors: SpecInvalid where the crop leaves nothing of this source.
[[nodiscard]] Result<FramedPicture> framePicture(const FramingWish &wish, const VideoStreamInfo &video);

/// The size of a rung: see rungSize(); a wished shape is kept exactly, as far as even sides can.
[[nodiscard]] Size renditionSize(const FramedPicture &picture, int shortSide);

/// What the picture takes of a rendition where that is padded; empty where it takes all of it.
[[nodiscard]] Size contentSize(const FramedPicture &picture, Size rendition);

} // namespace Zoetrope

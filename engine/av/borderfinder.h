// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/mediainfo.h"
#include "engine/plan/plan.h"

#include <span>
#include <stop_token>

namespace Zoetrope {

/// Black borders of a film, as they are in all of its pictures: those of letterboxing, not those of a dark scene.

/// A picture's brightness: rows of `size.width` bytes, one behind the other, 0 for black.
struct GrayPicture
{
    Size size;
    std::span<const std::uint8_t> pixels;
};

/// How far black reaches in from each side; nothing where all of the picture is dark and tells nothing. A line is black
/// when hardly a pixel of it is more than noise.
[[nodiscard]] std::optional<PictureBorders> blackBorders(const GrayPicture &picture);

/// What is black in every picture that tells something; no borders where fewer than three do.
[[nodiscard]] PictureBorders commonBorders(const QList<std::optional<PictureBorders>> &seen);

/// Looks at a few dozen key frames, spread over what is used of the source.
/// Threads: one at a time. Errors: as FrameGrabber's; a moment at which no picture can be had is passed over.
[[nodiscard]] Result<PictureBorders> findBorders(
    const PlanSource &source, std::int64_t maximumPixels, const std::stop_token &stop);

} // namespace Zoetrope

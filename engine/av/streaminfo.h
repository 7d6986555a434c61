// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/firstframes.h"
#include "engine/model/mediainfo.h"

namespace Zoetrope {

/// A stream and its first frame -> what the model says of it. Pure; nothing is read or decoded here.

[[nodiscard]] VideoStreamInfo describeVideo(const AVFormatContext &input, int index, const StreamTaste &taste);
[[nodiscard]] AudioStreamInfo describeAudio(const AVFormatContext &input, int index, const StreamTaste &taste);

[[nodiscard]] SubtitleStreamInfo describeSubtitle(const AVFormatContext &input, int index);

/// The picture as a viewer sees it: widened by its pixel aspect, then turned.
[[nodiscard]] Size displaySize(Size coded, Rational pixelAspect, int rotation);

/// Frames a second by the packets' own times, unknown below two different ones.
[[nodiscard]] Rational measuredRate(const std::vector<std::int64_t> &times, Rational timeBase);

/// Untrusted text for people: control and direction characters removed, at most `maximumLength` characters.
[[nodiscard]] QString cleanText(const char *text, int maximumLength);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

namespace Zoetrope {

/// The most that a file may weigh -> the bit rate of its picture: what is left of the bytes when sound and container
/// have had theirs. Encoders keep to an average within a few hundredths; a file that is too large all the same is made
/// again with less, see lesserRate().
struct SizeBudget
{
    std::int64_t bytes = 0; ///< of the whole file
    Microseconds duration{0};
    Rational frameRate; ///< of the picture
    QList<AudioTrack> sounds;
};

/// Errors: SpecInvalid, whose detail begins with `targetSize`, where too little is left for any picture.
[[nodiscard]] Result<Bitrate> pictureRate(const SizeBudget &budget);

/// The next rate to try where a file of `bytes` was made and `mostBytes` are wanted.
[[nodiscard]] Bitrate lesserRate(Bitrate rate, std::int64_t bytes, std::int64_t mostBytes);

} // namespace Zoetrope

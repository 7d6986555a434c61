// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/trackwriter.h"

#include <functional>

namespace Zoetrope::TestSupport {

/// Tracks made by the real encoders from generated material, written as pieces: what packaging starts from.

struct VideoWish
{
    Size size{320, 180};
    Rational rate{30, 1};
    AVRational timeBase{1, 90'000};
    int frames = 300;
    int keyInterval = 60; ///< frames
    int bFrames = 3;
    Microseconds start{0};
    const char *encoder = "libx264";
    std::function<std::int64_t(int frame)> time; ///< when a frame is shown, in ticks; unset: by the rate, from `start`
};

struct AudioWish
{
    int sampleRate = 48'000;
    int channels = 2;
    Microseconds length{10'000'000};
    const char *encoder = "aac";
};

inline constexpr Microseconds testPieceLength{4'000'000};

/// A closed GOP; each frame differs from the one before.
[[nodiscard]] Result<TrackTotals> makeVideoTrack(const QString &folder, const VideoWish &wish);
/// A tone, by an encoder that needs priming.
[[nodiscard]] Result<TrackTotals> makeAudioTrack(const QString &folder, const AudioWish &wish);

} // namespace Zoetrope::TestSupport

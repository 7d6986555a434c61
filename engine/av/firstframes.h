// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/source.h"

#include <vector>

namespace Zoetrope {

/// What the beginning of one stream turned out to be.
struct StreamTaste
{
    bool isWanted = false; ///< picture or sound
    bool isEncrypted = false;
    bool isDecoderMissing = false;
    bool isInterlaced = false; ///< seen in a decoded frame
    std::int64_t packets = 0;
    std::vector<std::int64_t> times; ///< of the first packets, in the stream's time base
    FramePtr first; ///< null when nothing decoded
    std::optional<Error> failure; ///< why there is no decoder at work
};

/// The stream's content is encrypted, as its container says.
[[nodiscard]] bool isProtected(const AVStream &stream);

/// Reads from the beginning until each stream of picture or sound gave the frames that say what it is: one, or some
/// more where the stream may be interlaced. Gives up on streams that do not show up within limits on bytes, packets
/// and time.
///
/// Threads: one at a time, like the source.
/// Errors:  Cancelled; those of the file itself. What does not decode is a finding, not an error.
[[nodiscard]] Result<std::vector<StreamTaste>> tasteStreams(
    const Source &source, std::chrono::seconds limit, const std::stop_token &stop);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/firstframes.h"

namespace Zoetrope {

/// What a container's header and the first packets tell of the streams, without decoding anything. Enough for still
/// pictures as long as the first one confirms it: the analysis that everything else needs decodes more than they do.

/// A decoder can be opened for this stream by what the header says.
[[nodiscard]] bool isToldByHeader(const AVFormatContext &input, int stream);

/// How long the whole lasts, by the word of the container or, where FFmpeg keeps that to itself (since 7 it does for
/// MP4 until the source is analysed), of its streams.
[[nodiscard]] std::optional<Microseconds> containerDuration(const AVFormatContext &input);

/// Tastes as tasteStreams() finds them, each `first` a frame without pixels. Reads until every stream of picture or
/// sound has said when it begins.
///
/// Threads: one at a time, like the source, which must be freshly opened and not analysed.
/// Errors:  nullopt when the header leaves something open, also what an error should be made of: only tasteStreams()
///          can tell then, on the same source after analyse(). Cancelled; those of the file itself.
[[nodiscard]] Result<std::optional<std::vector<StreamTaste>>> tasteHeader(
    const Source &source, const std::stop_token &stop);

} // namespace Zoetrope

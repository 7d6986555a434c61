// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/sourcefile.h"

#include <stop_token>

namespace Zoetrope {

/// Source -> MediaInfo. Decodes the first frames of each stream, so that nothing a planner needs is unknown: size,
/// pixel format, channels, interlacing. Reads little; never more than needed for those frames, and ends within the
/// opening time limit. With a pin no other file is read.
///
/// Threads: any; no state.
/// Errors:  those of Source::open(); SourceIsPicture for a still picture under whatever name; SourceEncrypted;
///          SourceWithoutStreams when there is neither picture nor sound; DecoderMissing when nothing decodes for want
///          of a decoder; SourceDamaged when nothing decodes although there is one.
[[nodiscard]] Result<MediaInfo> probe(
    const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin = {});
[[nodiscard]] Result<MediaInfo> probe(const SourceFile &file, const std::stop_token &stop);

/// The same for a job of still pictures alone: where the container's header says all that these need, nothing is
/// decoded, and the result says that it is from the header. What is inside may be otherwise; the first picture tells.
[[nodiscard]] Result<MediaInfo> probeForStills(
    const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin = {});

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/lintreport.h"

#include <stop_token>

namespace Zoetrope {

/// Reads a finished HLS presentation as a strict player would, whoever made it: the playlists by the rules of RFC 8216,
/// then every segment by itself. `path` is a master playlist or a playlist of segments.
///
/// Reads:   files below the playlist's folder alone; what else a playlist names is said and not followed. Of encrypted
///          segments and subtitles only that they are there.
/// Threads: any; blocks. Memory: one segment at a time.
/// Errors:  SourceMissing, SourceDenied, SourceNotRegular, SourceTooLarge, SourceUnreadable of `path` itself,
/// Cancelled;
///          all else is a finding.
[[nodiscard]] Result<LintReport> lintHls(const QString &path, const std::stop_token &stop);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/plan/plan.h"

#include <stop_token>

namespace Zoetrope {

/// Text that is drawn into pictures: an ASS script of our own making for each, which libass reads by its path. Of what
/// a source or a file says, only styles and cues come into it.
///
/// Errors: as readCues(); those of writing.
[[nodiscard]] Result<> writeBurntTexts(const Plan &plan, const QString &folder, const std::stop_token &stop);

/// Where the script of a text stands.
[[nodiscard]] QString burntTextPath(const Plan &plan, const TextSource &text, const QString &folder);

/// Any text as the value of an option in a description of a filter graph: what has a meaning there is escaped, once for
/// the option and once for the graph.
/// Source: FFmpeg, "Notes on filtergraph escaping".
[[nodiscard]] QString filterValue(const QString &text);

} // namespace Zoetrope

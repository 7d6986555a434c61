// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/lintreport.h"

#include <stop_token>

namespace Zoetrope {

/// Reads a finished DASH presentation as a strict player would, whoever made it: its manifest, then every segment by
/// itself. `path` is the manifest. A track that is one file by BaseURL alone is only looked for.
///
/// Reads, threads, memory, errors: as lintHls().
[[nodiscard]] Result<LintReport> lintDash(const QString &path, const std::stop_token &stop);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/lintreport.h"

#include <stop_token>

namespace Zoetrope {

/// Lints what a file begins: HLS by a playlist, DASH by a manifest. What is neither is taken for a playlist, which says
/// so.
///
/// Threads, errors: as lintHls().
[[nodiscard]] Result<LintReport> lintPresentation(const QString &path, const std::stop_token &stop);

} // namespace Zoetrope

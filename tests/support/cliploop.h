// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace Zoetrope::Test {

/// Copies a clip's packets behind one another into a new file, `times` over: a source of any length within moments.
/// The container is that of the new file's extension. Pictures keep their numbers, which therefore begin anew.
[[nodiscard]] Result<> loopClip(const QString &clip, int times, const QString &path);

} // namespace Zoetrope::Test

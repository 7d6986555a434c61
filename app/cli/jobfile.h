// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/services.h"

namespace Zoetrope {

/// A job from a file: our own versioned JSON, or a body of another system. Relative sources are relative to the file.
///
/// Errors: SpecUnreadable, SpecInvalid, SpecTooNew.
[[nodiscard]] Result<ForeignJob> readJobFile(const QString &path, const Services &services);

} // namespace Zoetrope

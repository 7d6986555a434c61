// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/model/thumbnailspec.h"

namespace Zoetrope {

/// A still's filter -> libavfilter text for a picture of this size; empty for `none`. Strengths are relative to the
/// size, so that a filter looks the same on every resolution. Numbers from the catalog's ranges alone reach the text
/// (threat model J1).
/// Errors: FilterMissing for a name that is not in the catalog.
[[nodiscard]] Result<QString> stillFilterText(const StillFilter &filter, Size size);

} // namespace Zoetrope

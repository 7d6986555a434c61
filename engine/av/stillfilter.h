// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/model/thumbnailspec.h"

namespace Zoetrope {

/// A still's filters -> libavfilter text for an RGB picture of this size; empty for the plain picture. Every word of it
/// stands in the catalog; of a job there are numbers within the rows' ranges alone (threat model J1).
/// Errors: FilterMissing for a name that is not in the catalog.
[[nodiscard]] Result<QString> stillFilterText(const StillFilterChain &chain, Size size);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/model/filterchain.h"

namespace Zoetrope {

/// A chain of filters -> libavfilter text for a picture of this size (empty for sounds); empty for an empty chain.
/// Every word of it stands in the catalog's `rows`; of a job there are numbers within their ranges alone (threat model
/// J1). Errors: FilterMissing for a name that is not in the rows.
[[nodiscard]] Result<QString> filterText(const FilterChain &chain, const QList<FilterRow> &rows, Size size = {});

} // namespace Zoetrope

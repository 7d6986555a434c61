// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/sourcepin.h"
#include "engine/model/thumbnailspec.h"

namespace Zoetrope {

/// What somebody wants to see of a source: one frame, once for each chain of filters.
struct PictureWish
{
    QString source;
    Microseconds moment{0}; ///< on the displayed timeline; beyond the end: the last frame
    SeekAccuracy accuracy = SeekAccuracy::Exact;
    Size box; ///< the pictures are made to fit into it, never larger than the source; empty: the source's size
    QList<StillFilterChain> chains; ///< one picture each, in this order; empty: the plain one
    std::optional<SourcePin> pin{}; ///< which file the source must be
    bool operator==(const PictureWish &) const = default;
};

} // namespace Zoetrope

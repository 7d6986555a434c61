// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdint>

namespace Zoetrope {

/// The share of the machine that one run may take.
struct Budget
{
    int threads = 1; ///< CPU threads, at least 1
    std::int64_t maximumPixels = std::int64_t(16384) * 8704; ///< of a decoded picture (threat model M4)
    bool operator==(const Budget &) const = default;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <cstdint>

namespace Zoetrope {

/// Encoders at once by the family of hardware that has them (`nvenc`); see encoderFamily().
using SessionCounts = QMap<QString, int>;

/// The share of the machine that one run may take.
struct Budget
{
    int threads = 1; ///< CPU threads, at least 1
    std::int64_t maximumPixels = std::int64_t(16384) * 8704; ///< of a decoded picture (threat model M4)
    SessionCounts sessions; ///< that are left of hardware encoders; a family that is not named has no limit
    bool operator==(const Budget &) const = default;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Zoetrope {

class QueueModel;

/// How the whole queue gets on.
struct QueuePace
{
    double fraction = -1; ///< 0..1 of all that runs or waits; below 0 when nothing does
    double speed = 0; ///< media seconds a wall second, of all running jobs together
    double fps = 0; ///< likewise
};
[[nodiscard]] QueuePace paceOf(const QueueModel &model);

} // namespace Zoetrope

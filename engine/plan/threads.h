// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QList>

namespace Zoetrope {

/// How many threads each rendition's encoder gets, in the order of `sizes`.
///
/// Every encoder has one thread: with several renditions at work, one thread each costs the least CPU and the least
/// memory. What the budget holds beyond that goes, one by one, to the rendition with the most pixels a thread, since
/// the run ends with its slowest rendition. A budget of two or more gives at least one thread that way even when there
/// are as many renditions as threads, because the small ones leave their threads idle most of the time.
[[nodiscard]] QList<int> shareThreads(int budget, const QList<Size> &sizes);

/// Threads for the one decoder: beyond four it only takes memory, as it waits for the encoders.
[[nodiscard]] int decoderShare(int budget);

} // namespace Zoetrope

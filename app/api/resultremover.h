// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"

namespace Zoetrope {

/// Deletes what a job published in a folder, where it is still what the job wrote there: what has another size by now,
/// is reached through a link or lies elsewhere is somebody's own, and stays. Folders that become empty go as well, but
/// for the given one.
///
/// Threads: any; blocks.
void removeOutputs(const QString &folder, const QList<OutputRecord> &outputs);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/job.h"

namespace Zoetrope {

/// Staging -> destination, the only writer there. All outputs of a job or none.
///
/// Every target is checked first; then each output is renamed in without ever replacing what stands there, and the
/// folders are synced. When one fails, those already moved go back. Staging must be on the destination's volume: make
/// it with makeStaging().

/// Moves `outputs` from `stagingFolder/out` to `destination`; returns them with their paths as published, relative to
/// the destination. `sources` are files that must never be the target (compared by device and inode).
[[nodiscard]] Result<QList<OutputRecord>> publish(const QList<OutputRecord> &outputs, const QString &stagingFolder,
    const QString &destination, CollisionPolicy policy, const QStringList &sources);

/// Makes the destination if needed and a hidden staging folder of its own inside it (`.zoetrope-XXXXXX`, 0700).
[[nodiscard]] Result<QString> makeStaging(const QString &destination);
/// Removes a staging folder and all in it; refuses any other.
[[nodiscard]] Result<> removeStaging(const QString &stagingFolder);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace Zoetrope {

/// Writes files below a folder as one zip archive under their relative paths, stored as they are: pictures are packed
/// already. The archive gets its name only when it is whole.
///
/// Threads: any; blocks.
/// Errors:  WriteFailed, also for a file that is not there or is reached through a link.
[[nodiscard]] Result<> writeZip(
    const QString &path, const QString &folder, const QStringList &files, const QDateTime &modified);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

namespace Zoetrope {

/// A small JSON document of the port's own in a file that its owner alone can read.

/// On disk when it returns: the new content whole, or after an error the old one.
/// Errors:  as FileWriter says them.
[[nodiscard]] Result<> writeRecordFile(const QString &path, const QJsonObject &record);

/// Nothing where there is no such file.
/// Errors:  StoreDenied; StoreDamaged for what is no JSON object or larger than 1 MiB.
[[nodiscard]] Result<std::optional<QJsonObject>> readRecordFile(const QString &path);

} // namespace Zoetrope

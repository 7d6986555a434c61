// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Zoetrope::Test {

/// A tab-separated file without quoting: one map a row, by the names in its first line. Empty when there is none.
[[nodiscard]] QList<QMap<QString, QString>> readManifest(const QString &path);

} // namespace Zoetrope::Test

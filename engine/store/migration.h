// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QStringList>

namespace Zoetrope {

/// One step forward of the store's tables: `NNNN_name.sql`, whose number becomes the file's user_version.
struct Migration
{
    int number = 0;
    QStringList statements;
};

/// The folder of the program's own migrations, compiled in.
[[nodiscard]] QString builtInMigrations();

/// All steps of a folder in their order, numbered from 1 without a gap.
/// Errors: Internal, since they come with the program.
[[nodiscard]] Result<QList<Migration>> readMigrations(const QString &folder);

/// The statements of a text, each ended by a semicolon at the end of a line, a trigger by `END;` there; comments reach
/// to the end of their line.
[[nodiscard]] QStringList statementsIn(const QString &sql);

} // namespace Zoetrope

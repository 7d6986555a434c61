// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QSet>

namespace Zoetrope {

/// Jobs, orders and attempts that stand on the leaf pages of a damaged store (see leafpages), put into the tables of a
/// fresh one. From there they are read with the same checks as those of any other store.
///
/// A row is taken for that of a table when it has its columns, of the right kinds. `known` are the numbers of jobs that
/// were read in the usual way: what the leaves say of those is passed over, and so is what has no job.
/// Errors: those of readLeafRows() and of the Database; all or none is written.
[[nodiscard]] Result<> rescueRows(const QString &from, const QSet<std::int64_t> &known, Database *into);

} // namespace Zoetrope

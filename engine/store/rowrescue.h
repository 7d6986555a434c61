// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QSet>

namespace Zoetrope {

/// Rows that stand on the pages of a damaged store (see leafpages), put into the tables of another. From there they are
/// read with the same checks as those of any other store.
///
/// A row is taken for that of a table when it has its columns, of the right kinds; one of outputs or notices, which
/// look alike, when its record can be read as such. Errors: those of readLeafRows() and of the Database; all or none is
/// written.

/// Jobs with all that belongs to them, and presets, into a fresh store. `known` are the numbers of jobs that were read
/// in the usual way: what the pages say of those is passed over, and so is what has no job.
[[nodiscard]] Result<> rescueRows(const QString &from, const QSet<std::int64_t> &known, Database *into);

/// Of all jobs, what belongs into one of the `tables` of recordTables().
[[nodiscard]] Result<> rescueRecords(const QString &from, const QStringList &tables, Database *into);
/// A table of what jobs leave, each row of which stands for itself.
struct RecordTable
{
    QString name;
    QString columns; ///< by which a table is made; the first two are its key
    QString longest; ///< the column that tells most
};
[[nodiscard]] const QList<RecordTable> &recordTables();

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QVariantList>
#include <functional>

namespace Zoetrope {

/// Rows of an SQLite file read without its trees: every page with rows on it tells them by itself. What lies below a
/// page that was lost is found this way, and by no other.
///
/// Tables whose rows have numbers keep them on the leaves of their trees; those without (WITHOUT ROWID) are kept like
/// indexes, on leaves and above, and come mixed with the entries of true indexes.
/// Which table a row belongs to is not said there; its columns must tell. Pages that the file lists as free are passed
/// over: they hold what was deleted. The file's log must have been taken over into it.
/// Bounds:  no page is read twice for itself; a row's chain of further pages ends with its length, and no row is longer
///          than `longestRow`. What does not fit is passed over.
/// Threads: any.
/// Errors:  StoreFailed when the file does not open, StoreDamaged when its header gives no page size.
/// Source:  https://www.sqlite.org/fileformat2.html, 1.3 "The Database Header" to 2.1 "Record Format"

struct LeafRow
{
    std::int64_t number = 0; ///< the row's, if it has one; a column that is its alias is NULL
    QVariantList values; ///< qlonglong, double, QString, QByteArray, or invalid for NULL
};

inline constexpr std::int64_t longestRow = std::int64_t(16) << 20;

[[nodiscard]] Result<> readLeafRows(const QString &path, const std::function<void(const LeafRow &)> &reader);
/// Those of tables without numbers, and entries of indexes.
[[nodiscard]] Result<> readIndexRows(const QString &path, const std::function<void(const LeafRow &)> &reader);

} // namespace Zoetrope

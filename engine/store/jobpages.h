// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobquery.h"

#include <QVariant>

namespace Zoetrope {

/// Which rows a list is of, in SQLite's words. Pure.

/// Which jobs are asked for, and over which index.
struct Selection
{
    QString index; ///< as a FROM clause names it
    bool tellsEnded = false; ///< whether the index begins with whether a job has ended
    QString where; ///< empty, or with a leading blank
    QVariantList values;
    QString forwards; ///< the order asked for
    QString backwards;
};

[[nodiscard]] Selection selectionOf(const JobQuery &query);

/// The rows of a page: a FROM clause with its order, `%1` standing for what else is joined.
struct PageRows
{
    QString from;
    QVariantList values;
};

/// `total` is how many the query finds.
[[nodiscard]] PageRows rowsOfPage(const JobQuery &query, int total);

} // namespace Zoetrope

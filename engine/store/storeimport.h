// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobquery.h"
#include "engine/store/database.h"

namespace Zoetrope {

/// Brings over every job that can be read, with its attempts, outputs and log, and presets whose names are free. Final
/// jobs come as history; those that ran or were publishing are queued again and keep their pieces. A job keeps its
/// number unless that was given to another since. All or nothing is written; doing it again brings nothing twice.
///
/// `from` is left as it is: the work is done on a copy beside `into`. Its first page is mended after that of `into`,
/// since all stores begin alike, and damaged parts are walked around. Of a damaged store the pages with rows are then
/// read one by one, so that a page lost above them costs none; likewise what jobs left behind. Errors: StoreDamaged
/// when not even the tables can be found; StoreFailed, also for want of space for the copy.
[[nodiscard]] Result<ImportReport> importJobs(const QString &from, Database *into);

} // namespace Zoetrope

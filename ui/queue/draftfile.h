// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

namespace Zoetrope {

/// The rows that were not started when the window closed, kept in the user's data folder until it opens again.
///
/// JSON: `{"version": 1, "drafts": [JobOrder, …]}`.
/// Threads: any; blocks on the disk. A file is replaced whole or not at all.
[[nodiscard]] Result<> saveDrafts(const QString &path, const QList<JobOrder> &drafts);

/// Nothing when there is no such file. Drafts that do not read are left out; the file is then kept beside as `.old`.
[[nodiscard]] Result<QList<JobOrder>> loadDrafts(const QString &path);

} // namespace Zoetrope

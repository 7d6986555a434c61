// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/queue/publisher.h"
#include "engine/store/jobstore.h"

#include <functional>

namespace Zoetrope {

/// What a process that ended left in the store and on the disk, brought in order; and the disk kept so.
///
/// Threads: that of the store.
/// Errors:  those of the store. A staging folder that cannot be removed is logged and forgotten.

/// Once, before any job is started: those whose run ended with an earlier process go on, publications that were cut off
/// are finished. What was paused stays so, its pieces with it.
[[nodiscard]] Result<> recoverJobs(JobStore *store);
/// Removes the staging folders of jobs that came to rest without needing them any more.
[[nodiscard]] Result<> sweepStaging(JobStore *store, const std::function<bool(JobId)> &isAtWork);
[[nodiscard]] Result<> dropStaging(JobStore *store, JobId job, const QString &stagingFolder);

/// How a job's staged outputs are published. No output may take the place of a source that any open job still needs.
[[nodiscard]] Result<PublishOrder> publishOrderOf(JobStore *store, const Job &job);

} // namespace Zoetrope

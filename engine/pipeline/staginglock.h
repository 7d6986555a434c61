// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/filelock.h"

#include <chrono>
#include <stop_token>

namespace Zoetrope {

/// One run a staging folder. A worker may outlive its supervisor by a moment, and the next attempt must not write
/// beside it: pieces of both would meet under one name.
///
/// Owns:    the lock on `run.lock` in the folder, which the kernel frees with the process; the file stays with the
///          folder.
/// Threads: blocks while another run has it, for `patience` at most.
/// Errors:  StagingTaken when that does not end in time; Cancelled; OutputDenied, WriteFailed when there can be no
/// lock.
[[nodiscard]] Result<FileLock> lockStaging(
    const QString &stagingFolder, std::chrono::milliseconds patience, const std::stop_token &stop);

} // namespace Zoetrope

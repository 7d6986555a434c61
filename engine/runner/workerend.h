// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"

#include <QStringList>

namespace Zoetrope {

/// How a worker process ended, as far as its supervisor knows.
struct WorkerEnd
{
    std::optional<Error> verdict; ///< why the supervisor ended it
    std::optional<JobFinished> finished; ///< what it said itself
    bool wasAskedToStop = false;
    int exitCode = 0;
    int signalNumber = 0; ///< that ended it; 0: it exited
    bool hadMemoryKill = false; ///< the kernel ended some process for want of memory meanwhile
    QStringList lastWords; ///< last lines of its standard error
};

/// What that means for the job: the supervisor's verdict first, then what the worker said, then what its end tells.
/// Errors in it: WorkerCrashed, MemoryExceeded, Cancelled, and whatever the worker reported; `source` is their subject.
[[nodiscard]] JobFinished judgeWorkerEnd(const WorkerEnd &end, const QString &source);

/// `SIGSEGV`; the number where the signal has no common name.
[[nodiscard]] QString signalName(int number);

} // namespace Zoetrope

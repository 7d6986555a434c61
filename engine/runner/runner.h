// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/runjob.h"

namespace Zoetrope {

/// Where a job runs. The queue knows this class alone: a pool thread, a child process, a cluster node.
///
/// Owns:    nothing of the job; the request is copied, the staging folder belongs to the caller.
/// Threads: all calls on one thread, which none of them blocks. The sink may be called from any thread, one call at a
///          time, and last of all with JobFinished: exactly once, also after a crash.
/// Errors:  start() fails when the place is broken; whatever befalls the job arrives as JobFinished. A place that died
///          over the job says WorkerCrashed, WorkerHung, WorkerGarbled or MemoryExceeded.
/// Cancel:  ask the stop_token; the run still ends with JobFinished{Cancelled}. Whole pieces stay in the staging
/// folder.
class Runner
{
public:
    Runner() = default;
    virtual ~Runner() = default;
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    [[nodiscard]] virtual int freeSlots() const = 0;
    [[nodiscard]] virtual Result<> start(RunRequest request, EventSink sink, std::stop_token stop) = 0;

    /// Whether a job could be started now. An Error names what is missing for the time being: a program that is just
    /// being replaced comes back.
    [[nodiscard]] virtual Result<> ready() const { return {}; }

    /// Jobs are to be expected: what makes the next start quick is done now, aside.
    virtual void prepare() { }

    /// Freezes the run in this staging folder where it stands, or lets it go on; it uses no CPU meanwhile. False when
    /// there is no such run or the place cannot: then stop it, a later run goes on from its pieces.
    [[nodiscard]] virtual bool setFrozen(const QString &stagingFolder, bool isFrozen)
    {
        Q_UNUSED(stagingFolder)
        Q_UNUSED(isFrozen)
        return false;
    }
};

} // namespace Zoetrope

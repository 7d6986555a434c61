// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/runjob.h"

namespace Zoetrope {

/// Where a job runs. The queue knows this class alone: a pool thread, a child process, a cluster node.
///
/// Owns:    nothing of the job; the request is copied, the staging folder belongs to the caller.
/// Threads: start() never blocks. The sink may be called from any thread, one call at a time, and last of all with
///          JobFinished: exactly once, also after a crash.
/// Errors:  start() fails when the place is broken; whatever befalls the job arrives as JobFinished.
/// Cancel:  ask the stop_token; the run still ends with JobFinished{Cancelled}.
class Runner
{
public:
    Runner() = default;
    virtual ~Runner() = default;
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    [[nodiscard]] virtual int freeSlots() const = 0;
    [[nodiscard]] virtual Result<> start(RunRequest request, EventSink sink, std::stop_token stop) = 0;
};

} // namespace Zoetrope

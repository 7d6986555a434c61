// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/runjob.h"

namespace Zoetrope {

/// runJob() as the last event of a run. The standard library and Qt may throw for want of memory; a thread that lets it
/// through ends the process, so it becomes an Error here.
///
/// Threads: as runJob(), blocks until the run has ended. JobFinished is returned, not told to the sink.
[[nodiscard]] JobFinished runGuarded(const RunRequest &request, const EventSink &sink, std::stop_token stop) noexcept;

} // namespace Zoetrope

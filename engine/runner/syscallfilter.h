// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace Zoetrope {

/// Refuses, for good, the system calls that reading, coding and writing media never need: sockets, other programs,
/// other processes, mounts, kernel interfaces, and signals to anybody else. A refused call fails with EPERM. Threads
/// may still be started, processes not.
///
/// Threads: holds for all threads of the process.
/// Errors:  Internal with the reason; where the program was built without libseccomp, always.
[[nodiscard]] Result<> refuseSystemCalls();

} // namespace Zoetrope

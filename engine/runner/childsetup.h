// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace Zoetrope {

/// What a worker process is made to be between fork and exec.
struct ChildSetup
{
    pid_t parent = 0; ///< who starts it
    int niceness = 0;
};

/// Makes the calling process, just forked, a worker-to-be: a process group of its own, at work only while the desktop
/// leaves room, without a core file, gone when its parent is, with a clean slate of signals and no inherited
/// descriptors beyond the three.
///
/// Threads: in the child, where only async-signal-safe calls are allowed. "Gone when its parent is" means the *thread*
///          that forked: it must live as long as the worker shall.
void setUpChild(const ChildSetup &setup);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QStringList>

namespace Zoetrope {

/// What a process may still do with files once Landlock, the kernel's own fence, is up.
struct FileGrants
{
    QStringList readable; ///< files, or folders with all below them
    QStringList writable; ///< folders: everything but programs, devices, pipes, sockets and symbolic links
};

/// The version of the kernel's fence; 0 when it has none.
[[nodiscard]] int landlockVersion();

/// Fences this thread, and all that it starts from now on, for good. From version 4 on TCP ends too, from 6 on signals
/// and abstract sockets to processes outside. Paths that do not exist are passed over.
///
/// Threads: call it while there is only one: those that exist already stay free.
/// Errors:  Internal with the system's text; then nothing has changed.
/// Source:  Linux, Documentation/userspace-api/landlock.rst. The process must have set "no new privileges".
[[nodiscard]] Result<> fenceFiles(const FileGrants &grants);

} // namespace Zoetrope

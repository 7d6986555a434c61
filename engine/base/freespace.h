// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace Zoetrope {

/// Bytes that an ordinary user may still write into a folder; where it is not there yet, into the nearest one above it.
/// Empty when nobody can say: some network and virtual file systems tell no sizes. Asks the file system itself, since
/// the table of mounts may not list it (in a chroot or container).
///
/// Threads: any; may wait for a slow file system.
[[nodiscard]] std::optional<std::int64_t> freeBytesAt(const QString &folder);

} // namespace Zoetrope

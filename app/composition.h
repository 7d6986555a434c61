// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/services.h"

namespace Zoetrope {

/// The real engine behind the names that the command line knows. Here alone concrete classes of the engine are named.
[[nodiscard]] Services makeServices();

#ifdef ZOETROPE_GUI
/// The window over the real engine, until it closes. Returns the exit code.
[[nodiscard]] int openWindow(int &argc, char **argv, const QStringList &paths);
#endif

/// The other end of a ProcessRunner (`worker`) or of a ProcessLooker (`looker`), when that is the program's first word.
/// Returns the exit code.
[[nodiscard]] std::optional<int> runAsChild(const char *word);

} // namespace Zoetrope

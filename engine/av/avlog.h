// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Zoetrope {

/// FFmpeg's messages -> the logging category `zoetrope.ffmpeg`, as debug lines: quiet unless somebody asks for them.
///
/// Threads: any. The last error message is kept for the thread on which FFmpeg said it.

/// Takes FFmpeg's log over; further calls do nothing.
void installAvLog();

/// The last error that FFmpeg reported on this thread since the last call; empty when there was none.
[[nodiscard]] QString takeAvMessage();

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Zoetrope {

/// The child's side of a ProcessLooker: limits and confines the process, greets, and then answers one question after
/// the other (engine/runner/lookwords.h). It may open no media file itself: each question brings its file along, so
/// that a reader which was taken over has that one alone.
///
/// Owns:    the process: standard input is the socket and becomes private to it, and whatever a library prints goes to
///          standard error.
/// Threads: call it first thing in main(), while there is only one thread.
/// Cancel:  it ends when nobody asks any more.
/// Returns: the exit code: 0 when it was let go.
[[nodiscard]] int runLookSession();

} // namespace Zoetrope

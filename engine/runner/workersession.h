// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Zoetrope {

/// The child's side of a supervised run: reads one request from standard input, limits and confines the process, runs
/// the job, and writes its events and heartbeats to standard output (engine/runner/workerlines.h).
///
/// Owns:    the process: standard input and output become private to it, and whatever a library prints goes to standard
///          error instead.
/// Threads: call it first thing in main(), while there is only one thread; the confinement of others would fail.
/// Cancel:  `cancel` stops the run. When the input ends nobody listens any more: the run is stopped, and the process
///          ends itself when that takes longer than the request's farewell.
/// Returns: the exit code: 0 when JobFinished was written.
[[nodiscard]] int runWorkerSession();

} // namespace Zoetrope

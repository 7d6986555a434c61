// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/jobevent.h"
#include "engine/plan/capabilities.h"
#include "engine/plan/plan.h"

#include <stop_token>

namespace Zoetrope {

/// A whole job in one process: probe, plan, stills, encode, package, verify. Every runner ends up here.
///
/// Owns:    nothing outside the call. All files go below `stagingFolder`, which must exist and be this job's alone:
///          outputs under their plan names in `out/`, pieces in `tracks/`, what they are made of in `work.json`.
///          `run.lock` lets one run in at a time: the next waits for an old one that is just ending.
///          Nothing is written anywhere else, and the source is opened for reading alone.
/// Resume:  when the staging folder holds whole pieces of an earlier attempt at the same tracks, from the same
///          source and by the same build, they are kept and the tracks go on behind them; otherwise they are removed,
///          and a Notice `started-over` says why. `out/` is always made anew. However this ends, whole pieces stay.
/// Threads: any; blocks until all stage threads have ended. The sink is called from several threads, one call at a
///          time; JobFinished comes from the runner, not from here.
/// Errors:  whatever befell the job, StagingTaken when another run has the folder; the staging folder is then the
/// caller's, to remove or to try again with.
struct RunRequest
{
    JobSpec spec;
    QString stagingFolder;
    Budget budget;
    Capabilities capabilities;
    std::chrono::milliseconds patience{10'000}; ///< with an earlier run that is still in the folder
};

/// Counters by which tests and users see that nothing was done twice.
struct RunCounters
{
    std::int64_t framesDecoded = 0; ///< video frames for the renditions
    QMap<QString, std::int64_t> framesEncoded; ///< by track, in this attempt
    QMap<QString, std::int64_t> framesKept; ///< by track, from earlier attempts
    QMap<QString, std::int64_t> piecesKept; ///< by track, those of sound too
};

struct RunResult
{
    QList<OutputRecord> outputs; ///< paths relative to `stagingFolder + "/out"`; all verified
    QList<Notice> notices;
    RunCounters counters;
};

[[nodiscard]] Result<RunResult> runJob(const RunRequest &request, const EventSink &sink, std::stop_token stop);

/// Probe and plan only: what `runJob` would do.
[[nodiscard]] Result<Plan> planJob(const RunRequest &request, std::stop_token stop);

} // namespace Zoetrope

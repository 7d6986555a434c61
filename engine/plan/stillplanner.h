// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"
#include "engine/plan/capabilities.h"
#include "engine/plan/outputnames.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// One thumbnail set -> its stills: for each moment, each size, each format, each chain of filters.
///
/// Stills are never larger than the source. Exact times at or beyond `duration` are kept, and show the last frame.
/// Both leave a Notice.
/// Errors: EncoderMissing, FilterMissing, NameInvalid; those of resolveMoments(); SpecInvalid for more than
///         `mostStills` in the job.
struct StillContext
{
    int set = 0; ///< index of the set in the job
    NameTokens tokens; ///< of all names of the job
    Size display; ///< the source as a viewer sees it
    std::optional<Microseconds> duration;
    const Capabilities &capabilities;
    ClipRange clip{}; ///< the job's
    qsizetype stillsBefore = 0; ///< of the job's earlier sets
};

[[nodiscard]] Result<QList<StillPlan>> planStills(
    const ThumbnailSpec &spec, const StillContext &context, UniqueNames *names, QList<Notice> *notices);

} // namespace Zoetrope

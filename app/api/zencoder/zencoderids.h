// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <optional>

namespace Zoetrope::ZencoderIds {

/// Zencoder's numbers for a job, its input, its outputs and its thumbnails: all different, computed from the job's own,
/// so that they are the same after a restart and no table is needed. They say nothing to whom the port does not know.
///
/// Units:   a job takes 2048 numbers, so that clients with 32 bits can count a million jobs.
/// Threads: any; pure.

enum class Kind { Job, Input, Output, Thumbnail };

inline constexpr int mostOutputs = 200; ///< validate() takes no more
inline constexpr int mostThumbnails = 1000;

struct Target
{
    JobId job;
    int part = 0; ///< place among the job's outputs or thumbnails
    bool operator==(const Target &) const = default;
};

[[nodiscard]] qint64 number(Kind kind, JobId job, int part = 0);
/// Nothing for a number of another kind.
[[nodiscard]] std::optional<Target> target(Kind kind, QStringView text);

} // namespace Zoetrope::ZencoderIds

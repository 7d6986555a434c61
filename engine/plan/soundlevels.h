// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"
#include "engine/model/mediainfo.h"

namespace Zoetrope {

/// A measurement that must be made before a job can be planned.
struct LevelWish
{
    int stream = -1; ///< FFmpeg's index
    int channels = 0; ///< that it is mixed down to
    FilterChain filters; ///< with every option said
    bool operator==(const LevelWish &) const = default;
};

/// What a valid job's outputs need to know of the source's sounds to bring them to their levels, each once.
[[nodiscard]] QList<LevelWish> levelsToMeasure(const JobSpec &spec, const MediaInfo &info);

} // namespace Zoetrope

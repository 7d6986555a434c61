// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"

#include <optional>

namespace Zoetrope {

/// Which pictures of a track become key frames: the first in each cell of the plan's grid. All passes over a track, and
/// all tracks of a plan, mark the same times.
class KeyFrameGrid
{
public:
    /// In the track's time base.
    explicit KeyFrameGrid(std::int64_t interval)
        : m_interval(interval)
    {
    }

    /// Marks a picture, in rising order of time; says whether it is a key frame.
    bool mark(AVFrame &frame)
    {
        frame.pict_type = AV_PICTURE_TYPE_NONE;
        if (m_next && frame.pts < *m_next)
            return false;
        frame.pict_type = AV_PICTURE_TYPE_I;
        m_next = (frame.pts / m_interval + 1) * m_interval;
        return true;
    }

private:
    std::int64_t m_interval;
    std::optional<std::int64_t> m_next; ///< not before the first picture
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/plan/plan.h"

#include <optional>

namespace Zoetrope {

/// Decoded pictures -> pictures with true times: on the job's timeline (0 = start of the clip), rising, each with its
/// duration, in PlanSource::videoTimeBase. Variable rates stay as they are; times that a coarse container clock has
/// rounded go back to the frame rate's grid.
///
/// Owns:    one frame, until the next one tells how long it is shown.
/// Units:   in: the frame's best_effort_timestamp in `streamTimeBase`; out: pts and duration in videoTimeBase.
class VideoTimeline
{
public:
    VideoTimeline(const PlanSource &source, AVRational streamTimeBase);

    /// Takes a decoded frame; returns the one before it when that is to be shown, else nullptr.
    [[nodiscard]] FramePtr add(FramePtr frame);
    /// The last one.
    [[nodiscard]] FramePtr finish();
    /// The clip's end has been reached: no later frame is wanted.
    [[nodiscard]] bool isPastEnd() const { return m_isPastEnd; }

private:
    [[nodiscard]] std::int64_t timeOf(const AVFrame &frame) const;
    [[nodiscard]] std::int64_t onGrid(std::int64_t time) const;
    [[nodiscard]] FramePtr release(std::int64_t endTime);

    AVRational m_streamTimeBase;
    AVRational m_timeBase;
    std::int64_t m_offset; ///< subtracted, in m_timeBase
    std::optional<std::int64_t> m_end; ///< clip's length in m_timeBase
    std::int64_t m_frameDuration; ///< by the frame rate, in m_timeBase
    bool m_snaps; ///< the container's clock is too coarse to hold the frame rate
    std::int64_t m_first = AV_NOPTS_VALUE;
    FramePtr m_held; ///< its pts is already on the timeline
    std::int64_t m_lastInterval = 0;
    bool m_isPastEnd = false;
};

/// Decoded sound -> frames whose pts counts samples of their own rate from the start of the clip. Frames wholly outside
/// the clip are dropped; the conversion trims the partial ones.
class AudioTimeline
{
public:
    AudioTimeline(const PlanSource &source, AVRational streamTimeBase);

    /// nullptr when the frame lies outside the clip.
    [[nodiscard]] FramePtr add(FramePtr frame);
    [[nodiscard]] bool isPastEnd() const { return m_isPastEnd; }

private:
    AVRational m_streamTimeBase;
    std::int64_t m_offset_us;
    std::optional<std::int64_t> m_end_us;
    std::int64_t m_next = AV_NOPTS_VALUE; ///< where the next frame is expected, in samples
    int m_rate = 0;
    bool m_isPastEnd = false;
};

} // namespace Zoetrope

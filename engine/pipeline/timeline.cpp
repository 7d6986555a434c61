// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/timeline.h"

#include "engine/av/avcompat.h"

#include <algorithm>
#include <cstdlib>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace Zoetrope {

namespace {

constexpr AVRational microsecond{1, 1'000'000};
// Clocks with fewer ticks a second than this round the times of common frame rates (Matroska and FLV count
// milliseconds).
constexpr int coarseClock = 10'000;

AVRational toAv(Rational value) { return {value.num, value.den}; }

std::optional<std::int64_t> clipLength_us(const PlanSource &source)
{
    if (!source.clipEnd)
        return {};
    return (*source.clipEnd - source.clipStart).count();
}

} // namespace

VideoTimeline::VideoTimeline(const PlanSource &source, AVRational streamTimeBase)
    : m_streamTimeBase(streamTimeBase)
    , m_timeBase(toAv(source.videoTimeBase))
    , m_offset(av_rescale_q((source.origin + source.clipStart).count(), microsecond, m_timeBase))
    , m_frameDuration(source.frameRate.isKnown() ? av_rescale_q(1, av_inv_q(toAv(source.frameRate)), m_timeBase) : 0)
    , m_snaps(!source.isVariableRate && source.frameRate.isKnown()
          && av_cmp_q(streamTimeBase, AVRational{1, coarseClock}) > 0)
{
    if (const auto length = clipLength_us(source))
        m_end = av_rescale_q(*length, microsecond, m_timeBase);
}

std::int64_t VideoTimeline::timeOf(const AVFrame &frame) const
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE) {
        const std::int64_t step = m_lastInterval > 0 ? m_lastInterval : std::max<std::int64_t>(m_frameDuration, 1);
        return m_held ? m_held->pts + step : 0;
    }
    return onGrid(av_rescale_q(frame.best_effort_timestamp, m_streamTimeBase, m_timeBase) - m_offset);
}

std::int64_t VideoTimeline::onGrid(std::int64_t time) const
{
    if (!m_snaps || m_first == AV_NOPTS_VALUE || m_frameDuration <= 0)
        return time;
    const std::int64_t count = (time - m_first + m_frameDuration / 2) / m_frameDuration;
    const std::int64_t ideal = m_first + count * m_frameDuration;
    const std::int64_t tick = av_rescale_q_rnd(1, m_streamTimeBase, m_timeBase, AV_ROUND_UP);
    return std::abs(time - ideal) <= tick ? ideal : time;
}

FramePtr VideoTimeline::add(FramePtr frame)
{
    std::int64_t time = timeOf(*frame);
    if (m_held && time <= m_held->pts)
        time = m_held->pts + 1;
    if (m_end && time >= *m_end) {
        m_isPastEnd = true;
        return finish();
    }
    if (m_first == AV_NOPTS_VALUE)
        m_first = time;
    FramePtr ready = m_held ? release(time) : nullptr;
    frame->pts = time;
    m_held = std::move(frame);
    return ready;
}

FramePtr VideoTimeline::finish()
{
    if (!m_held)
        return {};
    std::int64_t duration = av_rescale_q(AvCompat::duration(*m_held), m_streamTimeBase, m_timeBase);
    if (duration <= 0)
        duration = m_lastInterval > 0 ? m_lastInterval : std::max<std::int64_t>(m_frameDuration, 1);
    std::int64_t end = m_held->pts + duration;
    if (m_end)
        end = std::clamp(end, m_held->pts + 1, std::max(*m_end, m_held->pts + 1));
    return release(end);
}

/// The held frame, shown until `endTime`; nullptr when that is before the clip.
FramePtr VideoTimeline::release(std::int64_t endTime)
{
    FramePtr frame = std::move(m_held);
    m_lastInterval = endTime - frame->pts;
    if (endTime <= 0)
        return {};
    // On screen when the clip begins: shown from there on.
    frame->pts = std::max<std::int64_t>(frame->pts, 0);
    AvCompat::setDuration(*frame, endTime - frame->pts);
    return frame;
}

AudioTimeline::AudioTimeline(const PlanSource &source, AVRational streamTimeBase)
    : m_streamTimeBase(streamTimeBase)
    , m_offset_us((source.origin + source.clipStart).count())
    , m_end_us(clipLength_us(source))
{
}

FramePtr AudioTimeline::add(FramePtr frame)
{
    const AVRational samples{1, frame->sample_rate};
    if (m_rate != frame->sample_rate) {
        m_next = m_next == AV_NOPTS_VALUE ? AV_NOPTS_VALUE : av_rescale_q(m_next, AVRational{1, m_rate}, samples);
        m_rate = frame->sample_rate;
    }
    std::int64_t time = m_next == AV_NOPTS_VALUE ? 0 : m_next;
    if (frame->best_effort_timestamp != AV_NOPTS_VALUE) {
        time = av_rescale_q(frame->best_effort_timestamp, m_streamTimeBase, samples)
            - av_rescale_q(m_offset_us, microsecond, samples);
        // A container's clock is coarser than a sample: what only its rounding moved stays where it belongs.
        const std::int64_t tick = av_rescale_q_rnd(1, m_streamTimeBase, samples, AV_ROUND_UP);
        if (m_next != AV_NOPTS_VALUE && std::abs(time - m_next) <= tick)
            time = m_next;
    }
    m_next = time + frame->nb_samples;
    if (m_end_us && av_compare_ts(time, samples, *m_end_us, microsecond) >= 0) {
        m_isPastEnd = true;
        return {};
    }
    if (m_next <= 0)
        return {};
    frame->pts = time;
    return frame;
}

} // namespace Zoetrope

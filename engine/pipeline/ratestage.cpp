// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/ratestage.h"

#include "engine/av/avcompat.h"
#include "engine/plan/sourceplan.h"

extern "C" {
#include <libavutil/mathematics.h>
}

namespace Zoetrope {

namespace {

AVRational toAv(Rational value) { return {value.num, value.den}; }

} // namespace

RateStage::RateStage(QString name, const PlanSource &source, const VideoTrack &track)
    : m_name(std::move(name))
    , m_from(toAv(source.videoTimeBase))
    , m_to(toAv(trackTimeBase(source, track)))
    , m_rate(toAv(track.frameRate))
{
}

Result<> RateStage::run(std::stop_token stop)
{
    FramePtr last;
    bool isAnyShown = false;
    while (m_isWanted) {
        auto frame = m_input.pop(stop);
        if (!frame)
            break;
        last = std::move(*frame);
        const std::int64_t end = firstTickFrom(last->pts + AvCompat::duration(*last));
        for (std::int64_t tick = firstTickFrom(last->pts); tick < end && m_isWanted; ++tick) {
            isAnyShown = true;
            if (Result<> shown = show(*last, tick, stop); !shown)
                return shown;
        }
    }
    if (stop.stop_requested())
        return cancelled();
    // Shorter than any tick: a film of one picture is still one.
    return last && !isAnyShown ? show(*last, firstTickFrom(last->pts), stop) : Result<>();
}

void RateStage::close()
{
    m_input.refuse();
    m_output.close();
}

/// The first tick at which something that begins at a time is on screen: time * rate, less a quarter, rounded up.
std::int64_t RateStage::firstTickFrom(std::int64_t time) const
{
    const AVRational quarterTick = av_inv_q(av_mul_q(m_rate, {4, 1}));
    const std::int64_t quarters = av_rescale_q_rnd(time, m_from, quarterTick, AV_ROUND_UP);
    return (quarters + 2) / 4;
}

Result<> RateStage::show(const AVFrame &frame, std::int64_t tick, const std::stop_token &stop)
{
    FramePtr shown(av_frame_clone(&frame));
    if (!shown)
        return Error{ErrorCode::OutOfMemory, m_name, {}};
    const AVRational length = av_inv_q(m_rate);
    shown->pts = av_rescale_q(tick, length, m_to);
    AvCompat::setDuration(*shown, av_rescale_q(tick + 1, length, m_to) - shown->pts);
    m_isWanted = m_output.push(std::move(shown), stop);
    return {};
}

} // namespace Zoetrope

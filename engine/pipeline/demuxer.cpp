// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/demuxer.h"

#include "engine/av/averror.h"
#include "engine/av/tailcheck.h"

#include <cstdlib>

extern "C" {
#include <libavutil/mathematics.h>
}

namespace Zoetrope {

namespace {

constexpr AVRational microsecond{1, 1'000'000};
constexpr std::int64_t second_us = 1'000'000;
// A clock that runs on this far ahead of the last packet, or this far back, was set anew. Broadcast clocks are repeated
// at least ten times a second (ISO/IEC 13818-1, 2.7.2), so a true pause of this length does not occur in them.
constexpr std::int64_t jumpForward_us = 10 * second_us;
constexpr std::int64_t jumpBack_us = 1 * second_us;
// After this many broken reads in a row there is nothing left to find.
constexpr int maximumFailedReads = 100;

} // namespace

Demuxer::Demuxer(Source source, const PlanSource &plan)
    : m_source(std::move(source))
{
    if (plan.clipStart.count() > 0)
        m_seekTarget_us = (plan.origin + plan.clipStart).count();
}

void Demuxer::connect(int stream, PacketQueue *queue) { m_routes[stream].port.connect(queue); }

Result<> Demuxer::run(std::stop_token stop)
{
    discardOthers();
    seekToClip();
    AVFormatContext *context = m_source.context();
    int failedReads = 0;
    while (!stop.stop_requested() && isAnyWanted()) {
        PacketPtr packet(av_packet_alloc());
        if (!packet)
            return Error{ErrorCode::OutOfMemory, name(), {}};
        const int code = av_read_frame(context, packet.get());
        if (code == AVERROR_EOF) {
            if (endsEarly(context))
                ++m_damages;
            break;
        }
        if (code == AVERROR(EAGAIN))
            continue;
        if (code < 0) {
            if (stop.stop_requested())
                break;
            if (auto failure = m_source.readFailure())
                return *failure;
            ++m_damages;
            if (code != AVERROR_INVALIDDATA || ++failedReads > maximumFailedReads)
                break;
            continue;
        }
        failedReads = 0;
        const auto found = m_routes.find(packet->stream_index);
        if (found == m_routes.end() || !found->second.isWanted)
            continue;
        if (packet->flags & AV_PKT_FLAG_CORRUPT)
            ++m_damages;
        followClock(found->second, *packet);
        found->second.isWanted = found->second.port.push(std::move(packet), stop);
    }
    if (stop.stop_requested())
        return cancelled();
    if (auto failure = m_source.readFailure())
        return *failure;
    return {};
}

void Demuxer::close()
{
    for (auto &[stream, route] : m_routes)
        route.port.close();
}

void Demuxer::discardOthers()
{
    AVFormatContext *context = m_source.context();
    for (unsigned i = 0; i < context->nb_streams; ++i)
        context->streams[i]->discard = m_routes.contains(int(i)) ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

void Demuxer::seekToClip()
{
    if (m_seekTarget_us == 0)
        return;
    // Where a source cannot seek, the clip's beginning is found by decoding up to it.
    if (avformat_seek_file(m_source.context(), -1, INT64_MIN, m_seekTarget_us, m_seekTarget_us, 0) < 0)
        av_seek_frame(m_source.context(), -1, 0, AVSEEK_FLAG_BACKWARD);
}

void Demuxer::followClock(Route &route, AVPacket &packet)
{
    const AVFormatContext *context = m_source.context();
    const AVRational timeBase = context->streams[packet.stream_index]->time_base;
    const bool mayJump = context->iformat->flags & AVFMT_TS_DISCONT;
    const auto shift = [&packet](std::int64_t offset) {
        if (packet.pts != AV_NOPTS_VALUE)
            packet.pts += offset;
        if (packet.dts != AV_NOPTS_VALUE)
            packet.dts += offset;
    };
    shift(route.offset);
    if (packet.dts == AV_NOPTS_VALUE)
        return;
    if (mayJump && route.nextDts != AV_NOPTS_VALUE) {
        const std::int64_t jump_us = av_rescale_q(packet.dts - route.nextDts, timeBase, microsecond);
        if (jump_us > jumpForward_us || jump_us < -jumpBack_us) {
            // The streams jump together; a second one uses the first one's step, so that they stay in step.
            const bool isSameJump = std::abs(jump_us - m_lastJump_us) < second_us;
            const std::int64_t step_us = isSameJump ? m_lastJump_us : jump_us;
            m_lastJump_us = step_us;
            const std::int64_t step = av_rescale_q(step_us, microsecond, timeBase);
            route.offset -= step;
            shift(-step);
        }
    }
    route.nextDts = packet.dts + packet.duration;
}

bool Demuxer::isAnyWanted() const
{
    for (const auto &[stream, route] : m_routes) {
        if (route.isWanted)
            return true;
    }
    return false;
}

} // namespace Zoetrope

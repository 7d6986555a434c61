// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/decoder.h"

#include "engine/av/averror.h"

namespace Zoetrope {

Decoder::Decoder(QString name, CodecPtr codec, Timeline timeline)
    : m_name(std::move(name))
    , m_codec(std::move(codec))
    , m_timeline(std::move(timeline))
{
}

Result<> Decoder::run(std::stop_token stop)
{
    while (m_isWanted) {
        const auto packet = m_input.pop(stop);
        if (!packet)
            break;
        if (Result<> done = decode(packet->get(), stop); !done)
            return done.error();
    }
    if (stop.stop_requested())
        return cancelled();
    if (m_isWanted) {
        if (Result<> flushed = decode(nullptr, stop); !flushed)
            return flushed.error();
    }
    if (auto *video = std::get_if<VideoTimeline>(&m_timeline)) {
        if (FramePtr last = video->finish())
            hand(std::move(last), stop);
    }
    if (stop.stop_requested())
        return cancelled();
    if (m_frames == 0)
        return Error{ErrorCode::SourceDamaged, {}, m_name + QStringLiteral(": not one frame could be decoded")};
    return {};
}

void Decoder::close()
{
    m_input.refuse();
    m_output.close();
}

Result<> Decoder::decode(const AVPacket *packet, const std::stop_token &stop)
{
    // All frames are taken after each packet, so the decoder always has room for the next.
    const int code = avcodec_send_packet(m_codec.get(), packet);
    if (code == AVERROR(ENOMEM))
        return avError(ErrorCode::DecoderFailed, m_name, code);
    if (code < 0 && code != AVERROR_EOF)
        countDamage();
    return receiveAll(stop);
}

Result<> Decoder::receiveAll(const std::stop_token &stop)
{
    while (m_isWanted && !stop.stop_requested()) {
        FramePtr frame(av_frame_alloc());
        if (!frame)
            return Error{ErrorCode::OutOfMemory, m_name, {}};
        const int code = avcodec_receive_frame(m_codec.get(), frame.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code == AVERROR(ENOMEM))
            return avError(ErrorCode::DecoderFailed, m_name, code);
        if (code < 0) {
            countDamage();
            continue;
        }
        ++m_frames;
        if (frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT))
            ++m_damages;
        FramePtr ready = std::visit([&frame](auto &timeline) { return timeline.add(std::move(frame)); }, m_timeline);
        if (ready)
            hand(std::move(ready), stop);
        if (std::visit([](const auto &timeline) { return timeline.isPastEnd(); }, m_timeline))
            m_isWanted = false;
    }
    return {};
}

void Decoder::dropBefore(std::int64_t pts, std::size_t lead)
{
    m_wantedFrom = pts;
    m_lead = lead;
}

void Decoder::hand(FramePtr frame, const std::stop_token &stop)
{
    if (m_wantedFrom && frame->pts < *m_wantedFrom) {
        m_early.push_back(std::move(frame));
        if (m_early.size() > m_lead)
            m_early.pop_front();
        return;
    }
    for (; !m_early.empty(); m_early.pop_front())
        push(std::move(m_early.front()), stop);
    push(std::move(frame), stop);
}

void Decoder::push(FramePtr frame, const std::stop_token &stop)
{
    if (!m_output.push(std::move(frame), stop))
        m_isWanted = false;
}

void Decoder::countDamage()
{
    if (m_frames > 0)
        ++m_damages;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/firstpass.h"

#include "engine/av/averror.h"
#include "engine/base/filewriter.h"

extern "C" {
#include <libavutil/mathematics.h>
}

namespace Zoetrope {

namespace {

constexpr AVRational microsecond{1, 1'000'000};

} // namespace

FirstPass::FirstPass(
    QString track, CodecPtr codec, Microseconds keyFrameInterval, QString statistics, ProgressMeter *meter)
    : m_track(std::move(track))
    , m_codec(std::move(codec))
    , m_grid(av_rescale_q(keyFrameInterval.count(), microsecond, m_codec->time_base))
    , m_statistics(std::move(statistics))
    , m_meter(meter)
{
}

Result<> FirstPass::run(std::stop_token stop)
{
    while (auto frame = m_input.pop(stop)) {
        m_grid.mark(**frame);
        m_meter->advance(
            m_track, ++m_frames, Microseconds(av_rescale_q((*frame)->pts, m_codec->time_base, microsecond)));
        if (Result<> encoded = encode(frame->get()); !encoded)
            return encoded;
    }
    if (stop.stop_requested())
        return cancelled();
    Result<> flushed = encode(nullptr);
    if (flushed && m_codec->stats_out)
        flushed = writeWholeFile(m_statistics, QByteArray(m_codec->stats_out));
    m_codec.reset();
    return flushed;
}

Result<> FirstPass::encode(const AVFrame *frame)
{
    if (const int code = avcodec_send_frame(m_codec.get(), frame); code < 0 && code != AVERROR_EOF)
        return avError(ErrorCode::EncoderFailed, m_track, code);
    const PacketPtr packet(av_packet_alloc());
    if (!packet)
        return Error{ErrorCode::OutOfMemory, m_track, {}};
    while (true) {
        const int code = avcodec_receive_packet(m_codec.get(), packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return avError(ErrorCode::EncoderFailed, m_track, code);
        av_packet_unref(packet.get());
    }
}

} // namespace Zoetrope

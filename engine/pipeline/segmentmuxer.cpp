// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/segmentmuxer.h"

#include "engine/av/averror.h"

extern "C" {
#include <libavutil/opt.h>
}

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational tsClock{1, 90'000};

struct MemoryDeleter
{
    void operator()(AVIOContext *context) const noexcept
    {
        std::uint8_t *bytes = nullptr;
        avio_close_dyn_buf(context, &bytes);
        av_free(bytes);
    }
};
using MemoryPtr = std::unique_ptr<AVIOContext, MemoryDeleter>;

void fmp4Options(const TrackFormat &format, Dictionary &options)
{
    // frag_discont lets the first fragment begin at its packets' time instead of 0; delay_moov lets the init segment
    // know the delay of B-frames, for its edit list. Composition offsets below zero would need no list, but FFmpeg's
    // own demuxer, and so every player built on it, shows such pictures late by the delay.
    options.set("movflags", "+empty_moov+default_base_moof+frag_custom+frag_discont+delay_moov+skip_trailer");
    if (format.parameters->codec_type == AVMEDIA_TYPE_VIDEO && format.timeBase.num == 1)
        options.set("video_track_timescale", format.timeBase.den);
}

} // namespace

struct SegmentMuxer::State
{
    explicit State(TrackMuxer trackMuxer)
        : muxer(std::move(trackMuxer))
    {
    }

    SegmentForm form = SegmentForm::Fmp4;
    AVRational timeBase{};
    std::int64_t offset = 0;
    QString subject;
    MemoryPtr memory; // outlives the muxer, which may write while it is closed
    TrackMuxer muxer;
    MuxedBytes init;

    Result<> renewMemory();
    Result<MuxedBytes> takeBytes();
};

Result<> SegmentMuxer::State::renewMemory()
{
    AVIOContext *raw = nullptr;
    if (const int code = avio_open_dyn_buf(&raw); code < 0)
        return avError(ErrorCode::OutOfMemory, subject, code);
    memory.reset(raw);
    muxer.context()->pb = raw;
    return {};
}

Result<MuxedBytes> SegmentMuxer::State::takeBytes()
{
    avio_flush(memory.get());
    const int error = memory->error; // a full memory is told here alone
    std::uint8_t *bytes = nullptr;
    const int size = avio_close_dyn_buf(memory.release(), &bytes);
    MuxedBytes taken{std::unique_ptr<std::uint8_t, BytesDeleter>(bytes), size};
    if (error < 0 || !bytes)
        return avError(ErrorCode::OutOfMemory, subject, error < 0 ? error : AVERROR(ENOMEM));
    if (Result<> renewed = renewMemory(); !renewed)
        return renewed.error();
    return taken;
}

SegmentMuxer::SegmentMuxer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
SegmentMuxer::SegmentMuxer(SegmentMuxer &&) noexcept = default;
SegmentMuxer &SegmentMuxer::operator=(SegmentMuxer &&) noexcept = default;
SegmentMuxer::~SegmentMuxer() = default;

Result<SegmentMuxer> SegmentMuxer::create(
    SegmentForm form, const TrackFormat &format, std::int64_t offset, const QString &subject)
{
    const bool isTs = form == SegmentForm::Ts;
    Result<TrackMuxer> muxer = TrackMuxer::create(isTs ? u"mpegts"_s : u"mp4"_s, subject);
    if (!muxer)
        return muxer.error();
    auto state = std::make_unique<State>(*std::move(muxer));
    state->form = form;
    state->subject = subject;
    state->timeBase = format.timeBase;
    state->offset = offset;
    if (Result<> renewed = state->renewMemory(); !renewed)
        return renewed.error();

    TrackFormat muxed = copyFormat(format);
    Dictionary options;
    AVFormatContext *context = state->muxer.context();
    if (isTs) {
        muxed.timeBase = tsClock;
        context->max_delay = 0; // else the clock would run behind the packets by it
        options.set("mpegts_copyts", 1);
    } else {
        fmp4Options(format, options);
    }
    if (Result<> added = state->muxer.addTrack(muxed); !added)
        return added.error();
    if (Result<> begun = state->muxer.begin(state->memory.get(), options); !begun)
        return begun.error();
    return SegmentMuxer(std::move(state));
}

const MuxedBytes &SegmentMuxer::init() const { return m_state->init; }

Result<> SegmentMuxer::write(AVPacket &packet)
{
    if (m_state->form == SegmentForm::Ts) {
        av_packet_rescale_ts(&packet, m_state->timeBase, tsClock);
        packet.pts += m_state->offset;
        packet.dts += m_state->offset;
    }
    return m_state->muxer.write(packet, 0);
}

Result<MuxedBytes> SegmentMuxer::endSegment()
{
    if (m_state->form == SegmentForm::Fmp4 && m_state->init.size == 0) {
        // The muxer's first flush gives the init segment alone.
        if (Result<> flushed = m_state->muxer.flush(); !flushed)
            return flushed.error();
        Result<MuxedBytes> init = m_state->takeBytes();
        if (!init)
            return init.error();
        m_state->init = *std::move(init);
    }
    if (Result<> flushed = m_state->muxer.flush(); !flushed)
        return flushed.error();
    Result<MuxedBytes> bytes = m_state->takeBytes();
    // The tables are due again in front of the next segment: each must play alone.
    if (m_state->form == SegmentForm::Ts)
        av_opt_set(m_state->muxer.context()->priv_data, "mpegts_flags", "+resend_headers", 0);
    return bytes;
}

std::int64_t tsOffset(const TrackFormat &format, std::int64_t firstDts)
{
    const std::int64_t ticks =
        av_rescale_q_rnd(firstDts, format.timeBase, tsClock, static_cast<AVRounding>(AV_ROUND_DOWN));
    return ticks < 0 ? -ticks : 0;
}

} // namespace Zoetrope

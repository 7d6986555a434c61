// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/encoder.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"

extern "C" {
#include <libavutil/mathematics.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr AVRational microsecond{1, 1'000'000};
// How much sound a resumed encoder hears before the joint. Measured on tones and on music, as the error in windows of
// 10 ms around the joint: AAC joins without a trace from 5 frames on (with 3 it may still choose other windows), Opus
// from 10 (the decoder's predictions come from the earlier packets). A second is five times that, and costs nothing.
constexpr std::int64_t warmUp_us = 1'000'000;

Result<CodecPtr> allocate(const QString &encoder)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(encoder.toLatin1().constData());
    if (!codec)
        return Error{ErrorCode::EncoderMissing, encoder, {}};
    CodecPtr context(avcodec_alloc_context3(codec));
    if (!context)
        return Error{ErrorCode::OutOfMemory, encoder, {}};
    // Parameter sets beside the stream: pieces carry them once, containers put them where they belong.
    context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    return context;
}

Result<> openWith(AVCodecContext *context, const QString &encoder, const EncoderOptions &options)
{
    Dictionary dictionary;
    for (const auto &[name, value] : options)
        dictionary.set(name.toLatin1().constData(), value.toLatin1().constData());
    if (const int code = avcodec_open2(context, nullptr, dictionary.out()); code < 0)
        return avError(ErrorCode::EncoderRefused, encoder, code);
    if (const char *left = dictionary.leftOver())
        return Error{ErrorCode::EncoderRefused, encoder, u"unknown option %1"_s.arg(QLatin1StringView(left))};
    return {};
}

/// Colour is carried through as it came; what only an RGB source has becomes BT.709.
void setColor(AVCodecContext *context, const ColorInfo &color)
{
    const int primaries = av_color_primaries_from_name(color.primaries.toLatin1().constData());
    const int transfer = av_color_transfer_from_name(color.transfer.toLatin1().constData());
    const int matrix = av_color_space_from_name(color.matrix.toLatin1().constData());
    if (primaries >= 0)
        context->color_primaries = AVColorPrimaries(primaries);
    if (transfer >= 0)
        context->color_trc = AVColorTransferCharacteristic(transfer);
    if (matrix >= 0)
        context->colorspace = matrix == AVCOL_SPC_RGB ? AVCOL_SPC_BT709 : AVColorSpace(matrix);
    context->color_range = AVCOL_RANGE_MPEG;
}

} // namespace

TrackCount countKept(const QString &track, const TrackFormat &format, const TrackTotals &totals)
{
    TrackCount count;
    count.track = track;
    if (totals.packets == 0)
        return count;
    const AVCodecParameters &parameters = *format.parameters;
    // What a sound encoder puts in front to warm up was never counted.
    const std::int64_t first = totals.firstPts + parameters.initial_padding;
    count.frames = parameters.codec_type == AVMEDIA_TYPE_VIDEO ? totals.packets : totals.endPts - first;
    count.framesKept = count.frames;
    count.start = Microseconds(av_rescale_q(first, format.timeBase, microsecond));
    count.end = Microseconds(av_rescale_q(totals.endPts, format.timeBase, microsecond));
    return count;
}

Result<CodecPtr> openVideoEncoder(const Plan &plan, const VideoTrack &track)
{
    Result<CodecPtr> allocated = allocate(track.encoder);
    if (!allocated)
        return allocated.error();
    CodecPtr context = std::move(*allocated);
    context->width = track.size.width;
    context->height = track.size.height;
    context->pix_fmt = av_get_pix_fmt(track.pixelFormat.toLatin1().constData());
    context->time_base = {plan.source.videoTimeBase.num, plan.source.videoTimeBase.den};
    context->framerate = {plan.source.frameRate.num, plan.source.frameRate.den};
    context->sample_aspect_ratio = {1, 1};
    context->thread_count = track.threads;
    setColor(context.get(), plan.source.color);
    if (track.bitrate)
        context->bit_rate = track.bitrate->bps;
    if (Result<> opened = openWith(context.get(), track.encoder, track.options); !opened)
        return opened.error();
    return context;
}

Result<CodecPtr> openAudioEncoder(const AudioTrack &track)
{
    Result<CodecPtr> allocated = allocate(track.encoder);
    if (!allocated)
        return allocated.error();
    CodecPtr context = std::move(*allocated);
    context->sample_rate = track.sampleRate;
    context->time_base = {1, track.sampleRate};
    context->sample_fmt = AvCompat::firstSampleFormat(context->codec);
    av_channel_layout_default(&context->ch_layout, track.channels);
    context->bit_rate = track.bitrate.bps;
    context->thread_count = 1;
    if (Result<> opened = openWith(context.get(), track.encoder, track.options); !opened)
        return opened.error();
    return context;
}

Encoder::Encoder(QString track, CodecPtr codec, TrackWriter writer, Microseconds keyFrameInterval, ProgressMeter *meter)
    : m_track(std::move(track))
    , m_codec(std::move(codec))
    , m_writer(std::move(writer))
    , m_isVideo(m_codec->codec_type == AVMEDIA_TYPE_VIDEO)
    , m_keyInterval(av_rescale_q(keyFrameInterval.count(), microsecond, m_codec->time_base))
    , m_meter(meter)
{
    const TrackPoint &point = m_writer.point();
    m_count = countKept(m_track, m_writer.format(), point.totals);
    m_count.piecesKept = m_writer.pieces();
    if (!m_isVideo)
        m_count.frames = 0; // sound comes by from its start, and is counted then
    if (point.totals.packets > 0)
        m_joint = point.totals.endPts;
    m_jointPackets = point.shownLater.size();
}

Result<> Encoder::run(std::stop_token stop)
{
    while (auto frame = m_input.pop(stop)) {
        if (Result<> taken = take(**frame); !taken)
            return taken.error();
    }
    // The queue ended: either all has come, or we were asked to stop. Only the first may flush.
    if (stop.stop_requested())
        return cancelled();
    return encode(nullptr);
}

Result<> Encoder::finishTrack(int damages)
{
    if (Result<TrackTotals> totals = m_writer.finish(damages); !totals)
        return totals.error();
    return {};
}

Result<> Encoder::take(AVFrame &frame)
{
    if (m_isVideo && m_joint && frame.pts < *m_joint)
        return {};
    countFrame(frame);
    if (m_isVideo)
        markKeyFrame(frame);
    else if (m_joint && frame.pts < *m_joint - av_rescale_q(warmUp_us, microsecond, m_codec->time_base))
        return {};
    return encode(&frame);
}

void Encoder::markKeyFrame(AVFrame &frame)
{
    // The reference is ours alone, the pixels are shared: only the frame's own fields change.
    frame.pict_type = AV_PICTURE_TYPE_NONE;
    if (!m_nextKey || frame.pts >= *m_nextKey) {
        frame.pict_type = AV_PICTURE_TYPE_I;
        m_nextKey = (frame.pts / m_keyInterval + 1) * m_keyInterval;
    }
    m_durations[frame.pts] = AvCompat::duration(frame);
}

void Encoder::countFrame(const AVFrame &frame)
{
    const AVRational timeBase = m_codec->time_base;
    if (m_count.frames == 0)
        m_count.start = Microseconds(av_rescale_q(frame.pts, timeBase, microsecond));
    const std::int64_t length = m_isVideo ? AvCompat::duration(frame) : frame.nb_samples;
    m_count.frames += m_isVideo ? 1 : frame.nb_samples;
    m_count.end = Microseconds(av_rescale_q(frame.pts + length, timeBase, microsecond));
    m_meter->advance(m_track, m_count.frames, m_count.end);
}

Result<> Encoder::encode(AVFrame *frame)
{
    // All packets are taken after each frame, so the encoder always has room for the next.
    if (const int code = avcodec_send_frame(m_codec.get(), frame); code < 0 && code != AVERROR_EOF)
        return avError(ErrorCode::EncoderFailed, m_track, code);
    while (true) {
        PacketPtr packet(av_packet_alloc());
        if (!packet)
            return Error{ErrorCode::OutOfMemory, m_track, {}};
        const int code = avcodec_receive_packet(m_codec.get(), packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return avError(ErrorCode::EncoderFailed, m_track, code);
        if (const auto found = m_durations.find(packet->pts); found != m_durations.end()) {
            packet->duration = found->second;
            m_durations.erase(found);
        }
        if (Result<> written = write(*packet); !written)
            return written.error();
    }
}

Result<> Encoder::write(AVPacket &packet)
{
    if (m_joint) {
        if (packet.pts < *m_joint)
            return {};
        const TrackPoint &point = m_writer.point();
        // With pictures of uneven lengths a new encoder counts its first decoding times back by another delay.
        if (m_jointPackets > 0 && !point.shownLater.isEmpty()) {
            packet.dts = point.shownLater.first();
            --m_jointPackets;
        }
        packet.dts = std::max(packet.dts, point.lastDts + 1);
    }
    return m_writer.write(packet);
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trackmaker.h"

#include "engine/av/averror.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace Zoetrope::TestSupport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational microsecondBase{1, AV_TIME_BASE};

/// An encoder and the track its packets go to.
class Encoding
{
public:
    explicit Encoding(const char *encoder)
        : context(avcodec_alloc_context3(avcodec_find_encoder_by_name(encoder)))
    {
        context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        context->thread_count = 1;
    }

    Result<> open(const QString &folder, Dictionary &options)
    {
        if (const int code = avcodec_open2(context.get(), nullptr, options.out()); code < 0)
            return avError(ErrorCode::EncoderFailed, folder, code);
        TrackFormat format{CodecParametersPtr(avcodec_parameters_alloc()), context->time_base};
        avcodec_parameters_from_context(format.parameters.get(), context.get());
        Result<TrackWriter> created = TrackWriter::create(folder, std::move(format), testPieceLength);
        if (!created)
            return created.error();
        m_writer.emplace(*std::move(created));
        return {};
    }

    /// nullptr ends the encoder.
    Result<> send(AVFrame *frame)
    {
        if (const int code = avcodec_send_frame(context.get(), frame); code < 0)
            return avError(ErrorCode::EncoderFailed, {}, code);
        const PacketPtr packet(av_packet_alloc());
        while (avcodec_receive_packet(context.get(), packet.get()) >= 0) {
            if (packet->duration == 0)
                packet->duration = frameDuration;
            if (Result<> written = m_writer->write(*packet); !written)
                return written;
            av_packet_unref(packet.get());
        }
        return {};
    }

    Result<TrackTotals> finish()
    {
        if (Result<> sent = send(nullptr); !sent)
            return sent.error();
        return m_writer->finish();
    }

    CodecPtr context;
    std::int64_t frameDuration = 0;

private:
    std::optional<TrackWriter> m_writer;
};

void paint(AVFrame *frame, int number)
{
    for (int y = 0; y < frame->height; ++y) {
        for (int x = 0; x < frame->width; ++x)
            frame->data[0][y * frame->linesize[0] + x] = std::uint8_t(x + y * 2 + number * 3);
    }
    for (int plane = 1; plane < 3; ++plane) {
        for (int y = 0; y < frame->height / 2; ++y) {
            for (int x = 0; x < frame->width / 2; ++x)
                frame->data[plane][y * frame->linesize[plane] + x] = std::uint8_t(96 + (x + number) % 64);
        }
    }
}

/// Floats, each channel in a plane of its own or all in one.
void hum(AVFrame *frame, std::int64_t firstSample)
{
    const int channels = frame->ch_layout.nb_channels;
    const bool isPlanar = av_sample_fmt_is_planar(AVSampleFormat(frame->format)) != 0;
    for (int channel = 0; channel < channels; ++channel) {
        auto *samples = reinterpret_cast<float *>(frame->data[isPlanar ? channel : 0]) + (isPlanar ? 0 : channel);
        for (int i = 0; i < frame->nb_samples; ++i) {
            samples[i * (isPlanar ? 1 : channels)] =
                0.3F * float(std::sin(2 * std::numbers::pi * 440 * double(firstSample + i) / frame->sample_rate));
        }
    }
}

} // namespace

Result<TrackTotals> makeVideoTrack(const QString &folder, const VideoWish &wish)
{
    Encoding encoding(wish.encoder);
    AVCodecContext &context = *encoding.context;
    context.width = wish.size.width;
    context.height = wish.size.height;
    context.pix_fmt = AV_PIX_FMT_YUV420P;
    context.time_base = wish.timeBase;
    context.framerate = {wish.rate.num, wish.rate.den};
    context.gop_size = wish.keyInterval;
    context.max_b_frames = wish.bFrames;
    Dictionary options;
    if (QByteArrayView(wish.encoder) == "libx264") {
        options.set("preset", "veryfast");
        options.set("sc_threshold", "0");
    } else {
        context.max_b_frames = 0;
        options.set("deadline", "realtime");
        options.set("cpu-used", "8");
    }
    if (Result<> opened = encoding.open(folder, options); !opened)
        return opened.error();

    const AVRational frameBase{wish.rate.den, wish.rate.num};
    const std::int64_t start = av_rescale_q(wish.start.count(), microsecondBase, wish.timeBase);
    encoding.frameDuration = av_rescale_q(1, frameBase, wish.timeBase);
    for (int i = 0; i < wish.frames; ++i) {
        const FramePtr frame(av_frame_alloc());
        frame->format = context.pix_fmt;
        frame->width = context.width;
        frame->height = context.height;
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return Error{ErrorCode::OutOfMemory, folder, {}};
        paint(frame.get(), i);
        frame->pts = wish.time ? wish.time(i) : start + av_rescale_q(i, frameBase, wish.timeBase);
        if (Result<> sent = encoding.send(frame.get()); !sent)
            return sent.error();
    }
    return encoding.finish();
}

Result<TrackTotals> makeAudioTrack(const QString &folder, const AudioWish &wish)
{
    Encoding encoding(wish.encoder);
    AVCodecContext &context = *encoding.context;
    context.sample_fmt = QByteArrayView(wish.encoder) == "libopus" ? AV_SAMPLE_FMT_FLT : AV_SAMPLE_FMT_FLTP;
    context.sample_rate = wish.sampleRate;
    context.time_base = {1, wish.sampleRate};
    context.bit_rate = 96'000;
    av_channel_layout_default(&context.ch_layout, wish.channels);
    Dictionary options;
    if (Result<> opened = encoding.open(folder, options); !opened)
        return opened.error();

    const std::int64_t total = av_rescale(wish.length.count(), wish.sampleRate, AV_TIME_BASE);
    for (std::int64_t done = 0; done < total; done += context.frame_size) {
        const FramePtr frame(av_frame_alloc());
        frame->format = context.sample_fmt;
        frame->sample_rate = wish.sampleRate;
        frame->nb_samples = int(qMin<std::int64_t>(context.frame_size, total - done));
        av_channel_layout_copy(&frame->ch_layout, &context.ch_layout);
        frame->pts = done;
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return Error{ErrorCode::OutOfMemory, folder, {}};
        hum(frame.get(), done);
        if (Result<> sent = encoding.send(frame.get()); !sent)
            return sent.error();
    }
    return encoding.finish();
}

} // namespace Zoetrope::TestSupport

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipwriter.h"

#include "engine/av/avcompat.h"
#include "tests/support/clippainter.h"

extern "C" {
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

#include <array>
#include <cmath>
#include <cstring>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

Error failure(const QString &step, int code = 0)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return {ErrorCode::Internal, {}, code < 0 ? step + u": "_s + QString::fromUtf8(text.data()) : step};
}

class ClipWriter
{
public:
    explicit ClipWriter(const ClipWish &wish)
        : m_wish(wish)
    {
    }

    Result<> write(const QString &path);

private:
    Result<> open(const QString &path);
    Result<> addVideo();
    Result<> addAudio();
    Result<> addCoverArt();
    Result<> writeAll();
    Result<> writeCoverArt();
    Result<> encodePicture(int index);
    Result<> encodeSound(std::int64_t firstSample, int samples);
    Result<> drain(AVCodecContext *codec, AVStream *stream, const AVFrame *frame, double offset);
    Result<> openStream(AVCodecContext *codec, AVStream **stream, AVDictionary **options);

    const ClipWish &m_wish;
    OutputPtr m_output;
    CodecPtr m_video;
    CodecPtr m_audio;
    CodecPtr m_cover;
    AVStream *m_videoStream = nullptr; // owned by m_output, as the next two
    AVStream *m_audioStream = nullptr;
    AVStream *m_coverStream = nullptr;
    PacketPtr m_packet{av_packet_alloc()};
};

Result<> ClipWriter::write(const QString &path)
{
    Result<> result = open(path);
    if (result && !m_wish.videoCodec.isEmpty())
        result = addVideo();
    if (result && !m_wish.audioCodec.isEmpty())
        result = addAudio();
    if (result && m_wish.hasCoverArt)
        result = addCoverArt();
    if (result)
        result = writeAll();
    if (m_output && m_output->pb)
        avio_closep(&m_output->pb);
    return result;
}

Result<> ClipWriter::open(const QString &path)
{
    const bool isTransport = m_wish.container == u"ts";
    AVFormatContext *raw = nullptr;
    if (const int code =
            avformat_alloc_output_context2(&raw, nullptr, isTransport ? "mpegts" : nullptr, path.toUtf8().constData());
        code < 0)
        return failure(u"container"_s, code);
    m_output.reset(raw);
    if (m_wish.start != 0)
        m_output->avoid_negative_ts = 0; // the wished start is what must be in the file
    const int code = avio_open(&m_output->pb, path.toUtf8().constData(), AVIO_FLAG_WRITE);
    return code < 0 ? Result<>(failure(u"file"_s, code)) : Result<>();
}

Result<> ClipWriter::openStream(AVCodecContext *codec, AVStream **stream, AVDictionary **options)
{
    if (m_output->oformat->flags & AVFMT_GLOBALHEADER)
        codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (const int code = avcodec_open2(codec, nullptr, options); code < 0)
        return failure(u"encoder"_s, code);
    *stream = avformat_new_stream(m_output.get(), nullptr);
    if (!*stream)
        return failure(u"stream"_s);
    (*stream)->time_base = codec->time_base;
    const int code = avcodec_parameters_from_context((*stream)->codecpar, codec);
    return code < 0 ? Result<>(failure(u"parameters"_s, code)) : Result<>();
}

Result<> ClipWriter::addVideo()
{
    const AVCodec *encoder = avcodec_find_encoder_by_name(m_wish.videoCodec.toUtf8().constData());
    if (!encoder)
        return failure(u"no encoder "_s + m_wish.videoCodec);
    m_video.reset(avcodec_alloc_context3(encoder));
    m_video->width = m_wish.size.width;
    m_video->height = m_wish.size.height;
    m_video->pix_fmt = av_get_pix_fmt(m_wish.pixelFormat.toUtf8().constData());
    m_video->time_base = {m_wish.rate.den, m_wish.rate.num};
    m_video->framerate = {m_wish.rate.num, m_wish.rate.den};
    m_video->sample_aspect_ratio = {m_wish.sar.num, m_wish.sar.den};
    m_video->gop_size = m_wish.gop;
    m_video->max_b_frames = m_wish.bframes;
    m_video->thread_count = 2;
    if (m_wish.isInterlaced) {
        m_video->flags |= AV_CODEC_FLAG_INTERLACED_DCT | AV_CODEC_FLAG_INTERLACED_ME;
        m_video->field_order = AV_FIELD_TT;
    }
    if (!m_wish.transfer.isEmpty()) {
        m_video->color_trc =
            AVColorTransferCharacteristic(av_color_transfer_from_name(m_wish.transfer.toLatin1().constData()));
        m_video->color_primaries = AVCOL_PRI_BT2020;
        m_video->colorspace = AVCOL_SPC_BT2020_NCL;
        m_video->color_range = AVCOL_RANGE_MPEG;
    }
    Dictionary options;
    if (m_wish.videoCodec == u"libx264") {
        options.set("preset", "ultrafast");
        options.set("crf", "20");
        options.set("sc_threshold", std::int64_t(0));
        options.set("bf", std::int64_t(m_wish.bframes)); // ultrafast turns them off
    } else {
        m_video->bit_rate = 4'000'000;
    }
    if (const Result<> opened = openStream(m_video.get(), &m_videoStream, options.out()); !opened)
        return opened;
    m_videoStream->avg_frame_rate = m_video->framerate;
    m_videoStream->sample_aspect_ratio = m_video->sample_aspect_ratio;
    if (m_wish.rotation == 0)
        return {};
    auto *matrix = AvCompat::newStreamSideData(*m_videoStream, AV_PKT_DATA_DISPLAYMATRIX, 9 * sizeof(std::int32_t));
    if (!matrix)
        return failure(u"display matrix"_s);
    av_display_rotation_set(reinterpret_cast<std::int32_t *>(matrix), m_wish.rotation);
    return {};
}

Result<> ClipWriter::addAudio()
{
    const AVCodec *encoder = avcodec_find_encoder_by_name(m_wish.audioCodec.toUtf8().constData());
    if (!encoder)
        return failure(u"no encoder "_s + m_wish.audioCodec);
    m_audio.reset(avcodec_alloc_context3(encoder));
    m_audio->sample_rate = m_wish.sampleRate;
    m_audio->sample_fmt = m_wish.audioCodec.startsWith(u"pcm_s16") || m_wish.audioCodec == u"mp2" ? AV_SAMPLE_FMT_S16
                                                                                                  : AV_SAMPLE_FMT_FLTP;
    av_channel_layout_default(&m_audio->ch_layout, m_wish.channels);
    m_audio->time_base = {1, m_wish.sampleRate};
    m_audio->bit_rate = 64'000 * m_wish.channels;
    return openStream(m_audio.get(), &m_audioStream, nullptr);
}

Result<> ClipWriter::addCoverArt()
{
    m_cover.reset(avcodec_alloc_context3(avcodec_find_encoder(AV_CODEC_ID_PNG)));
    m_cover->width = 200;
    m_cover->height = 200;
    m_cover->pix_fmt = AV_PIX_FMT_RGB24;
    m_cover->time_base = {1, 1000};
    if (const Result<> opened = openStream(m_cover.get(), &m_coverStream, nullptr); !opened)
        return opened;
    m_coverStream->disposition = AV_DISPOSITION_ATTACHED_PIC;
    return {};
}

Result<> ClipWriter::writeAll()
{
    if (const int code = avformat_write_header(m_output.get(), nullptr); code < 0)
        return failure(u"header"_s, code);
    Result<> result = writeCoverArt();
    const int pictures = m_video ? frameCount(m_wish) : 0;
    const int step = m_audio && m_audio->frame_size > 0 ? m_audio->frame_size : 1024;
    const std::int64_t samples = m_audio ? std::int64_t(m_wish.seconds * m_wish.sampleRate) : 0;
    std::int64_t sample = 0;
    const auto soundUntil = [&](double time) {
        for (; result && sample < samples && double(sample) / m_wish.sampleRate <= time; sample += step)
            result = encodeSound(sample, int(std::min<std::int64_t>(step, samples - sample)));
    };
    for (int index = 0; result && index < pictures; ++index) {
        soundUntil(frameTime(m_wish, index));
        if (result)
            result = encodePicture(index);
    }
    soundUntil(m_wish.seconds);
    if (result && m_video)
        result = drain(m_video.get(), m_videoStream, nullptr, m_wish.start);
    if (result && m_audio)
        result = drain(m_audio.get(), m_audioStream, nullptr, m_wish.start + m_wish.audioStart);
    if (!result)
        return result;
    const int code = av_write_trailer(m_output.get());
    return code < 0 ? Result<>(failure(u"trailer"_s, code)) : Result<>();
}

Result<> ClipWriter::writeCoverArt()
{
    if (!m_cover)
        return {};
    ClipWish art;
    art.size = {200, 200};
    const FramePtr frame = paintFrame(art, 0, AV_PIX_FMT_RGB24);
    if (!frame)
        return failure(u"cover art"_s);
    frame->pts = 0;
    const Result<> sent = drain(m_cover.get(), m_coverStream, frame.get(), 0);
    return sent ? drain(m_cover.get(), m_coverStream, nullptr, 0) : sent;
}

Result<> ClipWriter::encodePicture(int index)
{
    const FramePtr frame = paintFrame(m_wish, index, m_video->pix_fmt);
    if (!frame)
        return failure(u"picture"_s);
    frame->pts = std::llround(frameTime(m_wish, index) * m_wish.rate.toDouble());
    if (m_wish.isInterlaced)
        AvCompat::setInterlaced(*frame, true, true);
    return drain(m_video.get(), m_videoStream, frame.get(), m_wish.start);
}

Result<> ClipWriter::encodeSound(std::int64_t firstSample, int samples)
{
    FramePtr frame(av_frame_alloc());
    frame->format = m_audio->sample_fmt;
    frame->sample_rate = m_audio->sample_rate;
    frame->nb_samples = samples;
    frame->pts = firstSample;
    if (av_channel_layout_copy(&frame->ch_layout, &m_audio->ch_layout) < 0 || av_frame_get_buffer(frame.get(), 0) < 0)
        return failure(u"sound"_s);
    for (int sample = 0; sample < samples; ++sample) {
        const float value = soundAt(m_wish, firstSample + sample);
        for (int channel = 0; channel < m_wish.channels; ++channel) {
            if (m_audio->sample_fmt == AV_SAMPLE_FMT_FLTP) {
                std::memcpy(frame->extended_data[channel] + sizeof(float) * std::size_t(sample), &value, sizeof value);
            } else {
                const auto integer = std::int16_t(value * 32767);
                const std::size_t place = std::size_t(sample) * std::size_t(m_wish.channels) + std::size_t(channel);
                std::memcpy(frame->data[0] + sizeof(std::int16_t) * place, &integer, sizeof integer);
            }
        }
    }
    return drain(m_audio.get(), m_audioStream, frame.get(), m_wish.start + m_wish.audioStart);
}

// Sends a frame (null: the end) and writes whatever comes out, `offset` seconds later than its own time.
Result<> ClipWriter::drain(AVCodecContext *codec, AVStream *stream, const AVFrame *frame, double offset)
{
    if (const int code = avcodec_send_frame(codec, frame); code < 0)
        return failure(u"encoding"_s, code);
    while (avcodec_receive_packet(codec, m_packet.get()) >= 0) {
        m_packet->stream_index = stream->index;
        if (codec == m_video.get() && m_packet->duration == 0)
            m_packet->duration = 1;
        av_packet_rescale_ts(m_packet.get(), codec->time_base, stream->time_base);
        const auto shift = std::int64_t(std::llround(offset / av_q2d(stream->time_base)));
        m_packet->pts += shift;
        m_packet->dts += shift;
        if (const int code = av_interleaved_write_frame(m_output.get(), m_packet.get()); code < 0)
            return failure(u"muxing"_s, code);
    }
    return {};
}

} // namespace

Result<> writeClip(const ClipWish &wish, const QString &path)
{
    av_log_set_level(AV_LOG_ERROR); // encoders would fill the tests' logs
    return ClipWriter(wish).write(path);
}

} // namespace Zoetrope::Test

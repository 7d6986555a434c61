// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/encoder.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"
#include "engine/plan/sourceplan.h"

#include <QFile>

extern "C" {
#include <libavutil/mathematics.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr AVRational microsecond{1, 1'000'000};
constexpr int deepSample = 24; // bits, of what is handed over in 32
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

/// What tone mapping makes.
const ColorInfo standardRange{u"bt709"_s, u"bt709"_s, u"bt709"_s, u"tv"_s};

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

/// A path as a value in an encoder's own list of parameters.
QString quoted(QString path)
{
    path.replace(u'\'', u"'\\''"_s);
    return u'\'' + path + u'\'';
}

/// Most encoders keep what they learn in a file; libvpx wants it handed in, as a text that lives while it is opened.
bool isHandedStatistics(const AVCodecContext &context)
{
    return QLatin1StringView(context.codec->name) == "libvpx-vp9"_L1;
}

void setPass(AVCodecContext *context, const EncoderPass &pass, EncoderOptions *options)
{
    if (pass.kind == EncoderPass::Kind::Only)
        return;
    const bool isFirst = pass.kind == EncoderPass::Kind::First;
    if (QLatin1StringView(context->codec->name) == "libx265"_L1) {
        for (auto &[name, value] : *options) {
            if (name == "x265-params"_L1)
                value += u":pass=%1:stats=%2"_s.arg(isFirst ? 1 : 2).arg(quoted(pass.statistics));
        }
        return;
    }
    context->flags |= isFirst ? AV_CODEC_FLAG_PASS1 : AV_CODEC_FLAG_PASS2;
    if (isHandedStatistics(*context))
        AvCompat::setUsualDuration(context); // its budget is that of all frames' durations
    else
        options->append({u"stats"_s, pass.statistics});
}

/// Opens with what the first pass left, where that is not for the encoder itself to read.
Result<> openPass(
    AVCodecContext *context, const EncoderPass &pass, const QString &encoder, const EncoderOptions &options)
{
    if (pass.kind != EncoderPass::Kind::Second || !isHandedStatistics(*context))
        return openWith(context, encoder, options);
    QFile file(pass.statistics);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::EncoderRefused, encoder, file.errorString()};
    QByteArray statistics = file.readAll();
    context->stats_in = statistics.data();
    Result<> opened = openWith(context, encoder, options);
    context->stats_in = nullptr; // read while it was opened
    return opened;
}

/// x265 takes all processors for its pool unless told, whatever FFmpeg's count of threads is.
void setPool(const AVCodecContext &context, EncoderOptions *options)
{
    for (auto &[name, value] : *options) {
        if (name == "x265-params"_L1)
            value += u":pools=%1"_s.arg(context.thread_count);
    }
}

/// SVT-AV1 of FFmpeg 5 hears no wish for a key frame.
bool isOpenedAtKeyFrames(const AVCodecContext &codec) { return QLatin1StringView(codec.codec->name) == "libsvtav1"_L1; }

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

Result<CodecPtr> openVideoEncoder(const Plan &plan, const VideoTrack &track, const EncoderPass &pass)
{
    Result<CodecPtr> allocated = allocate(track.encoder);
    if (!allocated)
        return allocated.error();
    CodecPtr context = std::move(*allocated);
    context->width = track.size.width;
    context->height = track.size.height;
    context->pix_fmt = av_get_pix_fmt(track.pixelFormat.toLatin1().constData());
    const Rational timeBase = trackTimeBase(plan.source, track);
    const Rational rate = track.frameRate.isKnown() ? track.frameRate : plan.source.frameRate;
    context->time_base = {timeBase.num, timeBase.den};
    context->framerate = {rate.num, rate.den};
    context->sample_aspect_ratio = {1, 1};
    context->thread_count = track.threads;
    setColor(context.get(), track.isToneMapped ? standardRange : plan.source.color);
    if (track.bitrate)
        context->bit_rate = track.bitrate->bps;
    EncoderOptions options = track.options;
    setPass(context.get(), pass, &options);
    setPool(*context, &options);
    if (Result<> opened = openPass(context.get(), pass, track.encoder, options); !opened)
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
    context->sample_fmt = track.sampleFormat.isEmpty() ? AvCompat::firstSampleFormat(context->codec)
                                                       : av_get_sample_fmt(track.sampleFormat.toLatin1().constData());
    if (context->sample_fmt == AV_SAMPLE_FMT_S32)
        context->bits_per_raw_sample = deepSample;
    av_channel_layout_default(&context->ch_layout, track.channels);
    context->bit_rate = track.bitrate.bps;
    context->thread_count = 1;
    if (Result<> opened = openWith(context.get(), track.encoder, track.options); !opened)
        return opened.error();
    return context;
}

Encoder::Encoder(QString track, CodecPtr codec, TrackWriter writer, Microseconds keyFrameInterval, ProgressMeter *meter,
    Reopen reopen)
    : m_track(std::move(track))
    , m_codec(std::move(codec))
    , m_writer(std::move(writer))
    , m_isVideo(m_codec->codec_type == AVMEDIA_TYPE_VIDEO)
    , m_grid(av_rescale_q(keyFrameInterval.count(), microsecond, m_codec->time_base))
    , m_meter(meter)
{
    if (isOpenedAtKeyFrames(*m_codec))
        m_reopen = std::move(reopen);
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
    if (!m_isVideo)
        return isHeardOut(frame.pts) ? encode(&frame) : Result<>();
    // The reference is ours alone, the pixels are shared: only the frame's own fields change.
    const bool isKey = m_grid.mark(frame);
    if (isKey && m_reopen && m_isBegun) {
        if (Result<> begun = beginAnew(); !begun)
            return begun;
    }
    m_isBegun = true;
    m_durations[frame.pts] = AvCompat::duration(frame);
    return encode(&frame);
}

Result<> Encoder::beginAnew()
{
    if (Result<> flushed = encode(nullptr); !flushed)
        return flushed;
    Result<CodecPtr> anew = m_reopen();
    if (!anew)
        return anew.error();
    m_codec = *std::move(anew);
    return {};
}

/// Whether the encoder must hear a sound, and not only count it.
bool Encoder::isHeardOut(std::int64_t pts) const
{
    const bool hearsAll = m_codec->codec_id == AV_CODEC_ID_MP3 || m_codec->codec_id == AV_CODEC_ID_FLAC;
    return !m_joint || hearsAll || pts >= *m_joint - av_rescale_q(warmUp_us, microsecond, m_codec->time_base);
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
        if (packet->size == 0) // FLAC's sums of the whole, which a track made in two attempts has not
            continue;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"

extern "C" {
#include <libavcodec/version.h>
#include <libavfilter/buffersrc.h>
#include <libavfilter/version.h>
#include <libavformat/version.h>
#include <libavutil/mathematics.h>
}

#include <algorithm>
#include <cstdint>

namespace Zoetrope {

/// The one place that knows where FFmpeg 5.1 and 7.1 differ. Each function has the newer name's meaning.
namespace AvCompat {

/// The bytes that a write callback of an AVIOContext is handed.
#if LIBAVFORMAT_VERSION_MAJOR >= 61
using WriteBuffer = const std::uint8_t;
#else
using WriteBuffer = std::uint8_t;
#endif

inline std::int64_t duration(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_MAJOR >= 58
    return frame.duration;
#else
    return frame.pkt_duration;
#endif
}

inline void setDuration(AVFrame &frame, std::int64_t duration)
{
#if LIBAVUTIL_VERSION_MAJOR >= 58
    frame.duration = duration;
#else
    frame.pkt_duration = duration;
#endif
}

/// Before FFmpeg 6 a decoder marks its frames with a number for the caller, not 0 unless it is told so; the wrapper of
/// x265 keeps a copy for each frame, which it loses when it is closed before all came out.
inline void leaveUnmarked(AVCodecContext &decoder)
{
#if LIBAVCODEC_VERSION_MAJOR < 60
    decoder.reordered_opaque = 0;
#else
    (void)decoder;
#endif
}

/// Up to FFmpeg 6 the wrapper of libvpx takes one number for the duration of all frames; later ones ask each frame.
inline void setUsualDuration(AVCodecContext *encoder)
{
#if LIBAVCODEC_VERSION_MAJOR < 61
    encoder->ticks_per_frame =
        int(std::max<std::int64_t>(1, av_rescale_q(1, av_inv_q(encoder->framerate), encoder->time_base)));
#else
    (void)encoder;
#endif
}

inline bool isKeyFrame(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_MAJOR >= 59
    return (frame.flags & AV_FRAME_FLAG_KEY) != 0;
#else
    return frame.key_frame != 0;
#endif
}

inline void setKeyFrame(AVFrame &frame, bool isKey)
{
#if LIBAVUTIL_VERSION_MAJOR >= 59
    frame.flags = isKey ? frame.flags | AV_FRAME_FLAG_KEY : frame.flags & ~AV_FRAME_FLAG_KEY;
#else
    frame.key_frame = isKey ? 1 : 0;
#endif
}

inline bool isInterlaced(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_MAJOR >= 59
    return (frame.flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame.interlaced_frame != 0;
#endif
}

inline void setInterlaced(AVFrame &frame, bool isInterlaced, bool topFieldFirst)
{
#if LIBAVUTIL_VERSION_MAJOR >= 59
    frame.flags &= ~(AV_FRAME_FLAG_INTERLACED | AV_FRAME_FLAG_TOP_FIELD_FIRST);
    frame.flags |= isInterlaced ? AV_FRAME_FLAG_INTERLACED : 0;
    frame.flags |= topFieldFirst ? AV_FRAME_FLAG_TOP_FIELD_FIRST : 0;
#else
    frame.interlaced_frame = isInterlaced ? 1 : 0;
    frame.top_field_first = topFieldFirst ? 1 : 0;
#endif
}

/// The sample format an encoder likes best.
inline AVSampleFormat firstSampleFormat(const AVCodec *codec)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(61, 13, 100)
    const void *formats = nullptr;
    if (avcodec_get_supported_config(nullptr, codec, AV_CODEC_CONFIG_SAMPLE_FORMAT, 0, &formats, nullptr) < 0
        || !formats)
        return AV_SAMPLE_FMT_FLTP;
    return *static_cast<const AVSampleFormat *>(formats);
#else
    return codec->sample_fmts ? codec->sample_fmts[0] : AV_SAMPLE_FMT_FLTP;
#endif
}

/// The frame rate that a stream's own headers state, as the parser found it; 0/1 in releases before FFmpeg 7, whose
/// average rate has it already.
inline AVRational statedRate(const AVCodecParameters &parameters)
{
#if LIBAVCODEC_VERSION_MAJOR >= 61
    return parameters.framerate;
#else
    (void)parameters;
    return {0, 1};
#endif
}

/// Side data that the container gives for a whole stream: a loan, nullptr when there is none.
inline const std::uint8_t *streamSideData(const AVStream &stream, AVPacketSideDataType type, size_t *size)
{
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 16, 100)
    const AVPacketSideData *data =
        av_packet_side_data_get(stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, type);
    *size = data ? data->size : 0;
    return data ? data->data : nullptr;
#else
    return av_stream_get_side_data(&stream, type, size);
#endif
}

/// Since FFmpeg 7 a graph's source must be told the colour properties of its frames.
inline void setColor([[maybe_unused]] AVBufferSrcParameters *parameters, [[maybe_unused]] const AVFrame &frame)
{
#if LIBAVFILTER_VERSION_MAJOR >= 10
    parameters->color_space = frame.colorspace;
    parameters->color_range = frame.color_range;
#endif
}

/// Room for side data of a whole stream that is being written: a loan, nullptr when there is no memory.
inline std::uint8_t *newStreamSideData(AVStream &stream, AVPacketSideDataType type, size_t size)
{
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 16, 100)
    AVPacketSideData *data =
        av_packet_side_data_new(&stream.codecpar->coded_side_data, &stream.codecpar->nb_coded_side_data, type, size, 0);
    return data ? data->data : nullptr;
#else
    return av_stream_new_side_data(&stream, type, size);
#endif
}

} // namespace AvCompat
} // namespace Zoetrope

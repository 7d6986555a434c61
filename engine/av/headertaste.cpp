// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/headertaste.h"

#include <algorithm>
#include <limits>

namespace Zoetrope {

namespace {

constexpr int mostPackets = 256; ///< until each stream has begun; interleaving is never that far apart

bool isMov(const AVFormatContext &input) { return QByteArrayView(input.iformat->name).startsWith("mov"); }

bool isCover(const AVStream &stream) { return (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0; }

bool isPicture(const AVStream &stream) { return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !isCover(stream); }

bool isSound(const AVStream &stream) { return stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO; }

bool isDescribed(const AVFormatContext &input, int index)
{
    const AVStream &stream = *input.streams[index];
    if (isSound(stream))
        return stream.codecpar->codec_id != AV_CODEC_ID_NONE && stream.codecpar->sample_rate > 0
            && stream.codecpar->ch_layout.nb_channels > 0;
    return !isPicture(stream) || isToldByHeader(input, index);
}

/// Only where times are stored with the packets, or beginnings would be guessed.
bool isAllTold(const AVFormatContext &input)
{
    if (!isMov(input) || (input.ctx_flags & AVFMTCTX_NOHEADER) || !containerDuration(input))
        return false;
    bool hasPicture = false;
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        if (!isDescribed(input, int(i)))
            return false;
        hasPicture = hasPicture || isPicture(*input.streams[i]);
    }
    return hasPicture;
}

FramePtr shapeOf(const AVCodecParameters &parameters)
{
    FramePtr shape(av_frame_alloc());
    if (!shape)
        return nullptr;
    shape->format = parameters.format;
    shape->width = parameters.width;
    shape->height = parameters.height;
    shape->sample_aspect_ratio = parameters.sample_aspect_ratio;
    shape->color_primaries = parameters.color_primaries;
    shape->color_trc = parameters.color_trc;
    shape->colorspace = parameters.color_space;
    shape->color_range = parameters.color_range;
    shape->sample_rate = parameters.sample_rate;
    if (av_channel_layout_copy(&shape->ch_layout, &parameters.ch_layout) < 0)
        return nullptr;
    return shape;
}

/// Reads on until all of the streams have begun. False when some do not.
bool readBeginnings(AVFormatContext *input)
{
    const PacketPtr packet(av_packet_alloc());
    const auto isWaiting = [](const AVStream *stream) {
        return (isPicture(*stream) || isSound(*stream)) && stream->start_time == AV_NOPTS_VALUE;
    };
    for (int packets = 0; packet && packets < mostPackets; ++packets) {
        if (std::none_of(input->streams, input->streams + input->nb_streams, isWaiting))
            return true;
        if (av_read_frame(input, packet.get()) < 0)
            return false;
        av_packet_unref(packet.get());
    }
    return false;
}

/// Nothing where there is an error to explain.
std::optional<std::vector<StreamTaste>> shapes(const Source &source)
{
    const AVFormatContext &input = *source.context();
    std::vector<StreamTaste> tastes(input.nb_streams);
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        const AVStream &stream = *input.streams[i];
        if (!isPicture(stream) && !isSound(stream))
            continue;
        if (isProtected(stream) || !source.openDecoder(int(i), 1))
            return std::nullopt;
        tastes[i].isWanted = true;
        tastes[i].first = shapeOf(*stream.codecpar);
        if (!tastes[i].first)
            return std::nullopt;
    }
    return tastes;
}

} // namespace

bool isToldByHeader(const AVFormatContext &input, int stream)
{
    if (!isMov(input) && !QByteArrayView(input.iformat->name).startsWith("matroska"))
        return false;
    if (stream < 0 || unsigned(stream) >= input.nb_streams)
        return false;
    const AVCodecParameters *parameters = input.streams[stream]->codecpar;
    return parameters->codec_type == AVMEDIA_TYPE_VIDEO && parameters->codec_id != AV_CODEC_ID_NONE
        && parameters->width > 0 && parameters->height > 0;
}

std::optional<Microseconds> containerDuration(const AVFormatContext &input)
{
    if (input.duration != AV_NOPTS_VALUE)
        return input.duration > 0 ? std::optional(Microseconds(input.duration)) : std::nullopt;
    std::int64_t longest = 0;
    std::int64_t begin = std::numeric_limits<std::int64_t>::max();
    std::int64_t end = std::numeric_limits<std::int64_t>::min();
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        const AVStream &stream = *input.streams[i];
        if (stream.duration == AV_NOPTS_VALUE)
            continue;
        const std::int64_t length = av_rescale_q(stream.duration, stream.time_base, AV_TIME_BASE_Q);
        longest = std::max(longest, length); // of any kind: subtitles may last longer than the rest
        if ((!isPicture(stream) && !isSound(stream)) || stream.start_time == AV_NOPTS_VALUE)
            continue;
        const std::int64_t start = av_rescale_q(stream.start_time, stream.time_base, AV_TIME_BASE_Q);
        begin = std::min(begin, start);
        end = std::max(end, start + length);
    }
    if (end > begin)
        longest = std::max(longest, end - begin);
    return longest > 0 ? std::optional(Microseconds(longest)) : std::nullopt;
}

Result<std::optional<std::vector<StreamTaste>>> tasteHeader(const Source &source, const std::stop_token &stop)
{
    AVFormatContext *input = source.context();
    std::optional<std::vector<StreamTaste>> tastes;
    if (isAllTold(*input) && (tastes = shapes(source)) && !readBeginnings(input))
        tastes.reset();
    if (stop.stop_requested())
        return cancelled();
    if (const std::optional<Error> failure = source.readFailure())
        return *failure;
    return tastes;
}

} // namespace Zoetrope

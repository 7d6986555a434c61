// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliploop.h"

#include "engine/av/handles.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

Error failure(const QString &step) { return {ErrorCode::Internal, {}, step}; }

/// One clip's packets in order, times from 0 on.
struct Packets
{
    InputPtr input; ///< alive for its stream's parameters
    std::vector<PacketPtr> packets;
    std::int64_t length = 0; ///< of the clip, in the stream's time base
};

Result<Packets> readAll(const QString &clip)
{
    Packets all;
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, clip.toUtf8().constData(), nullptr, nullptr) < 0)
        return failure(u"open"_s);
    all.input.reset(raw);
    if (avformat_find_stream_info(raw, nullptr) < 0 || raw->nb_streams != 1)
        return failure(u"one stream alone can be repeated"_s);
    for (;;) {
        PacketPtr packet(av_packet_alloc());
        if (av_read_frame(raw, packet.get()) < 0)
            break;
        all.length = std::max(all.length, packet->pts + packet->duration);
        all.packets.push_back(std::move(packet));
    }
    return all;
}

Result<> writeRound(const Packets &all, std::int64_t offset, AVFormatContext *output)
{
    for (const PacketPtr &packet : all.packets) {
        const PacketPtr copy(av_packet_clone(packet.get()));
        copy->pts += offset;
        copy->dts += offset;
        copy->pos = -1;
        av_packet_rescale_ts(copy.get(), all.input->streams[0]->time_base, output->streams[0]->time_base);
        if (av_interleaved_write_frame(output, copy.get()) < 0)
            return failure(u"packet"_s);
    }
    return {};
}

Result<> writeRounds(const Packets &all, int times, AVFormatContext *output)
{
    const AVStream &source = *all.input->streams[0];
    AVStream *stream = avformat_new_stream(output, nullptr);
    if (!stream || avcodec_parameters_copy(stream->codecpar, source.codecpar) < 0)
        return failure(u"stream"_s);
    stream->codecpar->codec_tag = 0;
    stream->time_base = source.time_base;
    stream->avg_frame_rate = source.avg_frame_rate;
    if (avformat_write_header(output, nullptr) < 0)
        return failure(u"header"_s);
    for (int round = 0; round < times; ++round) {
        if (Result<> written = writeRound(all, round * all.length, output); !written)
            return written;
    }
    return av_write_trailer(output) < 0 ? Result<>(failure(u"trailer"_s)) : Result<>();
}

} // namespace

Result<> loopClip(const QString &clip, int times, const QString &path)
{
    const Result<Packets> all = readAll(clip);
    if (!all)
        return all.error();
    AVFormatContext *raw = nullptr;
    if (avformat_alloc_output_context2(&raw, nullptr, nullptr, path.toUtf8().constData()) < 0)
        return failure(u"container"_s);
    const OutputPtr output(raw);
    if (avio_open(&raw->pb, path.toUtf8().constData(), AVIO_FLAG_WRITE) < 0)
        return failure(u"file"_s);
    const Result<> written = writeRounds(*all, times, raw);
    if (avio_closep(&raw->pb) < 0)
        return failure(u"close"_s);
    return written;
}

} // namespace Zoetrope::Test

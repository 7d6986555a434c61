// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/firstframes.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"

#include <algorithm>

namespace Zoetrope {

namespace {

constexpr int framesForInterlacing = 10;
constexpr std::int64_t maximumBytes = 32LL * 1024 * 1024;
constexpr std::int64_t maximumPackets = 4000;
constexpr std::int64_t maximumPacketsOfStream = 500;
constexpr size_t maximumTimes = 100;

bool mayBeInterlaced(const AVCodecParameters &parameters)
{
    if (parameters.field_order == AV_FIELD_PROGRESSIVE)
        return false;
    switch (parameters.codec_id) {
    case AV_CODEC_ID_MPEG2VIDEO:
    case AV_CODEC_ID_MPEG4:
    case AV_CODEC_ID_H264:
    case AV_CODEC_ID_VC1:
    case AV_CODEC_ID_WMV3:
    case AV_CODEC_ID_DVVIDEO:
    case AV_CODEC_ID_PRORES:
    case AV_CODEC_ID_DNXHD:
    case AV_CODEC_ID_FFV1:
    case AV_CODEC_ID_MJPEG:
        return true;
    default:
        return false;
    }
}

/// One stream's decoder and its findings.
class Taster
{
public:
    Taster(const Source &source, int stream)
        : m_needed(mayBeInterlaced(*source.context()->streams[stream]->codecpar) ? framesForInterlacing : 1)
    {
        AVStream *input = source.context()->streams[stream];
        const AVMediaType kind = input->codecpar->codec_type;
        taste.isWanted = kind == AVMEDIA_TYPE_VIDEO || kind == AVMEDIA_TYPE_AUDIO;
        if (!taste.isWanted) {
            input->discard = AVDISCARD_ALL;
            return;
        }
        m_mayHurry = kind == AVMEDIA_TYPE_VIDEO;
        taste.isEncrypted = isProtected(*input);
        if (taste.isEncrypted)
            return;
        Result<CodecPtr> decoder = source.openDecoder(stream, 1);
        if (decoder) {
            m_decoder = *std::move(decoder);
            m_decoder->skip_loop_filter = AVDISCARD_ALL; // what a frame is matters, not how it looks
            return;
        }
        taste.failure = decoder.error();
        taste.isDecoderMissing = decoder.error().code == ErrorCode::DecoderMissing;
    }

    [[nodiscard]] bool isHungry() const { return m_decoder && taste.packets < maximumPacketsOfStream; }

    /// nullptr: the end of the stream.
    void feed(const AVPacket *packet, AVFrame *scratch)
    {
        if (packet && !note(*packet))
            return;
        if (!m_decoder)
            return;
        avcodec_send_packet(m_decoder.get(), packet); // damage shows in that no frame comes
        receive(scratch);
        if (packet && m_decoder && m_needed == 1 && m_mayHurry && (packet->flags & AV_PKT_FLAG_KEY))
            hurry(*packet, scratch);
    }

    StreamTaste taste;

private:
    /// A decoder that reorders gives its first frame only after several packets, or when told that it is over. Tried
    /// once: when even then nothing comes, the packet is decoded again as the first of many.
    void hurry(const AVPacket &packet, AVFrame *scratch)
    {
        m_mayHurry = false;
        avcodec_send_packet(m_decoder.get(), nullptr);
        receive(scratch);
        if (!m_decoder)
            return;
        avcodec_flush_buffers(m_decoder.get());
        avcodec_send_packet(m_decoder.get(), &packet);
        receive(scratch);
    }

    void receive(AVFrame *scratch)
    {
        while (m_decoder && avcodec_receive_frame(m_decoder.get(), scratch) >= 0) {
            keep(scratch);
            av_frame_unref(scratch);
        }
    }

    bool note(const AVPacket &packet)
    {
        ++taste.packets;
        if (av_packet_get_side_data(&packet, AV_PKT_DATA_ENCRYPTION_INFO, nullptr)) {
            taste.isEncrypted = true;
            m_decoder.reset();
        }
        if (packet.pts != AV_NOPTS_VALUE && taste.times.size() < maximumTimes)
            taste.times.push_back(packet.pts);
        return packet.size > 0; // an empty packet would be taken for the end
    }

    void keep(AVFrame *frame)
    {
        taste.isInterlaced = taste.isInterlaced || AvCompat::isInterlaced(*frame);
        if (!taste.first)
            taste.first.reset(av_frame_clone(frame));
        if (++m_frames >= m_needed || taste.isInterlaced)
            m_decoder.reset(); // it has said all that is asked
    }

    CodecPtr m_decoder;
    int m_needed;
    int m_frames = 0;
    bool m_mayHurry = false;
};

class Reading
{
public:
    Reading(const Source &source, std::chrono::seconds limit)
        : m_source(source)
        , m_deadline(std::chrono::steady_clock::now() + limit)
    {
        for (unsigned i = 0; i < source.context()->nb_streams; ++i)
            m_tasters.emplace_back(source, int(i));
    }

    Result<> run(const std::stop_token &stop)
    {
        const PacketPtr packet(av_packet_alloc());
        const FramePtr scratch(av_frame_alloc());
        if (!packet || !scratch)
            return Error{ErrorCode::OutOfMemory, {}, {}};
        while (wantsMore() && av_read_frame(m_source.context(), packet.get()) >= 0) {
            m_bytes += packet->size;
            ++m_packets;
            if (size_t(packet->stream_index) < m_tasters.size())
                m_tasters[size_t(packet->stream_index)].feed(packet.get(), scratch.get());
            av_packet_unref(packet.get());
        }
        if (stop.stop_requested())
            return cancelled();
        if (const std::optional<Error> failure = m_source.readFailure())
            return *failure;
        // Decoders hold frames back for reordering: short streams give them up only when told that it is over.
        for (Taster &taster : m_tasters)
            taster.feed(nullptr, scratch.get());
        return {};
    }

    std::vector<StreamTaste> take()
    {
        std::vector<StreamTaste> tastes;
        for (Taster &taster : m_tasters)
            tastes.push_back(std::move(taster.taste));
        return tastes;
    }

private:
    [[nodiscard]] bool wantsMore() const
    {
        return m_bytes < maximumBytes && m_packets < maximumPackets && std::chrono::steady_clock::now() < m_deadline
            && std::any_of(m_tasters.begin(), m_tasters.end(), [](const Taster &taster) { return taster.isHungry(); });
    }

    const Source &m_source;
    std::chrono::steady_clock::time_point m_deadline;
    std::vector<Taster> m_tasters;
    std::int64_t m_bytes = 0;
    std::int64_t m_packets = 0;
};

} // namespace

bool isProtected(const AVStream &stream)
{
    switch (stream.codecpar->codec_tag) {
    case MKTAG('e', 'n', 'c', 'v'):
    case MKTAG('e', 'n', 'c', 'a'):
    case MKTAG('d', 'r', 'm', 's'):
    case MKTAG('d', 'r', 'm', 'i'):
    case MKTAG('p', '6', '0', '8'):
        return true;
    default:
        break;
    }
    size_t size = 0;
    return AvCompat::streamSideData(stream, AV_PKT_DATA_ENCRYPTION_INIT_INFO, &size) != nullptr
        || av_dict_get(stream.metadata, "enc_key_id", nullptr, 0) != nullptr;
}

Result<std::vector<StreamTaste>> tasteStreams(
    const Source &source, std::chrono::seconds limit, const std::stop_token &stop)
{
    Reading reading(source, limit);
    if (Result<> read = reading.run(stop); !read)
        return read.error();
    return reading.take();
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/streamcheck.h"

#include "engine/av/averror.h"
#include "engine/pipeline/codecstring.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational microsecondBase{1, AV_TIME_BASE};
constexpr std::size_t soundPackets = 3; // a sound decoder may need one or two to warm up
constexpr Microseconds roundingSlack{1'000}; // Matroska keeps milliseconds
constexpr int coarseClock = 1'000; // ticks a second

} // namespace

StreamCheck::StreamCheck(TrackFacts facts, QString subject, const ProofDepth &depth)
    : m_facts(std::move(facts))
    , m_subject(std::move(subject))
    , m_depth(depth)
{
}

Result<> StreamCheck::fail(const QString &detail) const
{
    return Error{ErrorCode::VerifyFailed, m_subject, m_facts.id + u": "_s + detail};
}

Result<> StreamCheck::see(const AVPacket &packet, const AVStream &stream)
{
    if (!m_parameters) {
        m_parameters.reset(avcodec_parameters_alloc());
        avcodec_parameters_copy(m_parameters.get(), stream.codecpar);
        m_timeBase = stream.time_base;
    }
    if (packet.pts == AV_NOPTS_VALUE)
        return fail(u"packet %1 has no time"_s.arg(m_packets));
    // Where the clock is no finer than milliseconds, pictures nearer than that share one.
    const std::int64_t least = m_timeBase.den / m_timeBase.num > coarseClock ? 1 : 0;
    if (packet.dts != AV_NOPTS_VALUE && m_lastDts != AV_NOPTS_VALUE && packet.dts < m_lastDts + least)
        return fail(u"the decoding time falls at packet %1"_s.arg(m_packets));
    const bool isKey = (packet.flags & AV_PKT_FLAG_KEY) != 0;
    if (m_packets == 0 && !isKey)
        return fail(u"does not begin with a key frame"_s);
    // Fragments read one by one do not state durations: a packet is then as long as its distance to the one before.
    m_statesLengths = packet.duration > 0;
    if (m_statesLengths)
        m_lastLength = packet.duration;
    else if (packet.dts != AV_NOPTS_VALUE && m_lastDts != AV_NOPTS_VALUE)
        m_lastLength = packet.dts - m_lastDts;
    if (packet.dts != AV_NOPTS_VALUE)
        m_lastDts = packet.dts;

    const Microseconds time(av_rescale_q(packet.pts, m_timeBase, microsecondBase));
    const Microseconds length(av_rescale_q(m_lastLength, m_timeBase, microsecondBase));
    m_start = m_packets == 0 ? time : std::min(m_start, time);
    m_end = m_packets == 0 ? time + length : std::max(m_end, time + length);
    m_packetLength = std::max(m_packetLength, length);
    if (const std::int64_t second = time.count() / AV_TIME_BASE; second > m_second) {
        m_second = second;
        m_secondBytes = 0;
    }
    m_secondBytes += packet.size;
    m_peakBytes = std::max(m_peakBytes, m_secondBytes);
    ++m_packets;
    m_bytes += packet.size;
    if (m_depth.verification == Verification::Full)
        return decodeNext(packet);
    keep(packet, isKey);
    return {};
}

void StreamCheck::keep(const AVPacket &packet, bool isKey)
{
    const auto add = [&packet](std::vector<PacketPtr> &list) { list.emplace_back(av_packet_clone(&packet)); };
    const std::size_t enough = m_facts.isVideo ? 1 : soundPackets;
    if (m_first.size() < enough)
        add(m_first);
    const Microseconds middle = (m_facts.start + m_facts.end) / 2;
    const bool isPastMiddle = av_compare_ts(packet.pts, m_timeBase, middle.count(), microsecondBase) >= 0;
    if (isPastMiddle && m_middle.size() < enough && (isKey || !m_middle.empty()))
        add(m_middle);
    if (m_facts.isVideo && isKey)
        m_last.clear();
    if (!m_facts.isVideo && m_last.size() == soundPackets)
        m_last.erase(m_last.begin());
    add(m_last);
}

Microseconds StreamCheck::frameLength() const
{
    if (!m_facts.isVideo)
        return std::max(m_packetLength, Microseconds(10'000));
    return (m_facts.end - m_facts.start) / std::max<std::int64_t>(1, m_facts.frames);
}

Result<> StreamCheck::checkTimes(Microseconds offset, std::span<const std::optional<Microseconds>> statedEnds) const
{
    const Microseconds slack = frameLength() * (m_facts.isVideo ? 1 : 2) + roundingSlack;
    const auto isNear = [slack](Microseconds a, Microseconds b) { return std::chrono::abs(a - b) <= slack; };
    if (!isNear(m_start, m_facts.start + offset))
        return fail(u"begins at %1 instead of %2"_s.arg(timeToText(m_start), timeToText(m_facts.start + offset)));
    const Microseconds due = m_facts.end + offset;
    // Where the last picture's length is only guessed by the step before it, it may be as wrong as steps are uneven.
    const bool isWithinStep = !m_statesLengths && std::chrono::abs(m_end - due) <= m_packetLength + roundingSlack;
    const bool isStated = std::ranges::any_of(
        statedEnds, [&](const std::optional<Microseconds> &end) { return end && isNear(*end, due); });
    if (!isNear(m_end, due) && !isWithinStep && !isStated)
        return fail(u"ends at %1 instead of %2"_s.arg(timeToText(m_end), timeToText(due)));
    return {};
}

Result<> StreamCheck::finish(Microseconds offset, std::span<const std::optional<Microseconds>> statedEnds)
{
    if (m_packets == 0)
        return fail(u"is empty"_s);
    if (m_facts.isVideo && m_packets != m_facts.frames)
        return fail(u"holds %1 frames instead of %2"_s.arg(m_packets).arg(m_facts.frames));
    if (Result<> checked = checkTimes(offset, statedEnds); !checked)
        return checked;
    return m_depth.verification == Verification::Full ? finishDecoding() : decodeSamples();
}

Result<> StreamCheck::decodeSamples() const
{
    if (Result<> decoded = decode(m_first, false); !decoded)
        return decoded;
    if (!m_middle.empty()) {
        if (Result<> decoded = decode(m_middle, false); !decoded)
            return decoded;
    }
    return decode(m_last, m_facts.isVideo);
}

Result<> StreamCheck::decodeNext(const AVPacket &packet)
{
    if (!m_decoder) {
        Result<CodecPtr> opened = openDecoder(m_depth.threads);
        if (!opened)
            return opened.error();
        m_decoder = *std::move(opened);
    }
    if (const int code = avcodec_send_packet(m_decoder.get(), &packet); code < 0)
        return avError(ErrorCode::VerifyFailed, m_subject, code);
    return receive(m_decoder.get(), &m_decoded);
}

Result<> StreamCheck::finishDecoding()
{
    avcodec_send_packet(m_decoder.get(), nullptr);
    if (Result<> received = receive(m_decoder.get(), &m_decoded); !received)
        return received;
    const auto packets = static_cast<std::size_t>(m_packets);
    const std::size_t warmUp = m_facts.isVideo ? 0 : soundPackets;
    if (m_decoded > packets || m_decoded + warmUp < packets || m_decoded == 0)
        return fail(u"%1 of %2 packets decode"_s.arg(m_decoded).arg(m_packets));
    return {};
}

Result<CodecPtr> StreamCheck::openDecoder(int threads) const
{
    const AVCodec *codec = avcodec_find_decoder(m_parameters->codec_id);
    if (!codec)
        return Error{
            ErrorCode::DecoderMissing, QString::fromLatin1(avcodec_get_name(m_parameters->codec_id)), m_subject};
    CodecPtr decoder(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(decoder.get(), m_parameters.get());
    decoder->thread_count = threads;
    decoder->err_recognition = AV_EF_CRCCHECK | AV_EF_BUFFER | AV_EF_EXPLODE;
    decoder->flags2 |= AV_CODEC_FLAG2_SKIP_MANUAL; // warm-up samples count as decoded too
    if (const int code = avcodec_open2(decoder.get(), codec, nullptr); code < 0)
        return avError(ErrorCode::DecoderFailed, m_subject, code);
    return decoder;
}

Result<> StreamCheck::decode(const std::vector<PacketPtr> &packets, bool isEveryFrameDue) const
{
    const Result<CodecPtr> decoder = openDecoder(1);
    if (!decoder)
        return decoder.error();
    std::size_t frames = 0;
    if (Result<> decoded = decodeInto(decoder->get(), packets, &frames); !decoded)
        return decoded;
    if (frames == 0 || (isEveryFrameDue && frames != packets.size()))
        return fail(u"%1 of %2 sampled packets decode"_s.arg(frames).arg(packets.size()));
    return {};
}

Result<> StreamCheck::decodeInto(
    AVCodecContext *decoder, const std::vector<PacketPtr> &packets, std::size_t *frames) const
{
    for (const PacketPtr &packet : packets) {
        if (const int code = avcodec_send_packet(decoder, packet.get()); code < 0)
            return avError(ErrorCode::VerifyFailed, m_subject, code);
        if (Result<> received = receive(decoder, frames); !received)
            return received;
    }
    avcodec_send_packet(decoder, nullptr);
    return receive(decoder, frames);
}

Result<> StreamCheck::receive(AVCodecContext *decoder, std::size_t *frames) const
{
    const FramePtr frame(av_frame_alloc());
    while (true) {
        const int code = avcodec_receive_frame(decoder, frame.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return avError(ErrorCode::VerifyFailed, m_subject, code);
        const Size size{frame->width, frame->height};
        if (m_facts.isVideo && size != m_facts.size)
            return fail(u"is %1 instead of %2"_s.arg(sizeToText(size), sizeToText(m_facts.size)));
        if (frame->decode_error_flags != 0)
            return fail(u"a frame is damaged"_s);
        ++*frames;
    }
}

RenditionFacts StreamCheck::rendition() const
{
    RenditionFacts facts;
    facts.track = m_facts.id;
    facts.size = m_facts.size;
    facts.frames = m_packets;
    facts.codecs = m_parameters ? codecString(*m_parameters) : QString();
    if (const double duration = toSeconds(m_end - m_start); duration > 0)
        facts.average.bps = static_cast<std::int64_t>(8.0 * double(m_bytes) / duration);
    facts.peak.bps = std::max(facts.average.bps, 8 * m_peakBytes);
    return facts;
}

} // namespace Zoetrope

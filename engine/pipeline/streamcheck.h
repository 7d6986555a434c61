// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/pipeline/verifier.h"

#include <span>
#include <vector>

namespace Zoetrope {

/// Sees all packets of one stream go by and says whether they are what the encoder made: their number, their times, and
/// that the first, a middle and the last of them decode, or with Verification::Full every one.
///
/// Owns:    the few packets it will decode: at most one group of pictures at a time. With Verification::Full a decoder,
///          through which packets go as they come.
/// Threads: one at a time.
/// Errors:  VerifyFailed naming `subject`, DecoderMissing.
class StreamCheck
{
public:
    StreamCheck(TrackFacts facts, QString subject, const ProofDepth &depth);
    StreamCheck(StreamCheck &&) noexcept = default;
    StreamCheck &operator=(StreamCheck &&) noexcept = default;

    /// The next packet; `parameters` are those of the stream it came from.
    [[nodiscard]] Result<> see(const AVPacket &packet, const AVStream &stream);
    /// All were seen. `offset` is added to the facts' own times, where these are shifted as a whole (TS). `statedEnds`:
    /// where the container says that the stream ends, for those that keep no durations of packets.
    [[nodiscard]] Result<> finish(Microseconds offset, std::span<const std::optional<Microseconds>> statedEnds);

    [[nodiscard]] const TrackFacts &facts() const { return m_facts; }
    [[nodiscard]] Microseconds start() const { return m_start; } ///< as seen
    [[nodiscard]] Microseconds end() const { return m_end; }
    [[nodiscard]] std::int64_t packets() const { return m_packets; }
    [[nodiscard]] RenditionFacts rendition() const;

private:
    Result<> fail(const QString &detail) const;
    Result<> checkTimes(Microseconds offset, std::span<const std::optional<Microseconds>> statedEnds) const;
    Result<CodecPtr> openDecoder(int threads) const;
    Result<> decodeNext(const AVPacket &packet);
    Result<> finishDecoding();
    Result<> decodeSamples() const;
    Result<> decode(const std::vector<PacketPtr> &packets, bool isEveryFrameDue) const;
    Result<> decodeInto(AVCodecContext *decoder, const std::vector<PacketPtr> &packets, std::size_t *frames) const;
    Result<> receive(AVCodecContext *decoder, std::size_t *frames) const;
    void keep(const AVPacket &packet, bool isKey);
    [[nodiscard]] Microseconds frameLength() const;

    TrackFacts m_facts;
    QString m_subject;
    ProofDepth m_depth;
    CodecPtr m_decoder; ///< of all packets, with Verification::Full alone
    std::size_t m_decoded = 0; ///< frames out of it
    CodecParametersPtr m_parameters;
    AVRational m_timeBase{1, 1};
    std::int64_t m_packets = 0;
    std::int64_t m_bytes = 0;
    std::int64_t m_lastDts = AV_NOPTS_VALUE;
    std::int64_t m_lastLength = 0; ///< of the packet seen last, in m_timeBase
    bool m_statesLengths = false; // of the last packet
    Microseconds m_start{0};
    Microseconds m_end{0};
    Microseconds m_packetLength{0}; // the longest
    std::int64_t m_second = 0; // being summed up, for the peak
    std::int64_t m_secondBytes = 0;
    std::int64_t m_peakBytes = 0;
    std::vector<PacketPtr> m_first;
    std::vector<PacketPtr> m_middle;
    std::vector<PacketPtr> m_last; // from the last key frame on; of sound the last few
};

} // namespace Zoetrope

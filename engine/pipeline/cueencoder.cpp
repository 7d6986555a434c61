// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/cueencoder.h"

#include "engine/av/averror.h"

#include <cstring>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational millisecond{1, 1000};
constexpr std::int64_t ticks_us = 1000;
constexpr qsizetype mostEncoded = 1 << 20; // of one cue

Result<CodecPtr> openEncoder(const SubtitleCodecRow &row, const QByteArray &header)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(row.encoder.toLatin1().constData());
    if (!codec)
        return Error{ErrorCode::EncoderMissing, row.label, row.encoder};
    CodecPtr encoder(avcodec_alloc_context3(codec));
    // The encoder frees it, and reads a byte more.
    auto *copy = encoder ? static_cast<std::uint8_t *>(av_mallocz(std::size_t(header.size()) + 1)) : nullptr;
    if (!copy)
        return Error{ErrorCode::OutOfMemory, row.label, {}};
    memcpy(copy, header.constData(), std::size_t(header.size()));
    encoder->subtitle_header = copy;
    encoder->subtitle_header_size = int(header.size());
    encoder->time_base = millisecond;
    if (const int code = avcodec_open2(encoder.get(), codec, nullptr); code < 0)
        return avError(ErrorCode::EncoderFailed, row.label, code);
    return encoder;
}

/// The encoders take cues that begin at their packet's time.
Result<QByteArray> encodeCue(AVCodecContext *encoder, const Cue &cue, QByteArray *room, const QString &subject)
{
    QByteArray line = cue.line;
    AVSubtitleRect rect{};
    rect.type = SUBTITLE_ASS;
    rect.ass = line.data();
    AVSubtitleRect *rects = &rect;
    AVSubtitle subtitle{};
    subtitle.pts = cue.start.count();
    subtitle.end_display_time = std::uint32_t((cue.end - cue.start).count() / ticks_us);
    subtitle.num_rects = 1;
    subtitle.rects = &rects;
    const int size =
        avcodec_encode_subtitle(encoder, reinterpret_cast<std::uint8_t *>(room->data()), int(room->size()), &subtitle);
    if (size < 0)
        return avError(ErrorCode::EncoderFailed, subject, size);
    return room->first(size);
}

Result<PacketPtr> packetOf(const QByteArray &bytes, const Cue &cue)
{
    PacketPtr packet(av_packet_alloc());
    if (!packet || av_new_packet(packet.get(), int(bytes.size())) < 0)
        return Error{ErrorCode::OutOfMemory, u"subtitles"_s, {}};
    memcpy(packet->data, bytes.constData(), std::size_t(bytes.size()));
    packet->pts = packet->dts = cue.start.count() / ticks_us;
    packet->duration = (cue.end - cue.start).count() / ticks_us;
    packet->flags |= AV_PKT_FLAG_KEY;
    return packet;
}

/// `01:02:03.004`, with another point for SRT.
QByteArray clockText(std::int64_t milliseconds, char16_t point)
{
    const auto digits = [](std::int64_t value, int width) { return u"%1"_s.arg(value, width, 10, QChar(u'0')); };
    return QString(digits(milliseconds / 3'600'000, 2) + u':' + digits(milliseconds / 60'000 % 60, 2) + u':'
        + digits(milliseconds / 1000 % 60, 2) + point + digits(milliseconds % 1000, 3))
        .toLatin1();
}

/// An empty line would end the cue before its time.
QByteArray cueText(const AVPacket &packet)
{
    QByteArray text = QByteArray(reinterpret_cast<const char *>(packet.data), packet.size).trimmed();
    text.replace("\r\n", "\n");
    while (text.contains("\n\n"))
        text.replace("\n\n", "\n");
    return text;
}

/// `origin`, in milliseconds, becomes 0.
QByteArray cueBlock(const AVPacket &packet, char16_t point, std::int64_t origin = 0)
{
    const std::int64_t start = std::max<std::int64_t>(0, packet.pts - origin);
    const std::int64_t end = std::max<std::int64_t>(0, packet.pts + packet.duration - origin);
    return clockText(start, point) + " --> " + clockText(end, point) + '\n' + cueText(packet) + "\n\n";
}

} // namespace

Result<TextTrack> encodeCues(const CueList &cues, const SubtitleTrack &track)
{
    const SubtitleCodecRow &row = *Catalog::subtitleCodec(track.codec);
    const Result<CodecPtr> encoder = openEncoder(row, cues.header);
    if (!encoder)
        return encoder.error();
    TextTrack made;
    made.format = {CodecParametersPtr(avcodec_parameters_alloc()), millisecond};
    if (!made.format.parameters || avcodec_parameters_from_context(made.format.parameters.get(), encoder->get()) < 0)
        return Error{ErrorCode::OutOfMemory, row.label, {}};
    const qsizetype emptySize = track.codec == "mov_text"_L1 ? 2 : 0; // its length comes first
    QByteArray room(mostEncoded, Qt::Uninitialized);
    const CueList shown = track.codec == "mov_text"_L1 ? withoutOverlaps(cues) : cues;
    for (const Cue &cue : shown.cues) {
        const Result<QByteArray> bytes = encodeCue(encoder->get(), cue, &room, row.label);
        if (!bytes)
            return bytes.error();
        if (bytes->trimmed().size() <= emptySize) // nothing but a drawing
            continue;
        Result<PacketPtr> packet = packetOf(*bytes, cue);
        if (!packet)
            return packet.error();
        made.packets.push_back(*std::move(packet));
    }
    made.language = track.language;
    made.title = track.title;
    made.isDefault = track.isDefault;
    made.isForced = track.isForced;
    made.isHearingImpaired = track.isHearingImpaired;
    return made;
}

Result<QByteArray> textFile(const CueList &cues, const SubtitleTrack &track)
{
    if (track.codec == "ass"_L1)
        return assScript(cues);
    const Result<TextTrack> made = encodeCues(cues, track);
    if (!made)
        return made.error();
    const bool isVtt = track.codec == "webvtt"_L1;
    QByteArray text = isVtt ? "WEBVTT\n\n" : "";
    int number = 0;
    for (const PacketPtr &packet : made->packets) {
        if (!isVtt)
            text += QByteArray::number(++number) + '\n';
        text += cueBlock(*packet, isVtt ? u'.' : u',');
    }
    return text;
}

QByteArray vttFile(const TextTrack &track, Microseconds origin)
{
    QByteArray text = "WEBVTT\n\n";
    for (const PacketPtr &packet : track.packets)
        text += cueBlock(*packet, u'.', origin.count() / ticks_us);
    return text;
}

QByteArray vttSegment(const TextTrack &track, Microseconds from, Microseconds to, std::int64_t mpegTime)
{
    QByteArray text =
        "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:" + QByteArray::number(qint64(mpegTime)) + ",LOCAL:00:00:00.000\n\n";
    for (const PacketPtr &packet : track.packets) {
        const Microseconds start(packet->pts * ticks_us);
        const Microseconds end = start + Microseconds(packet->duration * ticks_us);
        if (start < to && end > from)
            text += cueBlock(*packet, u'.');
    }
    return text;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/subtitleclips.h"

#include "engine/av/handles.h"

#include <QFile>

#include <cstring>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

constexpr AVRational millisecond{1, 1000};
constexpr const char *scriptHead =
    "[Script Info]\r\nScriptType: v4.00+\r\nPlayResX: 384\r\nPlayResY: 288\r\n\r\n[V4+ Styles]\r\n"
    "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, "
    "Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, "
    "MarginV, Encoding\r\n"
    "Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1\r\n\r\n"
    "[Events]\r\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\r\n";

Error failure(const QString &step, const QString &path) { return {ErrorCode::Internal, path, step}; }

CodecPtr openEncoder(const QString &name)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(name.toLatin1().constData());
    CodecPtr encoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!encoder)
        return nullptr;
    encoder->time_base = millisecond;
    encoder->width = 320;
    encoder->height = 180;
    encoder->subtitle_header = reinterpret_cast<std::uint8_t *>(av_strdup(scriptHead));
    encoder->subtitle_header_size = int(strlen(scriptHead));
    return avcodec_open2(encoder.get(), codec, nullptr) < 0 ? nullptr : std::move(encoder);
}

QByteArray encoded(AVCodecContext *encoder, const TestCue &cue, int number)
{
    QByteArray line = QByteArray::number(number) + ",0,Default,,0,0,0,," + cue.text.toUtf8();
    AVSubtitleRect rect{};
    rect.type = SUBTITLE_ASS;
    rect.ass = line.data();
    AVSubtitleRect *rects = &rect;
    AVSubtitle subtitle{};
    subtitle.end_display_time = std::uint32_t(cue.end - cue.start);
    subtitle.num_rects = 1;
    subtitle.rects = &rects;
    QByteArray bytes(1 << 16, '\0');
    const int size =
        avcodec_encode_subtitle(encoder, reinterpret_cast<std::uint8_t *>(bytes.data()), int(bytes.size()), &subtitle);
    return bytes.first(std::max(size, 0));
}

/// A clip's streams and the packets of texts, on their way into one file.
class Joiner
{
public:
    Result<> join(const QString &clip, const QList<SubtitleTrackMade> &tracks, const QString &path);

private:
    Result<> addStreams(const QString &clip);
    Result<> addText(const SubtitleTrackMade &track);
    Result<> copyAll();

    OutputPtr m_output;
    InputPtr m_input;
    std::vector<std::pair<int, PacketPtr>> m_texts; ///< with the stream of each
};

Result<> Joiner::addStreams(const QString &clip)
{
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, clip.toUtf8().constData(), nullptr, nullptr) < 0)
        return failure(u"source"_s, clip);
    m_input.reset(raw);
    for (unsigned i = 0; i < raw->nb_streams; ++i) {
        AVStream *copy = avformat_new_stream(m_output.get(), nullptr);
        if (!copy || avcodec_parameters_copy(copy->codecpar, raw->streams[i]->codecpar) < 0)
            return failure(u"stream"_s, clip);
        copy->codecpar->codec_tag = 0;
        copy->time_base = raw->streams[i]->time_base;
        copy->avg_frame_rate = raw->streams[i]->avg_frame_rate;
    }
    return {};
}

Result<> Joiner::addText(const SubtitleTrackMade &track)
{
    const CodecPtr encoder = openEncoder(track.codec);
    AVStream *stream = encoder ? avformat_new_stream(m_output.get(), nullptr) : nullptr;
    if (!stream || avcodec_parameters_from_context(stream->codecpar, encoder.get()) < 0)
        return failure(u"text"_s, track.codec);
    stream->time_base = millisecond;
    av_dict_set(&stream->metadata, "language", track.language.toUtf8().constData(), 0);
    if (!track.title.isEmpty())
        av_dict_set(&stream->metadata, "title", track.title.toUtf8().constData(), 0);
    stream->disposition = (track.isDefault ? AV_DISPOSITION_DEFAULT : 0) | (track.isForced ? AV_DISPOSITION_FORCED : 0);
    for (int i = 0; i < track.cues.size(); ++i) {
        const QByteArray bytes = encoded(encoder.get(), track.cues[i], i);
        PacketPtr packet(av_packet_alloc());
        if (bytes.isEmpty() || av_new_packet(packet.get(), int(bytes.size())) < 0)
            return failure(u"cue"_s, track.cues[i].text);
        memcpy(packet->data, bytes.constData(), std::size_t(bytes.size()));
        packet->pts = packet->dts = track.cues[i].start;
        packet->duration = track.cues[i].end - track.cues[i].start;
        packet->flags |= AV_PKT_FLAG_KEY;
        packet->stream_index = stream->index;
        m_texts.emplace_back(stream->index, std::move(packet));
    }
    return {};
}

Result<> Joiner::copyAll()
{
    for (auto &[stream, packet] : m_texts) {
        av_packet_rescale_ts(packet.get(), millisecond, m_output->streams[stream]->time_base);
        if (av_interleaved_write_frame(m_output.get(), packet.get()) < 0)
            return failure(u"text packet"_s, {});
    }
    const PacketPtr packet(av_packet_alloc());
    while (av_read_frame(m_input.get(), packet.get()) >= 0) {
        av_packet_rescale_ts(packet.get(), m_input->streams[packet->stream_index]->time_base,
            m_output->streams[packet->stream_index]->time_base);
        packet->pos = -1;
        if (av_interleaved_write_frame(m_output.get(), packet.get()) < 0)
            return failure(u"packet"_s, {});
    }
    return {};
}

Result<> Joiner::join(const QString &clip, const QList<SubtitleTrackMade> &tracks, const QString &path)
{
    AVFormatContext *raw = nullptr;
    if (avformat_alloc_output_context2(&raw, nullptr, nullptr, path.toUtf8().constData()) < 0)
        return failure(u"container"_s, path);
    m_output.reset(raw);
    raw->avoid_negative_ts = 0;
    raw->max_interleave_delta = 0; // however far apart cues are
    if (Result<> added = addStreams(clip); !added)
        return added;
    for (const SubtitleTrackMade &track : tracks) {
        if (Result<> added = addText(track); !added)
            return added;
    }
    if (avio_open(&raw->pb, path.toUtf8().constData(), AVIO_FLAG_WRITE) < 0 || avformat_write_header(raw, nullptr) < 0)
        return failure(u"header"_s, path);
    Result<> copied = copyAll();
    const int code = av_write_trailer(raw);
    avio_closep(&raw->pb);
    return copied && code < 0 ? Result<>(failure(u"trailer"_s, path)) : copied;
}

QString tagOf(const AVStream &stream, const char *name)
{
    const AVDictionaryEntry *entry = av_dict_get(stream.metadata, name, nullptr, 0);
    return entry ? QString::fromUtf8(entry->value) : QString();
}

SubtitleReading describe(const AVStream &stream)
{
    SubtitleReading reading;
    reading.codec = QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id));
    reading.language = tagOf(stream, "language");
    reading.title = tagOf(stream, "title");
    reading.isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
    reading.isForced = (stream.disposition & AV_DISPOSITION_FORCED) != 0;
    return reading;
}

} // namespace

Result<> addSubtitles(const QString &clip, const QList<SubtitleTrackMade> &tracks, const QString &path)
{
    return Joiner().join(clip, tracks, path);
}

QList<SubtitleReading> readSubtitles(const QString &path)
{
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, path.toUtf8().constData(), nullptr, nullptr) < 0)
        return {};
    const InputPtr input(raw);
    QList<SubtitleReading> readings;
    QList<int> places;
    for (unsigned i = 0; i < raw->nb_streams; ++i) {
        const bool isText = raw->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE;
        places += isText ? int(readings.size()) : -1;
        if (isText)
            readings += describe(*raw->streams[i]);
    }
    const PacketPtr packet(av_packet_alloc());
    while (av_read_frame(raw, packet.get()) >= 0) {
        const int place = places.value(packet->stream_index, -1);
        const AVStream &stream = *raw->streams[packet->stream_index];
        const int skipped = stream.codecpar->codec_id == AV_CODEC_ID_MOV_TEXT ? 2 : 0; // its length
        if (place >= 0 && packet->size > skipped) {
            const std::int64_t start = av_rescale_q(packet->pts, stream.time_base, millisecond);
            const char *data = reinterpret_cast<const char *>(packet->data);
            const int length = skipped ? (packet->data[0] << 8) | packet->data[1] : packet->size;
            readings[place].cues.append({start, start + av_rescale_q(packet->duration, stream.time_base, millisecond),
                QString::fromUtf8(data + skipped, std::min(length, packet->size - skipped)).remove(u'\r')});
        }
        av_packet_unref(packet.get());
    }
    return readings;
}

bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace Zoetrope::Test

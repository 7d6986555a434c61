// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediareader.h"

#include "engine/av/avcompat.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace Zoetrope::Test {

namespace {

Error failure(const QString &path, int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return {ErrorCode::SourceUnreadable, path, QString::fromUtf8(text.data())};
}

bool hasDisplayMatrix(const AVStream *stream)
{
    std::size_t bytes = 0;
    return AvCompat::streamSideData(*stream, AV_PKT_DATA_DISPLAYMATRIX, &bytes) != nullptr;
}

class MediaReader
{
public:
    MediaReader(const QString &path, const FrameWatchers &watchers)
        : m_path(path)
        , m_watchers(watchers)
    {
    }

    Result<MediaReading> read();

private:
    Result<> open();
    void addStream(const AVStream *stream);
    void take(const AVPacket *packet, int index);
    void takeFrame(const AVFrame &frame, int index);

    QString m_path;
    FrameWatchers m_watchers;
    InputPtr m_input;
    std::vector<CodecPtr> m_decoders;
    MediaReading m_reading;
    FramePtr m_frame{av_frame_alloc()};
};

Result<MediaReading> MediaReader::read()
{
    if (const Result<> opened = open(); !opened)
        return opened.error();
    const PacketPtr packet(av_packet_alloc());
    int code = 0;
    while ((code = av_read_frame(m_input.get(), packet.get())) >= 0) {
        if (packet->stream_index < int(m_decoders.size())) {
            StreamReading &stream = m_reading.streams[packet->stream_index];
            const double base = av_q2d(m_input->streams[packet->stream_index]->time_base);
            if (stream.packets++ == 0)
                stream.firstPacket = QByteArray(reinterpret_cast<const char *>(packet->data), packet->size);
            if (packet->flags & AV_PKT_FLAG_KEY)
                stream.keyTimes.append(double(packet->pts) * base);
            take(packet.get(), packet->stream_index);
        }
        av_packet_unref(packet.get());
    }
    if (code != AVERROR_EOF)
        ++m_reading.errors;
    for (int index = 0; index < int(m_decoders.size()); ++index)
        take(nullptr, index);
    return std::move(m_reading);
}

Result<> MediaReader::open()
{
    AVFormatContext *raw = nullptr;
    if (const int code = avformat_open_input(&raw, m_path.toUtf8().constData(), nullptr, nullptr); code < 0)
        return failure(m_path, code);
    m_input.reset(raw);
    if (const int code = avformat_find_stream_info(m_input.get(), nullptr); code < 0)
        return failure(m_path, code);
    m_reading.bytes = QFileInfo(m_path).size();
    m_reading.headerDuration = m_input->duration > 0 ? double(m_input->duration) / AV_TIME_BASE : 0;
    for (unsigned index = 0; index < m_input->nb_streams; ++index)
        addStream(m_input->streams[index]);
    return {};
}

void MediaReader::addStream(const AVStream *stream)
{
    const AVCodecParameters *parameters = stream->codecpar;
    StreamReading reading;
    reading.isVideo = parameters->codec_type == AVMEDIA_TYPE_VIDEO;
    reading.isAttachedPicture = stream->disposition & AV_DISPOSITION_ATTACHED_PIC;
    reading.codec = QString::fromLatin1(avcodec_get_name(parameters->codec_id));
    reading.isTurned = hasDisplayMatrix(stream);
    for (unsigned tag = parameters->codec_tag; tag != 0; tag >>= 8)
        reading.tag.append(char(tag & 0xff));
    if (const AVDictionaryEntry *language = av_dict_get(stream->metadata, "language", nullptr, 0))
        reading.language = QString::fromUtf8(language->value);
    reading.isDefault = stream->disposition & AV_DISPOSITION_DEFAULT;
    reading.channels = parameters->ch_layout.nb_channels;
    reading.sampleRate = parameters->sample_rate;
    if (stream->sample_aspect_ratio.num > 0)
        reading.pixelAspect = {stream->sample_aspect_ratio.num, stream->sample_aspect_ratio.den};
    m_reading.streams.append(reading);
    CodecPtr decoder;
    const bool isFilm = reading.isVideo || parameters->codec_type == AVMEDIA_TYPE_AUDIO; // text is read elsewhere
    if (const AVCodec *codec = isFilm ? avcodec_find_decoder(parameters->codec_id) : nullptr) {
        decoder.reset(avcodec_alloc_context3(codec));
        decoder->pkt_timebase = stream->time_base;
        decoder->thread_count = 1;
        if (avcodec_parameters_to_context(decoder.get(), parameters) < 0
            || avcodec_open2(decoder.get(), codec, nullptr) < 0)
            decoder.reset();
    }
    m_decoders.push_back(std::move(decoder));
}

void MediaReader::take(const AVPacket *packet, int index)
{
    AVCodecContext *decoder = m_decoders[std::size_t(index)].get();
    if (!decoder)
        return;
    if (avcodec_send_packet(decoder, packet) < 0)
        ++m_reading.errors;
    int code = 0;
    while ((code = avcodec_receive_frame(decoder, m_frame.get())) >= 0)
        takeFrame(*m_frame, index);
    if (code != AVERROR(EAGAIN) && code != AVERROR_EOF)
        ++m_reading.errors;
}

void MediaReader::takeFrame(const AVFrame &frame, int index)
{
    StreamReading &stream = m_reading.streams[index];
    const double base = av_q2d(m_input->streams[index]->time_base);
    const double time = double(frame.best_effort_timestamp) * base;
    if (frame.decode_error_flags != 0 || (frame.flags & AV_FRAME_FLAG_CORRUPT))
        ++m_reading.errors;
    if (stream.frames++ == 0)
        stream.first = time;
    if (stream.isVideo) {
        if (!stream.frameTimes.isEmpty() && time <= stream.frameTimes.constLast())
            ++m_reading.errors;
        stream.size = {frame.width, frame.height};
        stream.pixelFormat = QString::fromLatin1(av_get_pix_fmt_name(AVPixelFormat(frame.format)));
        stream.frameTimes.append(time);
        stream.end = std::max(stream.end, time + double(AvCompat::duration(frame)) * base);
        if (m_watchers.video)
            m_watchers.video(frame, index, time);
    } else {
        stream.samples += frame.nb_samples;
        stream.end = std::max(stream.end, time + double(frame.nb_samples) / std::max(1, frame.sample_rate));
        if (m_watchers.audio)
            m_watchers.audio(frame, index, time);
    }
}

} // namespace

const StreamReading *MediaReading::video() const
{
    const auto found = std::ranges::find_if(
        streams, [](const StreamReading &stream) { return stream.isVideo && !stream.isAttachedPicture; });
    return found == streams.end() ? nullptr : &*found;
}

const StreamReading *MediaReading::audio() const
{
    const auto found = std::ranges::find_if(streams, [](const StreamReading &stream) { return stream.sampleRate > 0; });
    return found == streams.end() ? nullptr : &*found;
}

double MediaReading::duration() const
{
    double first = 1e12;
    double end = 0;
    for (const StreamReading &stream : streams) {
        if (stream.frames == 0 || stream.isAttachedPicture)
            continue;
        first = std::min(first, stream.first);
        end = std::max(end, stream.end);
    }
    return end > first ? end - first : 0;
}

Result<MediaReading> readMedia(const QString &path, const FrameWatchers &watchers)
{
    return MediaReader(path, watchers).read();
}

FramePtr firstPicture(const QString &path)
{
    FramePtr picture;
    const auto keepFirst = [&](const AVFrame &frame, int, double) {
        if (!picture)
            picture.reset(av_frame_clone(&frame));
    };
    const auto reading = readMedia(path, {keepFirst, {}});
    return reading ? std::move(picture) : FramePtr();
}

bool holdsIdr(const QByteArray &packet)
{
    constexpr int idr = 5;
    if (packet.startsWith(QByteArray("\0\0\0\1", 4)) || packet.startsWith(QByteArray("\0\0\1", 3))) {
        for (qsizetype at = packet.indexOf(QByteArray("\0\0\1", 3)); at >= 0 && at + 3 < packet.size();
             at = packet.indexOf(QByteArray("\0\0\1", 3), at + 3))
            if ((packet.at(at + 3) & 31) == idr)
                return true;
        return false;
    }
    for (qsizetype at = 0; at + 4 < packet.size();) {
        const auto *bytes = reinterpret_cast<const unsigned char *>(packet.constData()) + at;
        const qsizetype length = qsizetype(bytes[0]) << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
        if ((bytes[4] & 31) == idr)
            return true;
        at += 4 + length;
    }
    return false;
}

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/cuereader.h"

#include "engine/av/averror.h"
#include "engine/av/contentkind.h"
#include "engine/av/source.h"
#include "engine/pipeline/memoryinput.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <map>
#include <sys/stat.h>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational microsecond{1, AV_TIME_BASE};
constexpr Microseconds usualLength{5'000'000}; // of a cue that does not say when it ends

Error unreadable(const QString &path, const QString &detail) { return {ErrorCode::SubtitlesUnreadable, path, detail}; }

/// One stream's decoder and what came out of it.
class CueDecoder
{
public:
    CueDecoder(CodecPtr decoder, AVRational timeBase, QString subject)
        : m_decoder(std::move(decoder))
        , m_timeBase(timeBase)
        , m_subject(std::move(subject))
    {
    }

    /// Damaged packets are passed over.
    Result<> take(AVPacket &packet);
    [[nodiscard]] CueList finish();

private:
    Result<> add(const AVSubtitle &subtitle, Microseconds start, Microseconds length);

    CodecPtr m_decoder;
    AVRational m_timeBase;
    QString m_subject;
    QList<Cue> m_cues;
    qsizetype m_bytes = 0;
};

Result<> CueDecoder::take(AVPacket &packet)
{
    if (packet.pts == AV_NOPTS_VALUE || packet.size <= 0)
        return {};
    const Microseconds start(av_rescale_q(packet.pts, m_timeBase, microsecond));
    const Microseconds length(av_rescale_q(std::max<std::int64_t>(packet.duration, 0), m_timeBase, microsecond));
    AVSubtitle subtitle{};
    int isWhole = 0;
    if (avcodec_decode_subtitle2(m_decoder.get(), &subtitle, &isWhole, &packet) < 0 || isWhole == 0)
        return {};
    // Closed captions come in letters, packet by packet: only their decoder knows when a line was shown.
    const bool isByLetters = m_decoder->codec_id == AV_CODEC_ID_EIA_608 && subtitle.pts != AV_NOPTS_VALUE;
    const bool hasEnd = subtitle.end_display_time > 0 && subtitle.end_display_time != UINT32_MAX;
    const Microseconds shown = std::chrono::milliseconds(hasEnd ? subtitle.end_display_time : 0);
    Result<> added = isByLetters ? add(subtitle, Microseconds(subtitle.pts), shown) : add(subtitle, start, length);
    avsubtitle_free(&subtitle);
    return added;
}

Result<> CueDecoder::add(const AVSubtitle &subtitle, Microseconds start, Microseconds length)
{
    for (unsigned i = 0; i < subtitle.num_rects; ++i) {
        const AVSubtitleRect &rect = *subtitle.rects[i];
        const QByteArray line(rect.type == SUBTITLE_ASS ? rect.ass : nullptr);
        if (textOf(line).trimmed().isEmpty())
            continue;
        m_bytes += line.size();
        if (line.size() > CueLimits::mostBytesOfOne || m_bytes > CueLimits::mostBytes
            || m_cues.size() >= CueLimits::mostCues)
            return Error{ErrorCode::LimitExceeded, m_subject,
                u"its subtitles have more than %1 cues, %2 MiB of text, or %3 bytes in one cue"_s
                    .arg(CueLimits::mostCues)
                    .arg(CueLimits::mostBytes >> 20)
                    .arg(CueLimits::mostBytesOfOne)};
        m_cues.append({start, start + length, line});
    }
    return {};
}

CueList CueDecoder::finish()
{
    std::stable_sort(m_cues.begin(), m_cues.end(), [](const Cue &a, const Cue &b) { return a.start < b.start; });
    for (qsizetype i = 0; i < m_cues.size(); ++i) {
        if (m_cues[i].end > m_cues[i].start)
            continue;
        m_cues[i].end = m_cues[i].start + usualLength;
        if (i + 1 < m_cues.size() && m_cues[i + 1].start > m_cues[i].start)
            m_cues[i].end = std::min(m_cues[i].end, m_cues[i + 1].start);
    }
    const char *header = reinterpret_cast<const char *>(m_decoder->subtitle_header);
    return {QByteArray(header, header ? m_decoder->subtitle_header_size : 0), std::move(m_cues)};
}

SourceIdentity identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.bytes = std::int64_t(status.st_size),
        .modified_ns = std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec,
        .device = std::uint64_t(status.st_dev),
        .inode = std::uint64_t(status.st_ino)};
}

Result<QByteArray> readSmallFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::SourceMissing, path, {}};
    if (!info.isFile()) // a pipe could block for ever
        return Error{ErrorCode::SourceNotRegular, path, {}};
    if (info.size() > CueLimits::mostBytes)
        return unreadable(path, u"it is larger than %1 MiB"_s.arg(CueLimits::mostBytes >> 20));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SourceDenied, path, file.errorString()};
    QByteArray bytes = file.read(CueLimits::mostBytes + 1);
    if (bytes.size() > CueLimits::mostBytes)
        return unreadable(path, u"it is larger than %1 MiB"_s.arg(CueLimits::mostBytes >> 20));
    return bytes;
}

/// UTF-8 without a mark, whatever it was.
QByteArray asUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringDecoder::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    return text.remove(QChar(u'\ufeff')).toUtf8();
}

/// Catalog names are those of the demuxers.
QString kindOf(const QByteArray &text)
{
    const QByteArray head = text.first(std::min(text.size(), qsizetype(64) * 1024));
    if (head.startsWith("WEBVTT"))
        return u"webvtt"_s;
    if (head.contains("[Script Info]") || head.contains("[Events]"))
        return u"ass"_s;
    return head.contains("-->") ? u"srt"_s : QString();
}

struct TextFile
{
    QByteArray text;
    QString codec;
};

Result<TextFile> openTextFile(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path);
    if (!bytes)
        return bytes.error();
    TextFile file{asUtf8(*bytes), {}};
    file.codec = kindOf(file.text);
    if (file.codec.isEmpty() || file.text.contains('\0'))
        return unreadable(path, u"it is neither SRT, ASS nor WebVTT"_s);
    return file;
}

Result<CodecPtr> openDecoder(const AVStream &stream, const QString &subject)
{
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    CodecPtr decoder(codec && mayDecode(QLatin1StringView(codec->name)) ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder)
        return unreadable(subject,
            u"there is no decoder for %1"_s.arg(QLatin1StringView(avcodec_get_name(stream.codecpar->codec_id))));
    if (const int code = avcodec_parameters_to_context(decoder.get(), stream.codecpar); code < 0)
        return avError(ErrorCode::DecoderFailed, subject, code);
    decoder->pkt_timebase = stream.time_base;
    if (const int code = avcodec_open2(decoder.get(), codec, nullptr); code < 0)
        return avError(ErrorCode::DecoderFailed, subject, code);
    return decoder;
}

/// The wanted streams of one source, read in one go.
class StreamReader
{
public:
    StreamReader(Source source, const PlanSource &plan)
        : m_source(std::move(source))
        , m_plan(plan)
    {
    }

    Result<> add(int stream);
    Result<> read(const std::stop_token &stop);
    [[nodiscard]] CueList finish(int stream) { return m_decoders.at(stream).finish(); }

private:
    [[nodiscard]] bool isBehindClip(const AVPacket &packet) const;

    Source m_source;
    const PlanSource &m_plan;
    std::map<int, CueDecoder> m_decoders;
};

Result<> StreamReader::add(int stream)
{
    AVFormatContext *context = m_source.context();
    if (m_decoders.contains(stream))
        return {};
    if (stream < 0 || unsigned(stream) >= context->nb_streams)
        return Error{ErrorCode::SourceChanged, m_plan.path, u"subtitle stream %1 is gone"_s.arg(stream)};
    Result<CodecPtr> decoder = openDecoder(*context->streams[stream], m_plan.path);
    if (!decoder)
        return decoder.error();
    m_decoders.emplace(stream, CueDecoder(*std::move(decoder), context->streams[stream]->time_base, m_plan.path));
    return {};
}

bool StreamReader::isBehindClip(const AVPacket &packet) const
{
    const AVRational timeBase = m_source.context()->streams[packet.stream_index]->time_base;
    return m_plan.clipEnd && packet.pts != AV_NOPTS_VALUE
        && Microseconds(av_rescale_q(packet.pts, timeBase, microsecond)) >= m_plan.origin + *m_plan.clipEnd;
}

Result<> StreamReader::read(const std::stop_token &stop)
{
    AVFormatContext *context = m_source.context();
    for (unsigned i = 0; i < context->nb_streams; ++i)
        context->streams[i]->discard = m_decoders.contains(int(i)) ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    const PacketPtr packet(av_packet_alloc());
    std::size_t ended = 0;
    constexpr int mostFailures = 100; // in a row: then there is nothing left to find
    for (int failures = 0; ended < m_decoders.size() && failures < mostFailures;) {
        if (stop.stop_requested())
            return cancelled();
        const int code = av_read_frame(context, packet.get());
        if (code == AVERROR_EOF)
            break;
        failures = code < 0 ? failures + 1 : 0;
        if (code < 0)
            continue;
        const auto found = m_decoders.find(packet->stream_index);
        Result<> taken;
        if (found != m_decoders.end() && isBehindClip(*packet)) {
            context->streams[packet->stream_index]->discard = AVDISCARD_ALL;
            ++ended;
        } else if (found != m_decoders.end() && context->streams[packet->stream_index]->discard != AVDISCARD_ALL) {
            taken = found->second.take(*packet);
        }
        av_packet_unref(packet.get());
        if (!taken)
            return taken;
    }
    if (const auto failure = m_source.readFailure())
        return *failure;
    return m_source.checkUnchanged();
}

Result<StreamReader> openStreams(const PlanSource &plan, const QList<TextSource> &texts, const std::stop_token &stop)
{
    Source::Options options;
    options.analyseStreams = false; // a header says what text is
    Result<Source> source = Source::open(plan.path, options, stop);
    if (!source)
        return source.error();
    if ((source->context()->ctx_flags & AVFMTCTX_NOHEADER) != 0) {
        if (Result<> analysed = source->analyse(); !analysed)
            return analysed.error();
    }
    StreamReader reader(*std::move(source), plan);
    for (const TextSource &text : texts) {
        if (text.stream < 0)
            continue;
        if (Result<> added = reader.add(text.stream); !added)
            return added.error();
    }
    return reader;
}

} // namespace

Result<SubtitleText> readSubtitleFile(const QString &path)
{
    Result<TextFile> file = openTextFile(path);
    if (!file)
        return file.error();
    const Result<MemoryInput> input = MemoryInput::open(file->text, file->codec.toLatin1().constData(), path);
    if (!input)
        return unreadable(path, u"it cannot be understood as %1"_s.arg(Catalog::subtitleCodec(file->codec)->label));
    AVFormatContext *context = input->context();
    if (context->nb_streams != 1)
        return unreadable(path, u"it holds no cues"_s);
    Result<CodecPtr> codec = openDecoder(*context->streams[0], path);
    if (!codec)
        return codec.error();
    CueDecoder decoder(*std::move(codec), context->streams[0]->time_base, path);
    const PacketPtr packet(av_packet_alloc());
    while (av_read_frame(context, packet.get()) >= 0) {
        Result<> taken = decoder.take(*packet);
        av_packet_unref(packet.get());
        if (!taken)
            return taken.error();
    }
    CueList list = decoder.finish();
    if (list.cues.isEmpty())
        return unreadable(path, u"it holds no cues"_s);
    return SubtitleText{file->codec, std::move(list)};
}

Result<SubtitleFileInfo> lookAtSubtitleFile(const QString &path)
{
    const SourceIdentity identity = identityOf(path);
    const Result<SubtitleText> text = readSubtitleFile(path);
    if (!text)
        return text.error();
    return SubtitleFileInfo{path, text->codec, identity};
}

Result<QList<CueList>> readCues(const PlanSource &source, const QList<TextSource> &texts, const std::stop_token &stop)
{
    std::optional<StreamReader> streams;
    if (std::ranges::any_of(texts, [](const TextSource &text) { return text.stream >= 0; })) {
        Result<StreamReader> opened = openStreams(source, texts, stop);
        if (!opened)
            return opened.error();
        streams.emplace(*std::move(opened));
        if (Result<> read = streams->read(stop); !read)
            return read.error();
    }
    QList<CueList> lists;
    QMap<int, CueList> known;
    for (const TextSource &text : texts) {
        if (text.stream >= 0) {
            if (!known.contains(text.stream))
                known.insert(text.stream, streams->finish(text.stream));
            lists.append(known.value(text.stream));
            continue;
        }
        if (identityOf(text.path) != text.identity)
            return Error{ErrorCode::SourceChanged, text.path, u"changed since it was looked at"_s};
        Result<SubtitleText> read = readSubtitleFile(text.path);
        if (!read)
            return read.error();
        lists.append(std::move(read->list));
    }
    return lists;
}

} // namespace Zoetrope

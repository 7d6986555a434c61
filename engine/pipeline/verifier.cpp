// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/verifier.h"

#include "engine/av/averror.h"
#include "engine/av/source.h"
#include "engine/model/catalog.h"
#include "engine/pipeline/cuereader.h"
#include "engine/pipeline/hlscheck.h"
#include "engine/pipeline/proof.h"
#include "engine/pipeline/streamcheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A failure to open what was just written is a failed proof, whatever a source's opening calls it.
Error asProof(const Error &error, const QString &path)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::OutOfMemory)
        return error;
    return broken(path, error.detail.isEmpty() ? u"it does not open"_s : error.detail);
}

/// Counts the cues of one stream; what shows nothing is none.
struct TextCheck
{
    TextFacts facts;
    std::int64_t cues = 0;

    void see(const AVPacket &packet)
    {
        const int emptySize = facts.codec == "mov_text"_L1 ? 2 : 0; // its length comes first
        cues += packet.size > emptySize ? 1 : 0;
    }
};

Result<> readAll(AVFormatContext *context, std::vector<StreamCheck> &checks, std::vector<TextCheck> &texts,
    const QString &path, const std::stop_token &stop)
{
    const PacketPtr packet(av_packet_alloc());
    while (!stop.stop_requested()) {
        const int code = av_read_frame(context, packet.get());
        if (code == AVERROR_EOF)
            return {};
        if (code < 0)
            return avError(ErrorCode::VerifyFailed, path, code);
        const auto index = static_cast<std::size_t>(packet->stream_index);
        Result<> seen;
        if (index < checks.size())
            seen = checks[index].see(*packet, *context->streams[packet->stream_index]);
        else if (index < checks.size() + texts.size())
            texts[index - checks.size()].see(*packet);
        else
            return broken(path, u"a stream came up that nobody wrote"_s);
        av_packet_unref(packet.get());
        if (!seen)
            return seen;
    }
    return cancelled();
}

std::optional<Microseconds> statedEnd(const AVFormatContext *context)
{
    if (context->duration == AV_NOPTS_VALUE)
        return {};
    // Before 0 lies the encoder's warm-up alone, which Matroska leaves out of its duration.
    const std::int64_t start = context->start_time == AV_NOPTS_VALUE ? 0 : context->start_time;
    return Microseconds(context->duration + std::max<std::int64_t>(0, start));
}

/// Where the file may say that one of its streams ends: Matroska tells when all of it does on its own clock, MP4 how
/// long each stream is. Of a stream that begins late FFmpeg makes the last packet too short by that.
std::vector<std::optional<Microseconds>> statedEnds(const AVFormatContext *context, const AVStream &stream)
{
    std::vector<std::optional<Microseconds>> ends{statedEnd(context)};
    if (context->duration != AV_NOPTS_VALUE)
        ends.emplace_back(context->duration);
    if (stream.duration != AV_NOPTS_VALUE && stream.start_time != AV_NOPTS_VALUE)
        ends.emplace_back(
            av_rescale_q(stream.start_time + stream.duration, stream.time_base, AVRational{1, AV_TIME_BASE}));
    return ends;
}

/// Where a container has room for it: MP4 for three letters, Matroska for more.
template <typename Facts>
Result<> checkLanguage(const PackagePlan &package, const Facts &track, const AVStream &stream, const QString &path)
{
    constexpr qsizetype lettersKept = 3;
    const ContainerRow *container = Catalog::container(package.container);
    if (!container || !container->holdsManySounds || track.language.size() != lettersKept)
        return {};
    const AVDictionaryEntry *entry = av_dict_get(stream.metadata, "language", nullptr, 0);
    const QString found = entry ? QString::fromUtf8(entry->value) : QString();
    if (found != track.language)
        return broken(path, u"%1 is in the language “%2” instead of %3"_s.arg(track.id, found, track.language));
    return {};
}

bool keepsChapters(const PackagePlan &package)
{
    return QStringList{u"mp4"_s, u"mov"_s, u"m4a"_s, u"mkv"_s, u"webm"_s}.contains(package.container);
}

/// MP4 keeps chapters as a track of text, which is no stream of the film.
unsigned filmStreams(const AVFormatContext &context)
{
    unsigned count = context.nb_streams;
    while (count > 0 && context.streams[count - 1]->codecpar->codec_type == AVMEDIA_TYPE_DATA)
        --count;
    return count;
}

Result<> checkMetadata(
    const PackagePlan &package, const PlanMetadata &metadata, const AVFormatContext &context, const QString &path)
{
    if (!keepsChapters(package))
        return {};
    const AVDictionaryEntry *entry = av_dict_get(context.metadata, "title", nullptr, 0);
    const QString title = entry ? QString::fromUtf8(entry->value) : QString();
    if (title != metadata.title)
        return broken(path, u"has the title “%1” instead of “%2”"_s.arg(title, metadata.title));
    if (context.nb_chapters != unsigned(metadata.chapters.size()))
        return broken(path, u"has %1 chapters instead of %2"_s.arg(context.nb_chapters).arg(metadata.chapters.size()));
    return {};
}

Result<> checkText(const PackagePlan &package, const TextFacts &text, const AVStream &stream, const QString &path)
{
    const SubtitleCodecRow *row = Catalog::subtitleCodec(text.codec);
    const AVCodec *codec = row ? avcodec_find_encoder_by_name(row->encoder.toLatin1().constData()) : nullptr;
    if (!codec || stream.codecpar->codec_id != codec->id)
        return broken(path,
            u"%1 is %2 instead of %3"_s.arg(
                text.id, QLatin1StringView(avcodec_get_name(stream.codecpar->codec_id)), text.codec));
    return checkLanguage(package, text, stream, path);
}

Result<OutputRecord> verifyFile(const PackagePlan &package, const QList<TrackFacts> &tracks,
    const QList<TextFacts> &texts, const QString &path, const ProofDepth &depth, const std::stop_token &stop,
    const PlanMetadata &metadata)
{
    Source::Options options;
    // MP4 says all in its index. Matroska's first sound packets have their times only once the stream was analysed.
    options.analyseStreams = !QStringList{u"mp4"_s, u"m4a"_s, u"mov"_s}.contains(package.container);
    const Result<Source> source = Source::open(path, options, stop);
    if (!source)
        return asProof(source.error(), path);
    AVFormatContext *context = source->context();
    const qsizetype due = tracks.size() + texts.size();
    if (filmStreams(*context) != static_cast<unsigned>(due))
        return broken(path, u"%1 streams instead of %2"_s.arg(context->nb_streams).arg(due));
    if (Result<> told = checkMetadata(package, metadata, *context, path); !told)
        return told.error();
    std::vector<StreamCheck> checks;
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const AVMediaType kind = tracks[i].isVideo ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
        if (context->streams[i]->codecpar->codec_type != kind)
            return broken(path, u"stream %1 is of the wrong kind"_s.arg(i));
        if (Result<> spoken = checkLanguage(package, tracks[i], *context->streams[i], path); !spoken)
            return spoken.error();
        checks.emplace_back(tracks[i], path, depth);
    }
    std::vector<TextCheck> textChecks;
    for (const TextFacts &text : texts) {
        const AVStream &stream = *context->streams[tracks.size() + qsizetype(textChecks.size())];
        if (Result<> told = checkText(package, text, stream, path); !told)
            return told.error();
        textChecks.push_back({text});
    }
    if (Result<> read = readAll(context, checks, textChecks, path, stop); !read)
        return read.error();
    for (const TextCheck &text : textChecks) {
        if (text.cues != text.facts.cues)
            return broken(
                path, u"%1 has %2 cues instead of %3"_s.arg(text.facts.id).arg(text.cues).arg(text.facts.cues));
    }

    OutputRecord record;
    record.entry = package.path;
    record.bytes = QFileInfo(path).size();
    if (package.mostBytes && record.bytes > *package.mostBytes)
        return broken(path, u"has %1 bytes instead of at most %2"_s.arg(record.bytes).arg(*package.mostBytes));
    Microseconds end{0};
    for (std::size_t i = 0; i < checks.size(); ++i) {
        StreamCheck &check = checks[i];
        const std::vector<std::optional<Microseconds>> ends = statedEnds(context, *context->streams[i]);
        if (Result<> finished = check.finish(Microseconds(0), ends); !finished)
            return finished.error();
        record.renditions.append(check.rendition());
        end = std::max(end, check.facts().end);
    }
    record.duration = context->duration != AV_NOPTS_VALUE ? statedEnd(context).value_or(end) : end;
    return record;
}

/// What is known of the tracks of a package, in the order in which they were put in.
template <typename Facts>
Result<QList<Facts>> factsOf(const PackagePlan &package, const QStringList &ids, const QMap<QString, Facts> &tracks)
{
    QList<Facts> facts;
    for (const QString &id : ids) {
        if (!tracks.contains(id))
            return Error{ErrorCode::Internal, package.path, u"nothing is known of track "_s + id};
        facts.append(tracks.value(id));
    }
    return facts;
}

/// A picture file is one packet.
Result<FramePtr> decodeStill(const StillPlan &still, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    const QByteArray bytes = file.readAll();
    const StillFormatRow *format = Catalog::stillFormat(still.format);
    const AVCodec *encoder = format ? avcodec_find_encoder_by_name(format->encoder.toLatin1().constData()) : nullptr;
    const AVCodec *codec = encoder ? avcodec_find_decoder(encoder->id) : nullptr;
    if (!codec)
        return Error{ErrorCode::DecoderMissing, still.format, path};
    const CodecPtr decoder(avcodec_alloc_context3(codec));
    const PacketPtr packet(av_packet_alloc());
    FramePtr frame(av_frame_alloc());
    decoder->err_recognition = AV_EF_CRCCHECK | AV_EF_BUFFER | AV_EF_EXPLODE;
    if (av_new_packet(packet.get(), static_cast<int>(bytes.size())) < 0)
        return Error{ErrorCode::OutOfMemory, path, {}};
    std::copy(bytes.begin(), bytes.end(), packet->data);
    if (const int code = avcodec_open2(decoder.get(), codec, nullptr); code < 0)
        return avError(ErrorCode::DecoderFailed, path, code);
    if (const int code = avcodec_send_packet(decoder.get(), packet.get()); code < 0)
        return avError(ErrorCode::VerifyFailed, path, code);
    avcodec_send_packet(decoder.get(), nullptr);
    if (const int code = avcodec_receive_frame(decoder.get(), frame.get()); code < 0)
        return avError(ErrorCode::VerifyFailed, path, code);
    return frame;
}

} // namespace

Result<OutputRecord> verifyPackage(const PackagePlan &package, const QMap<QString, TrackFacts> &tracks,
    const QString &stagingFolder, const ProofDepth &depth, const std::stop_token &stop, const PlanMetadata &metadata,
    const QMap<QString, TextFacts> &texts)
{
    const Result<QList<TrackFacts>> facts = factsOf(package, package.videoTracks + package.audioTracks, tracks);
    if (!facts)
        return facts.error();
    const Result<QList<TextFacts>> textFacts = factsOf(package, package.subtitleTracks, texts);
    if (!textFacts)
        return textFacts.error();
    const QString path = stagingFolder + u'/' + package.path;
    const bool isHls = package.packaging == Packaging::Hls;
    Result<OutputRecord> verified = isHls ? verifyHls(package, *facts, *textFacts, path, depth, stop)
                                          : verifyFile(package, *facts, *textFacts, path, depth, stop, metadata);
    if (!verified)
        return verified.error();

    OutputRecord record = *std::move(verified);
    record.id = package.id;
    record.path = package.path;
    record.container = package.container;
    record.label = package.label;
    record.kind = isHls ? OutputKind::Hls : package.videoTracks.isEmpty() ? OutputKind::Audio : OutputKind::Video;
    for (const TrackFacts &track : *facts) {
        if (track.isVideo && track.size.area() > record.size.area())
            record.size = track.size;
        if (track.isVideo)
            record.frames = std::max(record.frames, track.frames);
    }
    return record;
}

Result<OutputRecord> verifySidecar(
    const SidecarPlan &sidecar, const TextFacts &text, const QString &label, const QString &stagingFolder)
{
    const QString path = stagingFolder + u'/' + sidecar.path;
    OutputRecord record;
    if (text.cues > 0) {
        const Result<SubtitleText> read = readSubtitleFile(path);
        if (!read)
            return asProof(read.error(), path);
        if (read->codec != text.codec)
            return broken(path, u"is %1 instead of %2"_s.arg(read->codec, text.codec));
        if (read->list.cues.size() != text.cues)
            return broken(path, u"has %1 cues instead of %2"_s.arg(read->list.cues.size()).arg(text.cues));
        record.duration = read->list.cues.last().end;
    }
    record.id = sidecar.id;
    record.kind = OutputKind::Subtitle;
    record.path = sidecar.path;
    record.entry = sidecar.path;
    record.container = text.codec;
    record.bytes = QFileInfo(path).size();
    record.label = label;
    return record;
}

Result<OutputRecord> verifyStill(const StillPlan &still, const QString &stagingFolder)
{
    const QString path = stagingFolder + u'/' + still.path;
    const Result<FramePtr> decoded = decodeStill(still, path);
    if (!decoded)
        return decoded.error();
    const Size size{(*decoded)->width, (*decoded)->height};
    if (size != still.size)
        return broken(path, u"is %1 instead of %2"_s.arg(sizeToText(size), sizeToText(still.size)));

    OutputRecord record;
    record.id = still.id;
    record.kind = OutputKind::Still;
    record.path = still.path;
    record.entry = still.path;
    record.container = still.format;
    record.bytes = QFileInfo(path).size();
    record.size = size;
    record.frames = 1;
    record.label = still.label;
    return record;
}

} // namespace Zoetrope

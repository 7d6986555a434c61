// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/verifier.h"

#include "engine/av/averror.h"
#include "engine/av/source.h"
#include "engine/model/catalog.h"
#include "engine/pipeline/hlscheck.h"
#include "engine/pipeline/streamcheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

Error broken(const QString &subject, const QString &detail) { return {ErrorCode::VerifyFailed, subject, detail}; }

/// A failure to open what was just written is a failed proof, whatever a source's opening calls it.
Error asProof(const Error &error, const QString &path)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::OutOfMemory)
        return error;
    return broken(path, error.detail.isEmpty() ? u"it does not open"_s : error.detail);
}

Result<> readAll(
    AVFormatContext *context, std::vector<StreamCheck> &checks, const QString &path, const std::stop_token &stop)
{
    const PacketPtr packet(av_packet_alloc());
    while (!stop.stop_requested()) {
        const int code = av_read_frame(context, packet.get());
        if (code == AVERROR_EOF)
            return {};
        if (code < 0)
            return avError(ErrorCode::VerifyFailed, path, code);
        const auto index = static_cast<std::size_t>(packet->stream_index);
        if (index >= checks.size())
            return broken(path, u"a stream came up that nobody wrote"_s);
        Result<> seen = checks[index].see(*packet, *context->streams[packet->stream_index]);
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
Result<> checkLanguage(const PackagePlan &package, const TrackFacts &track, const AVStream &stream, const QString &path)
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

Result<OutputRecord> verifyFile(const PackagePlan &package, const QList<TrackFacts> &tracks, const QString &path,
    const ProofDepth &depth, const std::stop_token &stop, const PlanMetadata &metadata)
{
    Source::Options options;
    // MP4 says all in its index. Matroska's first sound packets have their times only once the stream was analysed.
    options.analyseStreams = !QStringList{u"mp4"_s, u"m4a"_s, u"mov"_s}.contains(package.container);
    const Result<Source> source = Source::open(path, options, stop);
    if (!source)
        return asProof(source.error(), path);
    AVFormatContext *context = source->context();
    if (filmStreams(*context) != static_cast<unsigned>(tracks.size()))
        return broken(path, u"%1 streams instead of %2"_s.arg(context->nb_streams).arg(tracks.size()));
    if (Result<> told = checkMetadata(package, metadata, *context, path); !told)
        return told.error();
    std::vector<StreamCheck> checks;
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const AVMediaType due = tracks[i].isVideo ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
        if (context->streams[i]->codecpar->codec_type != due)
            return broken(path, u"stream %1 is of the wrong kind"_s.arg(i));
        if (Result<> spoken = checkLanguage(package, tracks[i], *context->streams[i], path); !spoken)
            return spoken.error();
        checks.emplace_back(tracks[i], path, depth);
    }
    if (Result<> read = readAll(context, checks, path, stop); !read)
        return read.error();

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

/// The tracks of a package in the order in which they were put in: pictures, then sound.
Result<QList<TrackFacts>> factsOf(const PackagePlan &package, const QMap<QString, TrackFacts> &tracks)
{
    QStringList ids = package.videoTracks;
    ids += package.audioTracks;
    QList<TrackFacts> facts;
    for (const QString &id : std::as_const(ids)) {
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
    const QString &stagingFolder, const ProofDepth &depth, const std::stop_token &stop, const PlanMetadata &metadata)
{
    const Result<QList<TrackFacts>> facts = factsOf(package, tracks);
    if (!facts)
        return facts.error();
    const QString path = stagingFolder + u'/' + package.path;
    const bool isHls = package.packaging == Packaging::Hls;
    Result<OutputRecord> verified = isHls ? verifyHls(package, *facts, path, depth, stop)
                                          : verifyFile(package, *facts, path, depth, stop, metadata);
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

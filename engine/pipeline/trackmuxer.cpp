// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/trackmuxer.h"

#include "engine/av/averror.h"

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMp4Family(const AVOutputFormat &format)
{
    return QList<QByteArray>{"mp4", "mov", "ipod"}.contains(QByteArray(format.name));
}

} // namespace

TrackMuxer::TrackMuxer(OutputPtr context, QString subject)
    : m_context(std::move(context))
    , m_subject(std::move(subject))
{
}

Result<> TrackMuxer::check(int code) const
{
    if (code < 0)
        return avError(ErrorCode::MuxerFailed, m_subject, code);
    return {};
}

Result<TrackMuxer> TrackMuxer::create(const QString &muxer, const QString &subject)
{
    const AVOutputFormat *format = av_guess_format(muxer.toLatin1().constData(), nullptr, nullptr);
    if (!format)
        return Error{ErrorCode::MuxerMissing, muxer, subject};
    AVFormatContext *raw = nullptr;
    if (const int code = avformat_alloc_output_context2(&raw, format, nullptr, nullptr); code < 0)
        return avError(ErrorCode::MuxerFailed, subject, code);
    // The same tracks give the same file: no dates, no library versions.
    raw->flags |= AVFMT_FLAG_BITEXACT;
    // Times stay as they are: edit lists and codec delays say what lies before 0. The core's own remedy would move each
    // file or segment by an amount of its own.
    raw->avoid_negative_ts = 0;
    return TrackMuxer(OutputPtr(raw), subject);
}

Result<> TrackMuxer::describe(const PlanMetadata &metadata)
{
    AVFormatContext &context = *m_context;
    if (!metadata.title.isEmpty())
        av_dict_set(&context.metadata, "title", metadata.title.toUtf8().constData(), 0);
    if (metadata.created.isValid())
        av_dict_set(
            &context.metadata, "creation_time", metadata.created.toString(Qt::ISODateWithMs).toUtf8().constData(), 0);
    const auto count = static_cast<std::size_t>(metadata.chapters.size());
    if (count == 0)
        return {};
    context.chapters = static_cast<AVChapter **>(av_calloc(count, sizeof(AVChapter *)));
    for (const ChapterInfo &chapter : metadata.chapters) {
        auto *made = static_cast<AVChapter *>(context.chapters ? av_mallocz(sizeof(AVChapter)) : nullptr);
        if (!made)
            return Error{ErrorCode::OutOfMemory, m_subject, {}};
        context.chapters[context.nb_chapters++] = made; // the muxer's from here on
        made->id = context.nb_chapters;
        made->time_base = {1, AV_TIME_BASE};
        made->start = chapter.start.count();
        made->end = chapter.end.count();
        av_dict_set(&made->metadata, "title", chapter.title.toUtf8().constData(), 0);
    }
    return {};
}

Result<> TrackMuxer::addTrack(const TrackFormat &format)
{
    AVStream *stream = avformat_new_stream(m_context.get(), nullptr);
    if (!stream)
        return Error{ErrorCode::OutOfMemory, m_subject, {}};
    if (Result<> copied = check(avcodec_parameters_copy(stream->codecpar, format.parameters.get())); !copied)
        return copied;
    stream->codecpar->codec_tag = 0; // each container has tags of its own
    if (format.parameters->codec_id == AV_CODEC_ID_HEVC && isMp4Family(*m_context->oformat))
        stream->codecpar->codec_tag = MKTAG('h', 'v', 'c', '1'); // Apple's players take no other
    stream->time_base = format.timeBase;
    stream->sample_aspect_ratio = format.parameters->sample_aspect_ratio;
    m_timeBases.push_back(format.timeBase);
    return {};
}

void TrackMuxer::describeTrack(const QString &language, Role role)
{
    AVStream &stream = *m_context->streams[m_context->nb_streams - 1];
    if (!language.isEmpty())
        av_dict_set(&stream.metadata, "language", language.toUtf8().constData(), 0);
    if (role == Role::Usual)
        stream.disposition |= AV_DISPOSITION_DEFAULT;
}

void TrackMuxer::describeText(const TextTrack &text)
{
    describeTrack(text.language, text.isDefault ? Role::Usual : Role::Unsaid);
    AVStream &stream = *m_context->streams[m_context->nb_streams - 1];
    if (!text.title.isEmpty())
        av_dict_set(&stream.metadata, isMp4Family(*m_context->oformat) ? "handler_name" : "title",
            text.title.toUtf8().constData(), 0);
    stream.disposition |= text.isForced ? AV_DISPOSITION_FORCED : 0;
    stream.disposition |= text.isHearingImpaired ? AV_DISPOSITION_HEARING_IMPAIRED : 0;
}

Result<> TrackMuxer::begin(AVIOContext *io, Dictionary &options)
{
    m_context->pb = io;
    if (Result<> written = check(avformat_write_header(m_context.get(), options.out())); !written)
        return written;
    if (const char *unknown = options.leftOver())
        return Error{ErrorCode::Internal, m_subject, u"the muxer has no option %1"_s.arg(QLatin1StringView(unknown))};
    return {};
}

Result<> TrackMuxer::write(AVPacket &packet, int track)
{
    av_packet_rescale_ts(
        &packet, m_timeBases.at(static_cast<std::size_t>(track)), m_context->streams[track]->time_base);
    packet.stream_index = track;
    return check(av_write_frame(m_context.get(), &packet));
}

Result<> TrackMuxer::flush() { return check(av_write_frame(m_context.get(), nullptr)); }

Result<> TrackMuxer::finish() { return check(av_write_trailer(m_context.get())); }

PacketAhead::PacketAhead(TrackReader reader)
    : m_reader(std::move(reader))
{
}

Result<PacketAhead> PacketAhead::open(const QString &folder)
{
    Result<TrackReader> reader = TrackReader::open(folder);
    if (!reader)
        return reader.error();
    PacketAhead ahead(*std::move(reader));
    if (Result<PacketPtr> first = ahead.take(); !first)
        return first.error();
    return ahead;
}

Result<PacketPtr> PacketAhead::take()
{
    Result<PacketPtr> following = m_reader.next();
    if (!following)
        return following.error();
    PacketPtr packet = std::exchange(m_next, *std::move(following));
    if (packet && m_next && m_next->dts > packet->dts)
        packet->duration = m_next->dts - packet->dts;
    return packet;
}

} // namespace Zoetrope

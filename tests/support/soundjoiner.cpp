// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soundjoiner.h"

#include "engine/av/handles.h"

#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

Error failure(const QString &step, const QString &path) { return {ErrorCode::Internal, path, step}; }

class Joiner
{
public:
    Result<> join(const QList<SoundSource> &sources, const QString &path, const FilmNotes &notes);

private:
    Result<> addSource(const SoundSource &source, bool isFirst);
    Result<> addStream(const AVStream &stream, const SoundSource &source);
    void tell(const FilmNotes &notes);
    Result<> copy(std::size_t source);

    OutputPtr m_output;
    std::vector<InputPtr> m_inputs;
    std::vector<std::map<int, int>> m_streams; ///< for each input: its stream to ours
    bool m_hasSound = false;
};

Result<> Joiner::join(const QList<SoundSource> &sources, const QString &path, const FilmNotes &notes)
{
    AVFormatContext *raw = nullptr;
    if (avformat_alloc_output_context2(&raw, nullptr, nullptr, path.toUtf8().constData()) < 0)
        return failure(u"container"_s, path);
    m_output.reset(raw);
    for (const SoundSource &source : sources) {
        if (Result<> added = addSource(source, m_inputs.empty()); !added)
            return added;
    }
    tell(notes);
    if (avio_open(&raw->pb, path.toUtf8().constData(), AVIO_FLAG_WRITE) < 0 || avformat_write_header(raw, nullptr) < 0)
        return failure(u"header"_s, path);
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        if (Result<> copied = copy(i); !copied)
            return copied;
    }
    const int code = av_write_trailer(raw);
    avio_closep(&raw->pb);
    return code < 0 ? Result<>(failure(u"trailer"_s, path)) : Result<>();
}

Result<> Joiner::addSource(const SoundSource &source, bool isFirst)
{
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, source.path.toUtf8().constData(), nullptr, nullptr) < 0)
        return failure(u"source"_s, source.path);
    m_inputs.emplace_back(raw);
    m_streams.emplace_back();
    for (unsigned i = 0; i < raw->nb_streams; ++i) {
        const bool isSound = raw->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        if (!isSound && !isFirst)
            continue;
        m_streams.back()[int(i)] = int(m_output->nb_streams);
        if (Result<> added = addStream(*raw->streams[i], source); !added)
            return added;
    }
    return {};
}

Result<> Joiner::addStream(const AVStream &stream, const SoundSource &source)
{
    AVStream *copy = avformat_new_stream(m_output.get(), nullptr);
    if (!copy || avcodec_parameters_copy(copy->codecpar, stream.codecpar) < 0)
        return failure(u"stream"_s, source.path);
    copy->codecpar->codec_tag = 0;
    copy->time_base = stream.time_base;
    copy->avg_frame_rate = stream.avg_frame_rate;
    if (stream.codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
        return {};
    av_dict_set(&copy->metadata, "language", source.language.toUtf8().constData(), 0);
    copy->disposition = m_hasSound ? 0 : AV_DISPOSITION_DEFAULT;
    m_hasSound = true;
    return {};
}

void Joiner::tell(const FilmNotes &notes)
{
    if (!notes.title.isEmpty())
        av_dict_set(&m_output->metadata, "title", notes.title.toUtf8().constData(), 0);
    if (!notes.created.isEmpty())
        av_dict_set(&m_output->metadata, "creation_time", notes.created.toUtf8().constData(), 0);
    if (notes.chapters.isEmpty())
        return;
    m_output->chapters = static_cast<AVChapter **>(av_calloc(std::size_t(notes.chapters.size()), sizeof(AVChapter *)));
    for (const QString &title : notes.chapters) {
        auto *chapter = static_cast<AVChapter *>(av_mallocz(sizeof(AVChapter)));
        chapter->id = m_output->nb_chapters;
        chapter->time_base = {1, 1};
        chapter->start = m_output->nb_chapters;
        chapter->end = m_output->nb_chapters + 1;
        av_dict_set(&chapter->metadata, "title", title.toUtf8().constData(), 0);
        m_output->chapters[m_output->nb_chapters++] = chapter;
    }
}

Result<> Joiner::copy(std::size_t source)
{
    const PacketPtr packet(av_packet_alloc());
    AVFormatContext *input = m_inputs[source].get();
    while (av_read_frame(input, packet.get()) >= 0) {
        const auto stream = m_streams[source].find(packet->stream_index);
        if (stream == m_streams[source].end()) {
            av_packet_unref(packet.get());
            continue;
        }
        av_packet_rescale_ts(packet.get(), input->streams[packet->stream_index]->time_base,
            m_output->streams[stream->second]->time_base);
        packet->stream_index = stream->second;
        packet->pos = -1;
        // Each file after the other: an index puts their times in order, so the file must have one.
        if (av_write_frame(m_output.get(), packet.get()) < 0)
            return failure(u"packet"_s, QString());
        av_packet_unref(packet.get());
    }
    return {};
}

} // namespace

Result<> joinSounds(const QList<SoundSource> &sources, const QString &path, const FilmNotes &notes)
{
    return Joiner().join(sources, path, notes);
}

} // namespace Zoetrope::Test

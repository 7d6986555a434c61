// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/graph.h"

#include "engine/pipeline/decoder.h"
#include "engine/pipeline/demuxer.h"
#include "engine/pipeline/filterstage.h"

#include <QDir>
#include <QMap>
#include <algorithm>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The stages of one pass, in the order of the flow, and how they end.
class Graph
{
public:
    Graph(const Plan &plan, QString tracksFolder, PieceCheck check, ProgressMeter *meter)
        : m_plan(plan)
        , m_tracksFolder(std::move(tracksFolder))
        , m_check(check)
        , m_meter(meter)
    {
    }

    Result<> findWhole();
    [[nodiscard]] bool isAllWhole() const { return m_whole.size() == m_plan.video.size() + m_plan.audio.size(); }
    Result<> build(const std::stop_token &stop);
    Result<> run(const std::stop_token &stop);
    [[nodiscard]] GraphOutcome outcome() const;

private:
    template <typename Tracks> [[nodiscard]] bool isAnyOpen(const Tracks &tracks) const;
    Result<> addVideo();
    Result<> addAudio();
    std::vector<FilterStage *> addSteps();
    void dropUnwanted();
    Result<Decoder *> addDecoder(int stream, int threads, bool isVideo);
    Result<Encoder *> addEncoder(const QString &track, const QString &label, CodecPtr codec);
    void runStage(Stage &stage, const std::stop_token &stop);
    Result<> runStages(const std::stop_token &stop);
    Result<> finishTracks();
    [[nodiscard]] int damages() const;
    [[nodiscard]] QString folderOf(const QString &track) const { return QDir(m_tracksFolder).filePath(track); }

    template <typename T, typename... Arguments> T *add(Arguments &&...arguments)
    {
        auto stage = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        T *raw = stage.get();
        m_stages.push_back(std::move(stage));
        return raw;
    }

    const Plan &m_plan;
    const QString m_tracksFolder;
    const PieceCheck m_check;
    ProgressMeter *m_meter;
    QMap<QString, TrackCount> m_whole; ///< tracks that an earlier attempt left whole
    int m_earlierDamages = 0; ///< seen while those were made
    std::vector<std::unique_ptr<Stage>> m_stages;
    Demuxer *m_demuxer = nullptr;
    std::vector<Decoder *> m_decoders;
    Decoder *m_videoDecoder = nullptr;
    std::vector<Encoder *> m_encoders;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::optional<Error> m_firstError; // guarded by m_mutex
};

QString labelOf(const VideoTrack &track) { return u"%1 %2"_s.arg(sizeToText(track.size), track.codec); }

QString labelOf(const AudioTrack &track) { return u"%1 %2"_s.arg(track.codec, bitrateToText(track.bitrate)); }

Result<> Graph::findWhole()
{
    const auto find = [this](const auto &track, bool isVideo) -> Result<> {
        const Result<std::optional<TrackEnd>> whole = findWholeTrack(folderOf(track.id), m_check);
        if (!whole)
            return whole.error();
        if (!*whole)
            return {};
        TrackCount count = countKept(track.id, (*whole)->format, (*whole)->totals);
        count.piecesKept = (*whole)->pieces;
        m_meter->addTrack(track.id, labelOf(track), isVideo, count.framesKept, count.end);
        m_earlierDamages = std::max(m_earlierDamages, (*whole)->damages);
        m_whole.insert(track.id, count);
        return {};
    };
    for (const VideoTrack &track : m_plan.video) {
        if (Result<> found = find(track, true); !found)
            return found;
    }
    for (const AudioTrack &track : m_plan.audio) {
        if (Result<> found = find(track, false); !found)
            return found;
    }
    return {};
}

template <typename Tracks> bool Graph::isAnyOpen(const Tracks &tracks) const
{
    return std::ranges::any_of(tracks, [this](const auto &track) { return !m_whole.contains(track.id); });
}

Result<> Graph::build(const std::stop_token &stop)
{
    Source::Options options;
    options.maximumPixels = m_plan.maximumPixels;
    Result<Source> source = Source::open(m_plan.source.path, options, stop);
    if (!source)
        return source.error();
    if (source->identity() != m_plan.source.identity)
        return Error{
            ErrorCode::SourceChanged, m_plan.source.path, u"another size, time or file than was planned for"_s};
    m_demuxer = add<Demuxer>(std::move(*source), m_plan.source);
    if (isAnyOpen(m_plan.video)) {
        if (Result<> added = addVideo(); !added)
            return added.error();
    }
    if (isAnyOpen(m_plan.audio)) {
        if (Result<> added = addAudio(); !added)
            return added.error();
    }
    return {};
}

Result<> Graph::addVideo()
{
    Result<Decoder *> decoder = addDecoder(m_plan.source.videoStream, m_plan.decoderThreads, true);
    if (!decoder)
        return decoder.error();
    m_videoDecoder = *decoder;

    const std::vector<FilterStage *> steps = addSteps();
    for (const VideoTrack &track : m_plan.video) {
        if (m_whole.contains(track.id))
            continue;
        Result<CodecPtr> codec = openVideoEncoder(m_plan, track);
        if (!codec)
            return codec.error();
        Result<Encoder *> encoder = addEncoder(track.id, labelOf(track), std::move(*codec));
        if (!encoder)
            return encoder.error();
        steps[std::size_t(track.step)]->output().connect(&(*encoder)->input());
    }
    dropUnwanted();
    return {};
}

/// The steps that lead to a track which is still to be made; nullptr for the others.
std::vector<FilterStage *> Graph::addSteps()
{
    std::vector<bool> isNeeded(std::size_t(m_plan.steps.size()), false);
    for (const VideoTrack &track : m_plan.video) {
        if (m_whole.contains(track.id))
            continue;
        for (int step = track.step; step >= 0; step = m_plan.steps[step].from)
            isNeeded[std::size_t(step)] = true;
    }
    std::vector<FilterStage *> steps;
    for (const ScaleStep &step : m_plan.steps) {
        if (!isNeeded[steps.size()]) {
            steps.push_back(nullptr);
            continue;
        }
        auto *stage = add<FilterStage>(u"scale %1"_s.arg(sizeToText(step.size)), scaleWish(m_plan, step));
        (step.from < 0 ? m_videoDecoder->output() : steps[std::size_t(step.from)]->output()).connect(&stage->input());
        steps.push_back(stage);
    }
    return steps;
}

/// Only video encoders are there yet: the earliest of their joints is where pictures are wanted from.
void Graph::dropUnwanted()
{
    std::optional<std::int64_t> earliest;
    for (const Encoder *encoder : m_encoders) {
        const std::optional<std::int64_t> wanted = encoder->wantedFrom();
        if (!wanted)
            return;
        earliest = earliest ? std::min(*earliest, *wanted) : *wanted;
    }
    // Deinterlacing looks at the picture before; one more, so that this one too has its past.
    constexpr std::size_t deinterlacerLead = 2;
    m_videoDecoder->dropBefore(*earliest, m_plan.source.deinterlace != Deinterlacing::None ? deinterlacerLead : 0);
}

Result<> Graph::addAudio()
{
    Result<Decoder *> decoder = addDecoder(m_plan.source.audioStream, 1, false);
    if (!decoder)
        return decoder.error();
    for (const AudioTrack &track : m_plan.audio) {
        if (m_whole.contains(track.id))
            continue;
        Result<CodecPtr> codec = openAudioEncoder(track);
        if (!codec)
            return codec.error();
        auto *sound = add<FilterStage>(u"sound %1"_s.arg(track.id), soundWish(m_plan.source, **codec));
        (*decoder)->output().connect(&sound->input());
        Result<Encoder *> encoder = addEncoder(track.id, labelOf(track), std::move(*codec));
        if (!encoder)
            return encoder.error();
        sound->output().connect(&(*encoder)->input());
    }
    return {};
}

Result<Decoder *> Graph::addDecoder(int stream, int threads, bool isVideo)
{
    Source &source = m_demuxer->source();
    Result<CodecPtr> codec = source.openDecoder(stream, threads);
    if (!codec)
        return codec.error();
    const AVRational timeBase = source.context()->streams[stream]->time_base;
    Decoder::Timeline timeline = isVideo ? Decoder::Timeline(VideoTimeline(m_plan.source, timeBase))
                                         : Decoder::Timeline(AudioTimeline(m_plan.source, timeBase));
    auto *decoder =
        add<Decoder>(isVideo ? u"video decoder"_s : u"audio decoder"_s, std::move(*codec), std::move(timeline));
    m_demuxer->connect(stream, &decoder->input());
    m_decoders.push_back(decoder);
    return decoder;
}

Result<Encoder *> Graph::addEncoder(const QString &track, const QString &label, CodecPtr codec)
{
    const bool isVideo = codec->codec_type == AVMEDIA_TYPE_VIDEO;
    TrackFormat format;
    format.parameters.reset(avcodec_parameters_alloc());
    format.timeBase = codec->time_base;
    if (!format.parameters || avcodec_parameters_from_context(format.parameters.get(), codec.get()) < 0)
        return Error{ErrorCode::OutOfMemory, track, {}};
    Result<TrackWriter> writer = TrackWriter::resume(folderOf(track), std::move(format), m_plan.pieceLength, m_check);
    if (!writer)
        return writer.error();
    auto *encoder = add<Encoder>(track, std::move(codec), std::move(*writer), m_plan.keyFrameInterval, m_meter);
    m_encoders.push_back(encoder);
    const TrackCount &count = encoder->count();
    m_meter->addTrack(track, label, isVideo, count.framesKept, count.end);
    return encoder;
}

Result<> Graph::run(const std::stop_token &stop)
{
    if (Result<> done = runStages(stop); !done)
        return done;
    return finishTracks();
}

Result<> Graph::runStages(const std::stop_token &stop)
{
    const std::stop_callback chained(stop, [this] { m_stop.request_stop(); });
    {
        std::vector<std::jthread> threads;
        threads.reserve(m_stages.size());
        for (const auto &stage : m_stages)
            threads.emplace_back([this, &stage] { runStage(*stage, m_stop.get_token()); });
    }
    const std::scoped_lock lock(m_mutex);
    if (m_firstError)
        return *m_firstError;
    if (stop.stop_requested())
        return cancelled();
    return m_demuxer->source().checkUnchanged();
}

Result<> Graph::finishTracks()
{
    for (Encoder *encoder : m_encoders) {
        if (Result<> finished = encoder->finishTrack(damages()); !finished)
            return finished;
    }
    return {};
}

void Graph::runStage(Stage &stage, const std::stop_token &stop)
{
    const Result<> done = stage.run(stop);
    if (!done) {
        {
            // Those that are stopped by the first error end as cancelled; they come later and are not kept.
            const std::scoped_lock lock(m_mutex);
            if (!m_firstError)
                m_firstError = done.error();
        }
        m_stop.request_stop();
    }
    stage.close();
}

int Graph::damages() const
{
    int sum = m_demuxer ? m_demuxer->damages() : 0;
    for (const Decoder *decoder : m_decoders)
        sum += decoder->damages();
    // A source is read from its start again: the same places, and those of streams that are not read any more.
    return std::max(sum, m_earlierDamages);
}

GraphOutcome Graph::outcome() const
{
    GraphOutcome outcome;
    outcome.tracks = m_whole.values();
    for (const Encoder *encoder : m_encoders)
        outcome.tracks.append(encoder->count());
    outcome.damages = damages();
    if (m_videoDecoder)
        outcome.framesDecoded = m_videoDecoder->frames();
    return outcome;
}

} // namespace

Result<GraphOutcome> encodeTracks(
    const Plan &plan, const QString &tracksFolder, PieceCheck check, ProgressMeter *meter, const std::stop_token &stop)
{
    Graph graph(plan, tracksFolder, check, meter);
    Result<> done = graph.findWhole();
    if (done && graph.isAllWhole())
        return graph.outcome();
    if (done)
        done = graph.build(stop);
    if (done)
        done = graph.run(stop);
    if (!done) {
        Error error = done.error();
        if (error.subject.isEmpty())
            error.subject = plan.source.path;
        return error;
    }
    return graph.outcome();
}

} // namespace Zoetrope

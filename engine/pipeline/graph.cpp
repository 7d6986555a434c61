// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/graph.h"

#include "engine/pipeline/decoder.h"
#include "engine/pipeline/demuxer.h"
#include "engine/pipeline/filterstage.h"

#include <QDir>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The stages of one pass, in the order of the flow, and how they end.
class Graph
{
public:
    Graph(const Plan &plan, QString tracksFolder, ProgressMeter *meter)
        : m_plan(plan)
        , m_tracksFolder(std::move(tracksFolder))
        , m_meter(meter)
    {
    }

    Result<> build(const std::stop_token &stop);
    Result<> run(const std::stop_token &stop);
    [[nodiscard]] GraphOutcome outcome() const;

private:
    Result<> addVideo();
    Result<> addAudio();
    Result<Decoder *> addDecoder(int stream, int threads, bool isVideo);
    Result<Encoder *> addEncoder(const QString &track, CodecPtr codec);
    void runStage(Stage &stage, const std::stop_token &stop);

    template <typename T, typename... Arguments> T *add(Arguments &&...arguments)
    {
        auto stage = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        T *raw = stage.get();
        m_stages.push_back(std::move(stage));
        return raw;
    }

    const Plan &m_plan;
    const QString m_tracksFolder;
    ProgressMeter *m_meter;
    std::vector<std::unique_ptr<Stage>> m_stages;
    Demuxer *m_demuxer = nullptr;
    std::vector<Decoder *> m_decoders;
    Decoder *m_videoDecoder = nullptr;
    std::vector<Encoder *> m_encoders;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::optional<Error> m_firstError; // guarded by m_mutex
};

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
    if (!m_plan.video.isEmpty()) {
        if (Result<> added = addVideo(); !added)
            return added.error();
    }
    if (!m_plan.audio.isEmpty()) {
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

    std::vector<FilterStage *> steps;
    for (const ScaleStep &step : m_plan.steps) {
        auto *stage = add<FilterStage>(u"scale %1"_s.arg(sizeToText(step.size)), scaleWish(m_plan, step));
        (step.from < 0 ? m_videoDecoder->output() : steps[std::size_t(step.from)]->output()).connect(&stage->input());
        steps.push_back(stage);
    }
    for (const VideoTrack &track : m_plan.video) {
        Result<CodecPtr> codec = openVideoEncoder(m_plan, track);
        if (!codec)
            return codec.error();
        Result<Encoder *> encoder = addEncoder(track.id, std::move(*codec));
        if (!encoder)
            return encoder.error();
        steps[std::size_t(track.step)]->output().connect(&(*encoder)->input());
        m_meter->addTrack(track.id, u"%1 %2"_s.arg(sizeToText(track.size), track.codec), true);
    }
    return {};
}

Result<> Graph::addAudio()
{
    Result<Decoder *> decoder = addDecoder(m_plan.source.audioStream, 1, false);
    if (!decoder)
        return decoder.error();
    for (const AudioTrack &track : m_plan.audio) {
        Result<CodecPtr> codec = openAudioEncoder(track);
        if (!codec)
            return codec.error();
        auto *sound = add<FilterStage>(u"sound %1"_s.arg(track.id), soundWish(m_plan.source, **codec));
        (*decoder)->output().connect(&sound->input());
        Result<Encoder *> encoder = addEncoder(track.id, std::move(*codec));
        if (!encoder)
            return encoder.error();
        sound->output().connect(&(*encoder)->input());
        m_meter->addTrack(track.id, u"%1 %2"_s.arg(track.codec, bitrateToText(track.bitrate)), false);
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

Result<Encoder *> Graph::addEncoder(const QString &track, CodecPtr codec)
{
    TrackFormat format;
    format.parameters.reset(avcodec_parameters_alloc());
    format.timeBase = codec->time_base;
    if (!format.parameters || avcodec_parameters_from_context(format.parameters.get(), codec.get()) < 0)
        return Error{ErrorCode::OutOfMemory, track, {}};
    Result<TrackWriter> writer =
        TrackWriter::create(QDir(m_tracksFolder).filePath(track), std::move(format), m_plan.pieceLength);
    if (!writer)
        return writer.error();
    auto *encoder = add<Encoder>(track, std::move(codec), std::move(*writer), m_plan.keyFrameInterval, m_meter);
    m_encoders.push_back(encoder);
    return encoder;
}

Result<> Graph::run(const std::stop_token &stop)
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
    if (!m_demuxer->source().isUnchanged())
        return Error{ErrorCode::SourceChanged, m_plan.source.path, u"changed while it was read"_s};
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

GraphOutcome Graph::outcome() const
{
    GraphOutcome outcome;
    for (const Encoder *encoder : m_encoders)
        outcome.tracks.append(encoder->count());
    for (const Decoder *decoder : m_decoders)
        outcome.damages += decoder->damages();
    outcome.damages += m_demuxer->damages();
    if (m_videoDecoder)
        outcome.framesDecoded = m_videoDecoder->frames();
    return outcome;
}

} // namespace

Result<GraphOutcome> encodeTracks(
    const Plan &plan, const QString &tracksFolder, ProgressMeter *meter, std::stop_token stop)
{
    Graph graph(plan, tracksFolder, meter);
    Result<> done = graph.build(stop);
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

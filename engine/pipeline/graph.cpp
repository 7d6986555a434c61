// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/graph.h"

#include "engine/pipeline/decoder.h"
#include "engine/pipeline/demuxer.h"
#include "engine/pipeline/filterstage.h"
#include "engine/pipeline/firstpass.h"
#include "engine/pipeline/passfiles.h"
#include "engine/pipeline/ratestage.h"
#include "engine/pipeline/stagecrew.h"

#include <QDir>
#include <QMap>
extern "C" {
#include <libavutil/mathematics.h>
}

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// What a walk through the source is for.
enum class Purpose {
    Analysis, ///< the first pass over tracks that have two
    Encoding,
};

/// The stages of one pass, in the order of the flow, and how they end.
class Graph
{
public:
    Graph(const Plan &plan, Purpose purpose, QString tracksFolder, PieceCheck check, ProgressMeter *meter)
        : m_plan(plan)
        , m_purpose(purpose)
        , m_tracksFolder(std::move(tracksFolder))
        , m_check(check)
        , m_meter(meter)
    {
    }

    Result<> findWhole();
    [[nodiscard]] bool isAllWhole() const { return m_whole.size() == m_plan.video.size() + m_plan.audio.size(); }
    [[nodiscard]] bool needsAnalysis() const;
    Result<> build(const std::stop_token &stop);
    Result<> run(const std::stop_token &stop);
    [[nodiscard]] GraphOutcome outcome() const;

private:
    template <typename Tracks> [[nodiscard]] bool isAnyOpen(const Tracks &tracks) const;
    [[nodiscard]] bool isDue(const VideoTrack &track) const;
    Result<> addVideo();
    Result<> addTrack(const VideoTrack &track, FramePort *pictures);
    Result<> addFirstPass(const VideoTrack &track, CodecPtr codec, FramePort *pictures);
    Result<> addAudio();
    Result<> addSound(const AudioTrack &track, FramePort *sounds);
    Result<EncoderPass> passOf(const VideoTrack &track) const;
    Result<std::vector<FilterStage *>> addSteps();
    void dropUnwanted();
    Result<Decoder *> addDecoder(int stream, int threads, bool isVideo);
    Result<Encoder *> addEncoder(
        const QString &track, const QString &label, CodecPtr codec, Encoder::Reopen reopen = {});
    Result<> finishTracks();
    [[nodiscard]] int damages() const;
    [[nodiscard]] QString folderOf(const QString &track) const { return QDir(m_tracksFolder).filePath(track); }

    const Plan &m_plan;
    const Purpose m_purpose;
    const QString m_tracksFolder;
    const PieceCheck m_check;
    ProgressMeter *m_meter;
    QMap<QString, TrackCount> m_whole; ///< tracks that an earlier attempt left whole
    int m_earlierDamages = 0; ///< seen while those were made
    StageCrew m_crew;
    Demuxer *m_demuxer = nullptr;
    std::vector<Decoder *> m_decoders;
    Decoder *m_videoDecoder = nullptr;
    std::vector<Encoder *> m_encoders;
    QStringList m_analysed; ///< tracks that are in their first pass
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
    m_demuxer = m_crew.add<Demuxer>(std::move(*source), m_plan.source);
    if (std::ranges::any_of(m_plan.video, [this](const VideoTrack &track) { return isDue(track); })) {
        if (Result<> added = addVideo(); !added)
            return added.error();
    }
    if (m_purpose == Purpose::Encoding && isAnyOpen(m_plan.audio)) {
        if (Result<> added = addAudio(); !added)
            return added.error();
    }
    return {};
}

bool Graph::needsAnalysis() const
{
    return std::ranges::any_of(m_plan.video, [this](const VideoTrack &track) {
        return track.hasTwoPasses && !m_whole.contains(track.id) && !PassFiles(m_tracksFolder, track.id).isAnalysed();
    });
}

/// Whether a track is made, or looked at, in this walk.
bool Graph::isDue(const VideoTrack &track) const
{
    if (m_whole.contains(track.id))
        return false;
    const bool isAnalysed = PassFiles(m_tracksFolder, track.id).isAnalysed();
    return m_purpose == Purpose::Encoding || (track.hasTwoPasses && !isAnalysed);
}

Result<> Graph::addVideo()
{
    Result<Decoder *> decoder = addDecoder(m_plan.source.videoStream, m_plan.decoderThreads, true);
    if (!decoder)
        return decoder.error();
    m_videoDecoder = *decoder;

    const Result<std::vector<FilterStage *>> steps = addSteps();
    if (!steps)
        return steps.error();
    for (const VideoTrack &track : m_plan.video) {
        if (!isDue(track))
            continue;
        FramePort *pictures = &(*steps)[std::size_t(track.step)]->output();
        if (track.frameRate.isKnown()) {
            auto *rate = m_crew.add<RateStage>(u"rate of %1"_s.arg(track.id), m_plan.source, track);
            pictures->connect(&rate->input());
            pictures = &rate->output();
        }
        if (Result<> added = addTrack(track, pictures); !added)
            return added;
    }
    dropUnwanted();
    return {};
}

Result<> Graph::addTrack(const VideoTrack &track, FramePort *pictures)
{
    const Result<EncoderPass> pass = passOf(track);
    if (!pass)
        return pass.error();
    const auto open = [&plan = m_plan, track, pass = *pass] { return openVideoEncoder(plan, track, pass); };
    Result<CodecPtr> codec = open();
    if (!codec)
        return codec.error();
    if (m_purpose == Purpose::Analysis)
        return addFirstPass(track, *std::move(codec), pictures);
    Result<Encoder *> encoder = addEncoder(track.id, labelOf(track), *std::move(codec), open);
    if (!encoder)
        return encoder.error();
    pictures->connect(&(*encoder)->input());
    return {};
}

/// A second pass is told of all pictures in their order, so it cannot begin amid them: what an earlier attempt left of
/// it goes, what the first pass learned stays.
Result<EncoderPass> Graph::passOf(const VideoTrack &track) const
{
    if (!track.hasTwoPasses)
        return EncoderPass{};
    const PassFiles files(m_tracksFolder, track.id);
    const bool isFirst = m_purpose == Purpose::Analysis;
    if (Result<> ready = isFirst ? files.beginAnalysis() : removeBehind(folderOf(track.id), 0); !ready)
        return ready.error();
    return EncoderPass{isFirst ? EncoderPass::Kind::First : EncoderPass::Kind::Second, files.statistics()};
}

Result<> Graph::addFirstPass(const VideoTrack &track, CodecPtr codec, FramePort *pictures)
{
    const QString id = track.id + u" (first pass)"_s;
    m_meter->addTrack(id, labelOf(track), true);
    auto *first = m_crew.add<FirstPass>(
        id, std::move(codec), m_plan.keyFrameInterval, PassFiles(m_tracksFolder, track.id).statistics(), m_meter);
    pictures->connect(&first->input());
    m_analysed.append(track.id);
    return {};
}

/// The steps that lead to a track which is still to be made; nullptr for the others.
Result<std::vector<FilterStage *>> Graph::addSteps()
{
    std::vector<bool> isNeeded(std::size_t(m_plan.steps.size()), false);
    for (const VideoTrack &track : m_plan.video) {
        if (!isDue(track))
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
        Result<FilterWish> wish = scaleWish(m_plan, step, m_tracksFolder);
        if (!wish)
            return wish.error();
        auto *stage = m_crew.add<FilterStage>(u"scale %1"_s.arg(sizeToText(step.size)), *std::move(wish));
        (step.from < 0 ? m_videoDecoder->output() : steps[std::size_t(step.from)]->output()).connect(&stage->input());
        steps.push_back(stage);
    }
    return steps;
}

/// Only video encoders are there yet: the earliest of their joints is where pictures are wanted from.
void Graph::dropUnwanted()
{
    const AVRational base{m_plan.source.videoTimeBase.num, m_plan.source.videoTimeBase.den};
    std::optional<std::int64_t> earliest;
    std::size_t lead = 0;
    for (const Encoder *encoder : m_encoders) {
        const std::optional<std::int64_t> wanted = encoder->wantedFrom();
        if (!wanted)
            return;
        const std::int64_t inBase = av_rescale_q_rnd(*wanted, encoder->timeBase(), base, AV_ROUND_DOWN);
        earliest = earliest ? std::min(*earliest, inBase) : inBase;
    }
    if (!earliest)
        return;
    // Deinterlacing looks at the picture before; one more, so that this one too has its past.
    constexpr std::size_t deinterlacerLead = 2;
    // A tick of a constant rate shows a picture that began before it.
    constexpr std::size_t rateLead = 1;
    if (m_plan.source.deinterlace != Deinterlacing::None)
        lead += deinterlacerLead;
    if (std::ranges::any_of(m_plan.video, [](const VideoTrack &track) { return track.frameRate.isKnown(); }))
        lead += rateLead;
    int memory = 0;
    for (const ScaleStep &step : m_plan.steps)
        memory = std::max(memory, memoryOf(step));
    lead += std::size_t(memory);
    m_videoDecoder->dropBefore(*earliest, lead);
}

Result<> Graph::addAudio()
{
    QMap<int, FramePort *> sounds; // each stream is decoded once
    for (const AudioTrack &track : m_plan.audio) {
        if (m_whole.contains(track.id))
            continue;
        const int stream = track.stream >= 0 ? track.stream : m_plan.source.audioStream;
        if (!sounds.contains(stream)) {
            Result<Decoder *> decoder = addDecoder(stream, 1, false);
            if (!decoder)
                return decoder.error();
            sounds.insert(stream, &(*decoder)->output());
        }
        if (Result<> added = addSound(track, sounds.value(stream)); !added)
            return added;
    }
    return {};
}

Result<> Graph::addSound(const AudioTrack &track, FramePort *sounds)
{
    Result<CodecPtr> codec = openAudioEncoder(track);
    if (!codec)
        return codec.error();
    Result<FilterWish> wish = soundWish(m_plan.source, track, **codec);
    if (!wish)
        return wish.error();
    auto *conversion = m_crew.add<FilterStage>(u"sound %1"_s.arg(track.id), *std::move(wish));
    sounds->connect(&conversion->input());
    Result<Encoder *> encoder = addEncoder(track.id, labelOf(track), *std::move(codec));
    if (!encoder)
        return encoder.error();
    conversion->output().connect(&(*encoder)->input());
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
        m_crew.add<Decoder>(isVideo ? u"video decoder"_s : u"audio decoder"_s, std::move(*codec), std::move(timeline));
    m_demuxer->connect(stream, &decoder->input());
    m_decoders.push_back(decoder);
    return decoder;
}

Result<Encoder *> Graph::addEncoder(const QString &track, const QString &label, CodecPtr codec, Encoder::Reopen reopen)
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
    auto *encoder = m_crew.add<Encoder>(
        track, std::move(codec), std::move(*writer), m_plan.keyFrameInterval, m_meter, std::move(reopen));
    m_encoders.push_back(encoder);
    const TrackCount &count = encoder->count();
    m_meter->addTrack(track, label, isVideo, count.framesKept, count.end);
    return encoder;
}

Result<> Graph::run(const std::stop_token &stop)
{
    if (Result<> done = m_crew.run(stop); !done)
        return done;
    if (Result<> unchanged = m_demuxer->source().checkUnchanged(); !unchanged)
        return unchanged;
    return finishTracks();
}

Result<> Graph::finishTracks()
{
    for (Encoder *encoder : m_encoders) {
        if (Result<> finished = encoder->finishTrack(damages()); !finished)
            return finished;
    }
    for (const QString &track : std::as_const(m_analysed)) {
        if (Result<> finished = PassFiles(m_tracksFolder, track).finishAnalysis(); !finished)
            return finished;
    }
    return {};
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

/// The first passes, where there are any to be made.
Result<> analyseTracks(
    const Plan &plan, const QString &tracksFolder, PieceCheck check, ProgressMeter *meter, const std::stop_token &stop)
{
    Graph graph(plan, Purpose::Analysis, tracksFolder, check, meter);
    if (Result<> found = graph.findWhole(); !found || !graph.needsAnalysis())
        return found;
    // What is done first is a share of the whole: the tracks to come are known from the start.
    for (const VideoTrack &track : plan.video)
        meter->addTrack(track.id, labelOf(track), true);
    for (const AudioTrack &track : plan.audio)
        meter->addTrack(track.id, labelOf(track), false);
    if (Result<> built = graph.build(stop); !built)
        return built;
    return graph.run(stop);
}

Result<GraphOutcome> encodeAll(
    const Plan &plan, const QString &tracksFolder, PieceCheck check, ProgressMeter *meter, const std::stop_token &stop)
{
    if (Result<> analysed = analyseTracks(plan, tracksFolder, check, meter, stop); !analysed)
        return analysed.error();
    Graph graph(plan, Purpose::Encoding, tracksFolder, check, meter);
    Result<> done = graph.findWhole();
    if (done && graph.isAllWhole())
        return graph.outcome();
    if (done)
        done = graph.build(stop);
    if (done)
        done = graph.run(stop);
    if (!done)
        return done.error();
    return graph.outcome();
}

} // namespace

Result<GraphOutcome> encodeTracks(
    const Plan &plan, const QString &tracksFolder, PieceCheck check, ProgressMeter *meter, const std::stop_token &stop)
{
    Result<GraphOutcome> outcome = encodeAll(plan, tracksFolder, check, meter, stop);
    if (outcome)
        return outcome;
    Error error = outcome.error();
    if (error.subject.isEmpty())
        error.subject = plan.source.path;
    return error;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/runjob.h"

#include "engine/av/borderfinder.h"
#include "engine/av/probe.h"
#include "engine/av/stillreader.h"
#include "engine/base/filewriter.h"
#include "engine/model/sidefiles.h"
#include "engine/model/validate.h"
#include "engine/pipeline/burnttext.h"
#include "engine/pipeline/cuereader.h"
#include "engine/pipeline/graph.h"
#include "engine/pipeline/muxer.h"
#include "engine/pipeline/packager.h"
#include "engine/pipeline/passfiles.h"
#include "engine/pipeline/soundmeter.h"
#include "engine/pipeline/staginglock.h"
#include "engine/pipeline/stills.h"
#include "engine/pipeline/verifier.h"
#include "engine/pipeline/workrecord.h"
#include "engine/plan/planner.h"
#include "engine/plan/sizebudget.h"
#include "engine/plan/soundlevels.h"
#include "engine/plan/sourceplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// A source that ends this much before what its header states is said to be incomplete.
constexpr double shortByFraction = 0.03;
constexpr double shortBy_s = 1.0;

Result<> removeFolder(const QString &path)
{
    QDir folder(path);
    if (folder.exists() && !folder.removeRecursively())
        return Error{ErrorCode::OutputDenied, path, {}};
    return {};
}

bool holdsPieces(const QString &tracksFolder)
{
    return QDirIterator(tracksFolder, {u"*.piece"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

/// One job's walk through the phases.
class Run
{
public:
    Run(const RunRequest &request, const EventSink &sink, std::stop_token stop)
        : m_request(request)
        , m_stop(std::move(stop))
        , m_out(QDir(request.stagingFolder).filePath(u"out"_s))
        , m_tracks(QDir(request.stagingFolder).filePath(u"tracks"_s))
        , m_meter(sink)
    {
    }

    Result<RunResult> run();
    /// How closely the source is looked at before planning.
    enum class Look { Thorough, ForStills };
    Result<Plan> plan(Look look);

private:
    Result<> measureLevels(MediaInfo *info);
    Result<> measureBorders(MediaInfo *info);
    Result<> lookAtSubtitles(MediaInfo *info) const;
    Result<> lookAtWatermarks(MediaInfo *info) const;
    Result<> adopt(Result<Plan> planned);
    Result<> makeFolders();
    Result<> keepOrDropTracks();
    Result<> stills();
    Result<> makeOutputs();
    Result<> encodeAndPackage();
    void adoptRates();
    Result<bool> lowerRates();
    void expectOutputs();
    Result<SourceFit> makeAllStills();
    Result<> encode();
    void count(const GraphOutcome &outcome);
    Result<> package();
    Result<> dropPackages();
    Result<> packageOne(const PackagePlan &package, const CopyProgress &progress);
    Result<> readTexts();
    Result<std::vector<TextTrack>> textsOf(const PackagePlan &package) const;
    Result<> writeSidecars(const PackagePlan &package);
    [[nodiscard]] const SubtitleTrack &subtitleTrack(const QString &id) const;
    Result<> stage(const Result<OutputRecord> &record);
    Result<> verify();
    void noteDamage(const GraphOutcome &outcome);
    void note(const Notice &notice);
    [[nodiscard]] Error ofJob(Error error) const;
    [[nodiscard]] QString trackFolder(const QString &id) const { return QDir(m_tracks).filePath(id); }

    const RunRequest &m_request;
    const std::stop_token m_stop;
    const QString m_out;
    const QString m_tracks;
    ProgressMeter m_meter;
    PieceCheck m_check = PieceCheck::Last;
    Plan m_plan;
    bool m_hasTexts = false; ///< the source has
    QMap<QString, TrackFacts> m_facts;
    QMap<QString, CueList> m_texts; ///< on the job's timeline
    QMap<QString, TextFacts> m_textFacts;
    RunResult m_result;
};

Result<RunResult> Run::run()
{
    m_meter.emitEvent(JobStarted{m_request.spec.sources.value(0)});
    const Result<FileLock> lock = lockStaging(m_request.stagingFolder, m_request.patience, m_stop);
    if (!lock)
        return ofJob(lock.error());
    if (Result<> adopted = adopt(plan(m_request.spec.outputs.isEmpty() ? Look::ForStills : Look::Thorough)); !adopted)
        return adopted.error();

    using Step = Result<> (Run::*)();
    for (const Step step : {&Run::makeFolders, &Run::keepOrDropTracks, &Run::stills, &Run::makeOutputs, &Run::verify}) {
        if (m_stop.stop_requested())
            return cancelled();
        if (Result<> done = (this->*step)(); !done)
            return done.error();
    }
    return std::move(m_result);
}

Result<Plan> Run::plan(Look look)
{
    m_meter.beginPhase(JobPhase::Probing);
    const QString source = m_request.spec.sources.value(0);
    Result<MediaInfo> info = look == Look::ForStills ? probeForStills(source, m_stop, m_request.spec.pin)
                                                     : probe(source, m_stop, m_request.spec.pin);
    if (!info)
        return info.error();
    m_hasTexts = !info->subtitles.isEmpty();
    if (Result<> measured = measureLevels(&*info); !measured)
        return measured.error();
    m_meter.beginPhase(JobPhase::Planning);
    if (Result<> measured = measureBorders(&*info); !measured)
        return measured.error();
    if (Result<> looked = lookAtSubtitles(&*info); !looked)
        return looked.error();
    if (Result<> looked = lookAtWatermarks(&*info); !looked)
        return looked.error();
    return makePlan(m_request.spec, *info, m_request.capabilities, m_request.budget);
}

/// Where an output wants its sound at a level, it is heard before: planning opens no file itself.
Result<> Run::measureLevels(MediaInfo *info)
{
    if (!validate(m_request.spec).isEmpty())
        return {}; // makePlan() says what is wrong
    const QList<LevelWish> wishes = levelsToMeasure(m_request.spec, *info);
    if (wishes.isEmpty())
        return {};
    const Result<PlanSource> source = planSource(m_request.spec, *info, nullptr, mainAudio(*info));
    if (!source)
        return source.error();
    const Result<QList<SoundLevel>> levels =
        measureSounds(*source, wishes, m_request.budget.maximumPixels, &m_meter, m_stop);
    if (!levels)
        return levels.error();
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const auto sound = std::ranges::find(info->audio, wishes[i].stream, &AudioStreamInfo::index);
        sound->levels.append((*levels)[i]);
    }
    return {};
}

/// Where an output wants black borders cut off, they are looked for: planning looks at no file itself.
Result<> Run::measureBorders(MediaInfo *info)
{
    const auto wantsThem = [](const OutputSpec &output) {
        return output.video && output.video->picture.crop.kind == CropKind::Detect;
    };
    const VideoStreamInfo *video = mainVideo(*info);
    if (!video || std::ranges::none_of(m_request.spec.outputs, wantsThem))
        return {};
    const Result<PlanSource> source = planSource(m_request.spec, *info, video, nullptr);
    if (!source)
        return source.error();
    const Result<PictureBorders> borders = findBorders(*source, m_request.budget.maximumPixels, m_stop);
    if (!borders)
        return borders.error();
    info->video[video - info->video.constData()].borders = *borders;
    return {};
}

/// Files of text are looked at as the source is: planning opens nothing itself.
Result<> Run::lookAtSubtitles(MediaInfo *info) const
{
    for (const QString &path : subtitleFilesOf(m_request.spec)) {
        const Result<SubtitleFileInfo> file = lookAtSubtitleFile(path);
        if (!file)
            return file.error();
        info->subtitleFiles.append(*file);
    }
    return {};
}

/// Likewise: how large a mark is to be follows from its shape.
Result<> Run::lookAtWatermarks(MediaInfo *info) const
{
    for (const QString &path : watermarkFilesOf(m_request.spec)) {
        const Result<StillPicture> still = readStill(path);
        if (!still)
            return still.error();
        info->watermarkFiles.append({path, still->picture.size, still->identity});
    }
    return {};
}

Result<> Run::adopt(Result<Plan> planned)
{
    if (!planned)
        return planned.error();
    m_plan = std::move(*planned);
    m_result = {};
    m_meter.emitEvent(JobPlanned{toJson(m_plan)});
    expectOutputs();
    for (const Notice &notice : std::as_const(m_plan.notices))
        note(notice);
    return {};
}

Result<> Run::makeFolders()
{
    if (Result<> removed = removeFolder(m_out); !removed)
        return removed;
    QStringList folders{m_out, m_tracks};
    for (const PackagePlan &package : std::as_const(m_plan.packages))
        folders << QFileInfo(QDir(m_out).filePath(package.path)).path();
    for (const QString &folder : std::as_const(folders)) {
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::OutputDenied, folder, {}};
    }
    return {};
}

Result<> Run::keepOrDropTracks()
{
    if (m_plan.video.isEmpty() && m_plan.audio.isEmpty())
        return {};
    const WorkRecord now = recordOf(m_plan);
    const std::optional<WorkRecord> earlier = readRecord(m_request.stagingFolder);
    if (earlier && earlier->digest == now.digest)
        return {};
    if (holdsPieces(m_tracks))
        note({u"started-over"_s, reasonToStartOver(earlier, now), false});
    if (Result<> removed = removeFolder(m_tracks); !removed)
        return removed;
    return writeRecord(m_request.stagingFolder, now);
}

Result<> Run::stills()
{
    if (m_plan.stills.isEmpty())
        return {};
    Result<SourceFit> made = makeAllStills();
    const bool isOtherwise = made ? *made == SourceFit::Otherwise : made.error().code == ErrorCode::SourceDamaged;
    if (m_plan.source.isFromHeader && isOtherwise && m_result.outputs.isEmpty()) {
        if (Result<> adopted = adopt(plan(Look::Thorough)); !adopted)
            return adopted.error();
        made = makeAllStills();
    }
    if (!made)
        return made.error();
    return {};
}

/// Tells the meter what each wish is made of.
void Run::expectOutputs()
{
    struct Wish
    {
        QStringList tracks;
        int parts = 0;
    };
    QMap<QString, Wish> wishes;
    for (const PackagePlan &package : std::as_const(m_plan.packages)) {
        Wish &wish = wishes[wishOf(package.id)];
        wish.tracks += package.videoTracks;
        wish.tracks += package.audioTracks;
        wish.parts += 1 + int(package.sidecars.size());
    }
    for (const StillPlan &still : std::as_const(m_plan.stills))
        ++wishes[wishOf(still.id)].parts;
    m_meter.removeOutputs();
    for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish)
        m_meter.addOutput(wish.key(), wish->tracks, wish->parts);
}

Result<SourceFit> Run::makeAllStills()
{
    m_meter.beginPhase(JobPhase::Stills);
    const auto staged = [this](const OutputRecord &record) {
        m_meter.emitEvent(OutputStaged{record});
        m_result.outputs.append(record);
        m_meter.advancePhase(double(m_result.outputs.size()) / double(m_plan.stills.size()));
    };
    return makeStills(m_plan, m_out, staged, m_stop);
}

/// Encodes and packages, and once more with less where a file has become larger than was wished.
Result<> Run::makeOutputs()
{
    if (m_plan.video.isEmpty() && m_plan.audio.isEmpty())
        return {};
    constexpr int mostTries = 5; // each aims lower than the one before
    adoptRates();
    Result<> made = encodeAndPackage();
    for (int tries = 1; made && tries < mostTries; ++tries) {
        const Result<bool> lowered = lowerRates();
        if (!lowered)
            return lowered.error();
        if (!*lowered)
            break;
        made = encodeAndPackage();
    }
    return made;
}

/// Pieces of an earlier attempt may turn out to be damaged only when they are copied: then they and what follows them
/// are made again, once.
Result<> Run::encodeAndPackage()
{
    Result<> made = encode();
    if (!made)
        return made;
    made = package();
    if (made || made.error().code != ErrorCode::PieceDamaged)
        return made;
    m_meter.emitEvent(JobLogLine{LogLevel::Warning, u"resume"_s, made.error().subject + u": "_s + made.error().detail});
    m_check = PieceCheck::Every;
    if (Result<> dropped = dropPackages(); !dropped)
        return dropped;
    made = encode();
    return made ? package() : made;
}

/// An earlier attempt may have found that another bit rate than the planned one is needed.
void Run::adoptRates()
{
    for (VideoTrack &track : m_plan.video) {
        if (track.hasTwoPasses && track.bitrate)
            track.bitrate = PassFiles(m_tracks, track.id).rate().value_or(*track.bitrate);
    }
}

/// Where a file is larger than was wished: gives its picture a lower rate and drops what was made with the higher one.
/// Says whether there was such a file.
Result<bool> Run::lowerRates()
{
    bool isAnyTooLarge = false;
    for (const PackagePlan &package : std::as_const(m_plan.packages)) {
        const std::int64_t bytes = QFileInfo(QDir(m_out).filePath(package.path)).size();
        if (!package.mostBytes || bytes <= *package.mostBytes)
            continue;
        isAnyTooLarge = true;
        for (VideoTrack &track : m_plan.video) {
            if (!package.videoTracks.contains(track.id) || !track.bitrate)
                continue;
            track.bitrate = lesserRate(*track.bitrate, bytes, *package.mostBytes);
            if (Result<> noted = PassFiles(m_tracks, track.id).setRate(*track.bitrate); !noted)
                return noted.error();
            if (Result<> dropped = removeFolder(trackFolder(track.id)); !dropped)
                return dropped.error();
            m_meter.emitEvent(JobLogLine{LogLevel::Info, u"target-size"_s,
                u"%1 has %2 bytes instead of at most %3: its picture is made again at %4"_s.arg(package.path)
                    .arg(bytes)
                    .arg(*package.mostBytes)
                    .arg(bitrateToText(*track.bitrate))});
        }
    }
    if (!isAnyTooLarge)
        return false;
    if (Result<> dropped = dropPackages(); !dropped)
        return dropped.error();
    return true;
}

Result<> Run::encode()
{
    m_meter.setExpectedDuration(m_plan.source.expectedDuration);
    m_meter.beginPhase(JobPhase::Encoding);
    if (Result<> written = writeBurntTexts(m_plan, m_tracks, m_stop); !written)
        return written;
    Result<GraphOutcome> outcome = encodeTracks(m_plan, m_tracks, m_check, &m_meter, m_stop);
    if (!outcome)
        return outcome.error();
    count(*outcome);
    noteDamage(*outcome);
    return {};
}

void Run::count(const GraphOutcome &outcome)
{
    RunCounters &counters = m_result.counters;
    counters.framesDecoded += outcome.framesDecoded;
    for (const TrackCount &count : outcome.tracks) {
        m_facts[count.track] = {count.track, false, count.frames, count.start, count.end, {}};
        const std::int64_t piecesBefore = counters.piecesKept.value(count.track, count.piecesKept);
        counters.piecesKept[count.track] = std::min(piecesBefore, count.piecesKept);
        if (count.piecesKept > 0)
            m_meter.emitEvent(JobLogLine{LogLevel::Info, u"resume"_s,
                u"%1: %2 piece(s) of an earlier attempt kept"_s.arg(count.track).arg(count.piecesKept)});
    }
    for (const VideoTrack &track : std::as_const(m_plan.video)) {
        m_facts[track.id].isVideo = true;
        m_facts[track.id].size = track.size;
    }
    for (const AudioTrack &track : std::as_const(m_plan.audio))
        m_facts[track.id].language = track.language;
    for (const TrackCount &count : outcome.tracks) {
        if (!m_facts[count.track].isVideo)
            continue;
        const std::int64_t keptBefore = counters.framesKept.value(count.track, count.framesKept);
        counters.framesKept[count.track] = std::min(keptBefore, count.framesKept);
        counters.framesEncoded[count.track] += count.frames - count.framesKept;
    }
}

Result<> Run::package()
{
    if (m_plan.packages.isEmpty())
        return {};
    m_meter.beginPhase(JobPhase::Packaging);
    if (Result<> read = readTexts(); !read)
        return read;
    const double count = double(m_plan.packages.size());
    for (qsizetype i = 0; i < m_plan.packages.size(); ++i) {
        const auto progress = [this, i, count](
                                  double fraction) { m_meter.advancePhase((double(i) + fraction) / count); };
        if (Result<> done = packageOne(m_plan.packages[i], progress); !done)
            return done.error();
        if (Result<> done = writeSidecars(m_plan.packages[i]); !done)
            return done.error();
    }
    return {};
}

Result<> Run::dropPackages()
{
    for (const PackagePlan &package : std::as_const(m_plan.packages)) {
        const QString path = QDir(m_out).filePath(package.path);
        if (package.packaging == Packaging::Hls) {
            if (Result<> removed = removeFolder(path); !removed)
                return removed;
        } else if (QFile file(path); file.exists() && !file.remove()) {
            return Error{ErrorCode::OutputDenied, path, file.errorString()};
        }
        for (const SidecarPlan &sidecar : package.sidecars) {
            QFile file(QDir(m_out).filePath(sidecar.path));
            if (file.exists() && !file.remove())
                return Error{ErrorCode::OutputDenied, sidecar.path, file.errorString()};
        }
    }
    return {};
}

const SubtitleTrack &Run::subtitleTrack(const QString &id) const
{
    return *std::ranges::find(m_plan.subtitles, id, &SubtitleTrack::id);
}

/// Read once for all packages, and cut to what of the film there is.
Result<> Run::readTexts()
{
    if (m_plan.subtitles.isEmpty() || !m_texts.isEmpty())
        return {};
    QList<TextSource> sources;
    for (const SubtitleTrack &track : std::as_const(m_plan.subtitles))
        sources.append(track.text);
    const Result<QList<CueList>> lists = readCues(m_plan.source, sources, m_stop);
    if (!lists)
        return lists.error();
    Microseconds end{0};
    for (const TrackFacts &facts : std::as_const(m_facts))
        end = std::max(end, facts.end);
    for (qsizetype i = 0; i < m_plan.subtitles.size(); ++i) {
        const SubtitleTrack &track = m_plan.subtitles[i];
        const CueList cues = onTimeline((*lists)[i], cueSpan(m_plan.source, track.text, end));
        const Result<TextTrack> made = encodeCues(cues, track);
        if (!made)
            return made.error();
        m_texts.insert(track.id, cues);
        m_textFacts.insert(track.id, {track.id, track.codec, track.language, std::int64_t(made->packets.size())});
    }
    return {};
}

Result<std::vector<TextTrack>> Run::textsOf(const PackagePlan &package) const
{
    std::vector<TextTrack> texts;
    for (const QString &id : package.subtitleTracks) {
        Result<TextTrack> text = encodeCues(m_texts.value(id), subtitleTrack(id));
        if (!text)
            return text.error();
        texts.push_back(*std::move(text));
    }
    return texts;
}

Result<> Run::writeSidecars(const PackagePlan &package)
{
    for (const SidecarPlan &sidecar : package.sidecars) {
        const Result<QByteArray> text = textFile(m_texts.value(sidecar.track), subtitleTrack(sidecar.track));
        if (!text)
            return text.error();
        if (Result<> written = writeWholeFile(QDir(m_out).filePath(sidecar.path), *text); !written)
            return written;
    }
    return {};
}

Result<> Run::packageOne(const PackagePlan &package, const CopyProgress &progress)
{
    const QString path = QDir(m_out).filePath(package.path);
    const Result<std::vector<TextTrack>> texts = textsOf(package);
    if (!texts)
        return texts.error();
    if (package.packaging == Packaging::File) {
        QList<MuxedTrack> tracks;
        for (const QString &track : package.videoTracks + package.audioTracks)
            tracks << MuxedTrack(trackFolder(track), m_facts[track].language);
        return muxFile(*Catalog::container(package.container), tracks, path, progress, m_stop, m_plan.metadata, *texts);
    }
    HlsPackage wanted;
    for (const QString &track : package.videoTracks) {
        // Named by what a viewer sees; a ladder holds each size once.
        wanted.video.append({u"%1p"_s.arg(m_facts[track].size.shortSide()), trackFolder(track)});
    }
    for (const QString &track : package.audioTracks) {
        const QString name = wanted.audio.isEmpty() ? u"audio"_s : u"audio%1"_s.arg(wanted.audio.size() + 1);
        wanted.audio.append({name, trackFolder(track), m_facts[track].language});
    }
    wanted.segments = package.segments;
    wanted.folder = path;
    wanted.hasDashManifest = Catalog::container(package.container)->hasDashManifest;
    if (auto made = packageHls(wanted, progress, m_stop, *texts); !made)
        return made.error();
    return {};
}

Result<> Run::verify()
{
    if (m_plan.packages.isEmpty())
        return {};
    m_meter.beginPhase(JobPhase::Verifying);
    const double count = double(m_plan.packages.size());
    double done = 0;
    const ProofDepth depth{m_plan.verification, m_plan.decoderThreads};
    for (const PackagePlan &package : std::as_const(m_plan.packages)) {
        Result<> held = stage(verifyPackage(package, m_facts, m_out, depth, m_stop, m_plan.metadata, m_textFacts));
        for (qsizetype i = 0; held && i < package.sidecars.size(); ++i) {
            const SidecarPlan &sidecar = package.sidecars[i];
            held = stage(verifySidecar(sidecar, m_textFacts.value(sidecar.track), package.label, m_out));
        }
        if (!held)
            return held;
        m_meter.advancePhase(++done / count);
    }
    return {};
}

Result<> Run::stage(const Result<OutputRecord> &record)
{
    if (!record)
        return record.error();
    m_meter.emitEvent(OutputStaged{*record});
    m_result.outputs.append(*record);
    return {};
}

void Run::noteDamage(const GraphOutcome &outcome)
{
    Microseconds end{0};
    for (const TrackCount &track : outcome.tracks)
        end = std::max(end, track.end);
    if (outcome.damages > 0) {
        note({u"source-damaged"_s,
            QCoreApplication::translate("Zoetrope::Notice",
                "The source is damaged in %n place(s); what could be read was used.", nullptr, outcome.damages),
            true});
    }
    // A last line of text may stay longer than sound and picture: then the header's end is its own.
    if (const auto expected = m_plan.source.expectedDuration; expected && !m_hasTexts) {
        // Matroska states when it ends on its own clock, not how long it lasts: what begins late lacks nothing by that.
        const Microseconds reached = end + std::max(Microseconds(0), m_plan.source.origin);
        const double missing = toSeconds(*expected - reached);
        if (missing > shortBy_s && missing > toSeconds(*expected) * shortByFraction) {
            note({u"source-shorter-than-stated"_s,
                QCoreApplication::translate(
                    "Zoetrope::Notice", "The source ends after %1, but its header states %2: it may be incomplete.")
                    .arg(timeToText(end), timeToText(*expected)),
                true});
        }
    }
}

/// People know the job by its source.
Error Run::ofJob(Error error) const
{
    if (error.code == ErrorCode::StagingTaken)
        error.subject = m_request.spec.sources.value(0);
    return error;
}

void Run::note(const Notice &notice)
{
    if (m_result.notices.contains(notice)) // a second pass over the source sees what the first saw
        return;
    m_result.notices.append(notice);
    m_meter.emitEvent(notice);
}

} // namespace

Result<RunResult> runJob(const RunRequest &request, const EventSink &sink, std::stop_token stop)
{
    return Run(request, sink, std::move(stop)).run();
}

Result<Plan> planJob(const RunRequest &request, std::stop_token stop)
{
    return Run(
        request, [](const JobEvent &) {}, std::move(stop))
        .plan(Run::Look::Thorough);
}

} // namespace Zoetrope

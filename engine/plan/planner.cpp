// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/planner.h"

#include "engine/model/validate.h"
#include "engine/plan/cascade.h"
#include "engine/plan/framing.h"
#include "engine/plan/markplan.h"
#include "engine/plan/outputnames.h"
#include "engine/plan/sessions.h"
#include "engine/plan/sizebudget.h"
#include "engine/plan/sourceplan.h"
#include "engine/plan/stillplanner.h"
#include "engine/plan/textplan.h"
#include "engine/plan/threads.h"
#include "engine/plan/tracks.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Long enough to be few files, short enough that a resume loses little.
constexpr Microseconds shortestPiece{10'000'000};

Microseconds pieceLength(Microseconds keyFrameInterval)
{
    const std::int64_t cells = (shortestPiece.count() + keyFrameInterval.count() - 1) / keyFrameInterval.count();
    return keyFrameInterval * cells;
}

// The file's name without folders and extension.
QString sourceName(const QString &path)
{
    const QString file = path.section(u'/', -1);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > 0 ? file.first(dot) : file;
}

QString defaultTemplate(const ContainerRow &container, bool hasPicture)
{
    if (container.packaging == Packaging::Hls)
        return u"{name}_"_s + container.name;
    return hasPicture ? u"{name}_{resolution}p"_s : u"{name}"_s;
}

int renditionsOf(const JobSpec &spec)
{
    qsizetype count = 0;
    for (const OutputSpec &output : spec.outputs)
        count += output.video ? output.video->ladder.size() : 0;
    return int(count);
}

/// A fault of a wish that shows only with the source: at its output.
Error inOutput(Error error, int index)
{
    if (error.code == ErrorCode::SpecInvalid)
        error.detail.prepend(u"outputs[%1].video."_s.arg(index));
    return error;
}

class Planner
{
public:
    Planner(const JobSpec &spec, const MediaInfo &info, const Capabilities &capabilities, const Budget &budget)
        : m_spec(spec)
        , m_info(info)
        , m_capabilities(withinSessions(capabilities, budget.sessions, renditionsOf(spec)))
        , m_budget(budget)
        , m_video(mainVideo(info))
        , m_audio(mainAudio(info))
        , m_tokens(jobTokens(sourceName(info.path), spec.batch))
    {
    }

    Result<Plan> plan();

private:
    /// A package and the size of its best picture, for its name.
    struct Draft
    {
        QStringList videoTracks;
        Size size;
    };

    /// What all files of an output have in common.
    struct Company
    {
        QStringList audioTracks;
        QList<SubtitleTrack> texts; ///< with their ids
    };

    Result<> addOutput(int index);
    Result<QList<Draft>> addPictures(const OutputSpec &output, const ContainerRow &container,
        const QStringList &audioTracks, const std::optional<TextSource> &burnt);
    Result<QList<SubtitleTrack>> addTexts(const OutputSpec &output, const ContainerRow &container);
    Result<std::optional<TextSource>> burntText(const OutputSpec &output);
    Result<QStringList> addSounds(const AudioSpec &audio, const ContainerRow &container, bool hasPicture);
    Result<> placeFade(AudioTrack *track);
    QList<const AudioStreamInfo *> soundsFor(const AudioSpec &audio, const ContainerRow &container, bool holdsMany);
    Result<QList<Rendition>> renditionsFor(
        const VideoSpec &video, const FramedPicture &picture, const QStringList &audioTracks);
    Result<> addPackage(int index, int file, qsizetype files, const Draft &draft, const Company &company);
    void addSidecars(const Company &company, const ContainerRow &container, PackagePlan *package);
    Result<> checkMuxer(const OutputSpec &output, const ContainerRow &container) const;
    Result<> addThumbnails(int set);
    void noteMissing(const QString &code, const QString &what, bool isPresent);
    void noteHdr();
    Result<> finish();
    void placeTracks();

    const JobSpec &m_spec;
    const MediaInfo &m_info;
    const Capabilities m_capabilities;
    const Budget &m_budget;
    const VideoStreamInfo *m_video;
    const AudioStreamInfo *m_audio;
    const NameTokens m_tokens; ///< of all names
    TrackTable m_tracks;
    UniqueNames m_names;
    Plan m_plan;
};

Result<Plan> Planner::plan()
{
    if (!m_video && !m_audio)
        return Error{ErrorCode::SourceWithoutStreams, m_info.path, {}};
    for (int i = 0; i < m_spec.outputs.size(); ++i) {
        if (const Result<> added = addOutput(i); !added)
            return added.error();
    }
    for (int i = 0; i < m_spec.thumbnails.size(); ++i) {
        if (const Result<> added = addThumbnails(i); !added)
            return added.error();
    }
    if (const Result<> finished = finish(); !finished)
        return finished.error();
    return m_plan;
}

void Planner::noteMissing(const QString &code, const QString &what, bool isPresent)
{
    if (isPresent)
        addNotice(&m_plan.notices, code, u"The %1 of the source cannot be decoded and is left out."_s.arg(what));
    else
        addNotice(&m_plan.notices, code, u"The source has no %1; what was to come of it is left out."_s.arg(what));
}

Result<> Planner::addOutput(int index)
{
    const OutputSpec &output = m_spec.outputs[index];
    const ContainerRow &container = *Catalog::container(output.container);
    if (output.video && !m_video)
        noteMissing(u"source-without-picture"_s, u"picture"_s, !m_info.video.isEmpty());
    if (output.audio && !m_audio)
        noteMissing(u"source-without-sound"_s, u"sound"_s, !m_info.audio.isEmpty());
    const bool hasPicture = output.video && m_video;
    const bool hasSound = output.audio && m_audio;
    if (!hasPicture && !hasSound) {
        addNotice(&m_plan.notices, u"output-left-out"_s,
            u"Output %1 (%2) is left out: nothing of it can be made from this source."_s.arg(
                QString::number(index + 1), container.label));
        return {};
    }
    if (Result<> checked = checkMuxer(output, container); !checked)
        return checked;

    Company company;
    if (hasSound) {
        Result<QStringList> sounds = addSounds(*output.audio, container, hasPicture);
        if (!sounds)
            return sounds.error();
        company.audioTracks = *std::move(sounds);
    }
    Result<QList<SubtitleTrack>> texts = addTexts(output, container);
    if (!texts)
        return texts.error();
    company.texts = *std::move(texts);
    QList<Draft> drafts{Draft{}};
    if (hasPicture) {
        const Result<std::optional<TextSource>> burnt = burntText(output);
        if (!burnt)
            return burnt.error();
        Result<QList<Draft>> pictures = addPictures(output, container, company.audioTracks, *burnt);
        if (!pictures)
            return inOutput(pictures.error(), index);
        drafts = *std::move(pictures);
    }
    for (int file = 0; file < drafts.size(); ++file) {
        if (Result<> added = addPackage(index, file, drafts.size(), drafts[file], company); !added)
            return added;
    }
    return {};
}

Result<> Planner::checkMuxer(const OutputSpec &output, const ContainerRow &container) const
{
    const bool isTs = container.packaging == Packaging::Hls && output.segments.form == SegmentForm::Ts;
    const QString muxer = isTs ? u"mpegts"_s : container.muxer;
    if (!m_capabilities.muxers.contains(muxer))
        return Error{ErrorCode::MuxerMissing, container.label, muxer};
    return {};
}

Result<QList<Rendition>> Planner::renditionsFor(
    const VideoSpec &video, const FramedPicture &picture, const QStringList &audioTracks)
{
    const Upscale upscale = m_spec.allowUpscale ? Upscale::Allowed : Upscale::Never;
    QList<Rendition> renditions = resolveLadder(video.ladder, picture, upscale, &m_plan.notices);
    if (!video.targetSize)
        return renditions;
    const Result<PlanSource> source = planSource(m_spec, m_info, m_video, nullptr);
    if (!source)
        return source.error();
    if (!source->expectedDuration)
        return Error{ErrorCode::LengthUnknown, m_info.path, u"a target size needs to know how long it lasts"_s};
    const Rational rate = wantedRate(video.picture.frameRate, *m_video);
    SizeBudget budget{*video.targetSize, *source->expectedDuration, rate.isKnown() ? rate : source->frameRate, {}};
    for (const AudioTrack &track : m_tracks.audio()) {
        if (audioTracks.contains(track.id))
            budget.sounds.append(track);
    }
    const Result<Bitrate> bitrate = pictureRate(budget);
    if (!bitrate)
        return bitrate.error();
    for (Rendition &rendition : renditions)
        rendition.bitrate = *bitrate;
    return renditions;
}

Result<QList<Planner::Draft>> Planner::addPictures(const OutputSpec &output, const ContainerRow &container,
    const QStringList &audioTracks, const std::optional<TextSource> &burnt)
{
    const VideoSpec &video = *output.video;
    const CodecRow &codec = *Catalog::codec(video.codec.isEmpty() ? container.videoCodecs.constFirst() : video.codec);
    const Result<FramedPicture> picture = framePicture(video.picture, *m_video);
    if (!picture)
        return picture.error();
    const Result<QList<Rendition>> renditions = renditionsFor(video, *picture, audioTracks);
    if (!renditions)
        return renditions.error();
    m_plan.keyFrameInterval = video.keyFrameInterval; // the same in all outputs: validate() has seen to it
    const QList<PictureMark> marks = wantedMarks(video.watermarks, m_info, largestPicture(*renditions, *picture));
    QList<Draft> drafts;
    for (const Rendition &rendition : *renditions) {
        Result<VideoTrack> track = videoTrack(video, codec, rendition, *picture, m_capabilities);
        if (!track)
            return track.error();
        settleDynamicRange(*m_video, m_capabilities, &*track);
        track->text = burnt;
        track->marks = marks;
        track->frameRate = wantedRate(video.picture.frameRate, *m_video);
        const QString id = m_tracks.share(*std::move(track));
        if (container.packaging == Packaging::Hls && !drafts.isEmpty())
            drafts.first().videoTracks.append(id);
        else
            drafts.append({{id}, rendition.size});
    }
    return drafts;
}

/// What was chosen and is there; rather the usual track than none.
QList<const AudioStreamInfo *> Planner::soundsFor(const AudioSpec &audio, const ContainerRow &container, bool holdsMany)
{
    QList<const AudioStreamInfo *> sounds = chosenTracks(audio.tracks, m_info);
    const qsizetype wished = std::max(audio.tracks.languages.size(), audio.tracks.numbers.size());
    if (sounds.isEmpty()) {
        addNotice(&m_plan.notices, u"sound-track-missing"_s,
            u"The source has no sound track %1; its usual one is taken."_s.arg(toText(audio.tracks)));
        return {m_audio};
    }
    if (!holdsMany && sounds.size() > 1) {
        const bool isChoice = audio.tracks.kind == TrackChoice::Kind::Languages; // of one, by preference
        if (!isChoice)
            addNotice(&m_plan.notices, u"sound-tracks-left-out"_s,
                u"%1 holds one sound track: the others of the source are left out."_s.arg(container.label));
        return {sounds.first()};
    }
    if (sounds.size() < wished && holdsMany)
        addNotice(&m_plan.notices, u"sound-track-missing"_s,
            u"The source has not all of the sound tracks %1; those that are there are taken."_s.arg(
                toText(audio.tracks)));
    return sounds;
}

Result<QStringList> Planner::addSounds(const AudioSpec &audio, const ContainerRow &container, bool hasPicture)
{
    const CodecRow &codec = *Catalog::codec(audio.codec.isEmpty() ? container.audioCodecs.constFirst() : audio.codec);
    // HLS offers several as renditions beside a picture; alone, a sound is the variant itself.
    const bool holdsMany = container.holdsManySounds && (hasPicture || container.packaging == Packaging::File);
    QStringList ids;
    for (const AudioStreamInfo *sound : soundsFor(audio, container, holdsMany)) {
        Result<AudioTrack> track = audioTrack(audio, codec, *sound, m_capabilities);
        if (!track)
            return track.error();
        if (sound != m_audio)
            track->stream = sound->index;
        if (const Result<> placed = placeFade(&*track); !placed)
            return placed.error();
        ids += m_tracks.share(*std::move(track));
    }
    return ids;
}

/// A fade at the end needs to know where that is.
Result<> Planner::placeFade(AudioTrack *track)
{
    if (track->fadeOut == Microseconds{0})
        return {};
    const Result<PlanSource> source = planSource(m_spec, m_info, nullptr, m_audio);
    if (!source)
        return source.error();
    if (source->expectedDuration) {
        track->fadeOut = std::min(track->fadeOut, *source->expectedDuration);
        track->fadeOutFrom = *source->expectedDuration - track->fadeOut;
        return {};
    }
    track->fadeOut = {};
    addNotice(
        &m_plan.notices, u"fade-left-out"_s, u"The source does not say how long it is: its sound does not fade out."_s);
    return {};
}

/// What goes along as text of its own: tracks of the package, or files beside it.
Result<QList<SubtitleTrack>> Planner::addTexts(const OutputSpec &output, const ContainerRow &container)
{
    QList<SubtitleTrack> tracks;
    if (!output.subtitles || output.subtitles->mode == SubtitleMode::Burn)
        return tracks;
    for (const WantedText &text : wantedTexts(*output.subtitles, m_info, container, &m_plan.notices)) {
        SubtitleTrack track = subtitleTrack(text, *output.subtitles, container);
        const SubtitleCodecRow &codec = *Catalog::subtitleCodec(track.codec);
        if (!m_capabilities.encoders.contains(codec.encoder))
            return Error{ErrorCode::EncoderMissing, codec.label, codec.encoder};
        track.id = m_tracks.share(track);
        tracks.append(track);
    }
    return tracks;
}

/// What is drawn into the pictures of an output.
Result<std::optional<TextSource>> Planner::burntText(const OutputSpec &output)
{
    if (!output.subtitles || output.subtitles->mode != SubtitleMode::Burn)
        return std::optional<TextSource>();
    const QList<WantedText> texts =
        wantedTexts(*output.subtitles, m_info, *Catalog::container(output.container), &m_plan.notices);
    if (texts.isEmpty())
        return std::optional<TextSource>();
    const QString filter = u"ass"_s;
    if (!m_capabilities.filters.contains(filter))
        return Error{ErrorCode::FilterFailed, filter, u"this build of FFmpeg cannot draw text"_s};
    return std::optional(texts.first().source);
}

Result<> Planner::addPackage(int index, int file, qsizetype files, const Draft &draft, const Company &company)
{
    const OutputSpec &output = m_spec.outputs[index];
    const ContainerRow &container = *Catalog::container(output.container);
    PackagePlan package;
    package.id = files == 1 ? u"o%1"_s.arg(index) : u"o%1.%2"_s.arg(index).arg(file);
    package.container = container.name;
    package.packaging = container.packaging;
    package.videoTracks = draft.videoTracks;
    package.audioTracks = company.audioTracks;
    if (!draft.videoTracks.isEmpty())
        package.mostBytes = output.video->targetSize;
    package.segments = output.segments;
    package.label = output.label;

    NameTokens tokens = m_tokens;
    tokens.values.insert(u"resolution"_s, QString::number(draft.size.shortSide()));
    tokens.values.insert(u"width"_s, QString::number(draft.size.width));
    tokens.values.insert(u"height"_s, QString::number(draft.size.height));
    tokens.values.insert(u"container"_s, container.name);
    tokens.values.insert(u"label"_s, output.label);
    tokens.values.insert(u"index"_s, QString::number(file + 1));
    const bool hasPicture = !draft.videoTracks.isEmpty();
    const Result<QString> path = expandName(
        output.nameTemplate.isEmpty() ? defaultTemplate(container, hasPicture) : output.nameTemplate, tokens);
    if (!path)
        return path.error();
    const bool isFile = container.packaging == Packaging::File;
    package.path = m_names.claim(isFile ? QString(*path + u'.' + container.extension) : *path);
    if (output.subtitles && output.subtitles->mode == SubtitleMode::Sidecar) {
        addSidecars(company, container, &package);
    } else {
        for (const SubtitleTrack &text : company.texts)
            package.subtitleTracks.append(text.id);
    }
    m_plan.packages.append(package);
    return {};
}

/// Named as players look for them: like the film, with the language behind.
void Planner::addSidecars(const Company &company, const ContainerRow &container, PackagePlan *package)
{
    const bool isFile = container.packaging == Packaging::File;
    const QString base = isFile ? package->path.chopped(container.extension.size() + 1) : package->path;
    for (const SubtitleTrack &text : company.texts) {
        const QString tag = languageTag(text.language);
        const QString ending = Catalog::subtitleCodec(text.codec)->extension;
        const QString name = tag.isEmpty() ? base : QString(base + u'.' + tag);
        package->sidecars.append({package->id + u'.' + text.id, text.id, m_names.claim(name + u'.' + ending)});
    }
}

Result<> Planner::addThumbnails(int set)
{
    if (!m_video) {
        noteMissing(u"source-without-picture"_s, u"picture"_s, !m_info.video.isEmpty());
        return {};
    }
    const StillContext context{
        set, m_tokens, m_video->displaySize, m_info.duration, m_capabilities, m_spec.clip, m_plan.stills.size()};
    const Result<QList<StillPlan>> stills = planStills(m_spec.thumbnails[set], context, &m_names, &m_plan.notices);
    if (!stills) {
        Error error = stills.error();
        if (error.code == ErrorCode::LengthUnknown || error.code == ErrorCode::ClipOutside)
            error.subject = m_info.path;
        return error;
    }
    m_plan.stills += *stills;
    return {};
}

void Planner::noteHdr()
{
    const auto isMapped = [](const VideoTrack &track) { return track.isToneMapped; };
    const auto isShallow = [](const VideoTrack &track) { return track.pixelFormat == "yuv420p"_L1; };
    const ColorInfo &color = m_plan.source.color;
    if (!color.isHdr() || m_plan.video.isEmpty() || std::ranges::none_of(m_plan.video, isShallow))
        return;
    const QString name = color.transfer == "smpte2084"_L1 ? u"PQ"_s : u"HLG"_s;
    if (std::ranges::any_of(m_plan.video, isMapped))
        addNotice(&m_plan.notices, u"hdr-tone-mapped"_s,
            u"The source is HDR (%1); in 8 bits it is brought to the range of usual screens. HEVC or AV1 with 10 bits keep it as it is."_s
                .arg(name));
    else
        addNotice(&m_plan.notices, u"hdr-to-8-bit"_s,
            u"The source is HDR (%1) and becomes 8-bit without tone mapping, which this FFmpeg has not: gradients may show bands, and on screens that are not HDR its colours look pale."_s
                .arg(name));
}

Result<> Planner::finish()
{
    if (m_plan.packages.isEmpty() && m_plan.stills.isEmpty()) {
        QStringList reasons;
        for (const Notice &notice : std::as_const(m_plan.notices))
            reasons.append(notice.text);
        return Error{ErrorCode::NothingToDo, m_info.path, reasons.join(u' ')};
    }
    m_plan.video = m_tracks.video();
    m_plan.audio = m_tracks.audio();
    m_plan.subtitles = m_tracks.subtitles();
    // Only what somebody uses is read: a job of thumbnails alone never touches the sound.
    const bool needsPicture = !m_plan.video.isEmpty() || !m_plan.stills.isEmpty();
    Result<PlanSource> source =
        planSource(m_spec, m_info, needsPicture ? m_video : nullptr, m_plan.audio.isEmpty() ? nullptr : m_audio);
    if (!source)
        return source.error();
    m_plan.source = *std::move(source);
    if (!m_plan.packages.isEmpty())
        m_plan.metadata = planMetadata(m_info, m_plan.source);
    noteHdr();
    placeTracks();
    m_plan.pieceLength = pieceLength(m_plan.keyFrameInterval);
    m_plan.decoderThreads = decoderShare(m_budget.threads);
    m_plan.maximumPixels = m_budget.maximumPixels;
    m_plan.verification = m_spec.verification;
    m_plan.build = m_capabilities.build;
    return {};
}

void Planner::placeTracks()
{
    m_plan.steps = m_video ? scaleSteps(m_plan.video, *m_video) : QList<ScaleStep>();
    QList<Size> sizes;
    for (const VideoTrack &track : std::as_const(m_plan.video))
        sizes.append(track.size);
    const QList<int> threads = shareThreads(m_budget.threads, sizes);
    for (int i = 0; i < m_plan.video.size(); ++i) {
        VideoTrack &track = m_plan.video[i];
        const auto isOwn = [own = wishedStep(track)](ScaleStep step) {
            step.from = own.from;
            return step == own;
        };
        track.step = int(std::find_if(m_plan.steps.cbegin(), m_plan.steps.cend(), isOwn) - m_plan.steps.cbegin());
        track.threads = threads[i];
    }
}

} // namespace

Result<Plan> makePlan(
    const JobSpec &spec, const MediaInfo &source, const Capabilities &capabilities, const Budget &budget)
{
    if (const Faults faults = validate(spec); !faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return Planner(spec, source, capabilities, budget).plan();
}

} // namespace Zoetrope

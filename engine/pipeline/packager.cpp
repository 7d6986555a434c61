// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/packager.h"

#include "engine/model/trackchoice.h"
#include "engine/pipeline/codecstring.h"
#include "engine/pipeline/dashmanifest.h"
#include "engine/pipeline/playlist.h"
#include "engine/pipeline/segmentcutter.h"
#include "engine/pipeline/segmentmuxer.h"
#include "engine/pipeline/textrendition.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <vector>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto initName = "init.mp4"_L1;
constexpr auto playlistName = "index.m3u8"_L1;
constexpr auto wholeTextName = "all.vtt"_L1;

/// What all tracks of a package have in common.
struct Package
{
    const SegmentSpec &segments;
    const QString &folder;
    bool hasDashManifest;
    const CopyProgress &progress;
    std::stop_token stop;
    Microseconds origin{0}; // the earliest time of any track: where the playlists begin
    std::int64_t offset = 0; // of TS
    std::int64_t totalBytes = 0;
    std::int64_t doneBytes = 0;
};

struct PackagedTrack
{
    RenditionFacts facts;
    QList<MediaTime> borders; // where segments begin
    std::int64_t endPts = 0;
    QList<PlaylistSegment> segments;
    AVRational frameRate{0, 1};
    int channels = 0;
    int sampleRate = 0;
};

Result<> makeFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path))
        return systemError(ErrorCode::OutputFolderMissing, path, errno);
    return {};
}

/// The heaviest run of segments between half and one and a half of the target duration, as RFC 8216 4.1 defines the
/// peak: a last segment of one key frame would otherwise speak for the whole.
Bitrate peakRate(const QList<PlaylistSegment> &segments)
{
    double target = 1;
    for (const PlaylistSegment &segment : segments)
        target = qMax(target, std::round(segment.duration_s));
    double peak = 0;
    for (qsizetype first = 0; first < segments.size(); ++first) {
        double duration = 0;
        double bits = 0;
        for (qsizetype last = first; last < segments.size() && duration < 1.5 * target; ++last) {
            duration += segments[last].duration_s;
            bits += 8.0 * double(segments[last].bytes);
            const bool isWholePlaylist = first == 0 && last + 1 == segments.size();
            if (duration > 0 && (isWholePlaylist || (duration >= 0.5 * target && duration <= 1.5 * target)))
                peak = qMax(peak, bits / duration);
        }
    }
    return {static_cast<std::int64_t>(std::ceil(peak))};
}

Bitrate averageRate(const QList<PlaylistSegment> &segments)
{
    double duration = 0;
    double bits = 0;
    for (const PlaylistSegment &segment : segments) {
        duration += segment.duration_s;
        bits += 8.0 * double(segment.bytes);
    }
    return {duration > 0 ? static_cast<std::int64_t>(std::ceil(bits / duration)) : 0};
}

/// One track on its way into its folder.
class TrackPackager
{
public:
    TrackPackager(Package &package, const HlsTrack &track, PacketAhead &packets)
        : m_package(package)
        , m_track(track)
        , m_packets(packets)
        , m_format(packets.reader().format())
        , m_folder(package.folder + u'/' + track.id)
    {
    }

    /// `given`: borders to follow; nullptr: they are found at the key frames.
    Result<PackagedTrack> run(const QList<MediaTime> *given);

private:
    Result<> copyPackets(SegmentMuxer &muxer, SegmentCutter &cutter);
    Result<> endSegment(SegmentMuxer &muxer, MediaTime end);
    Result<> writePlaylist() const;
    [[nodiscard]] PackagedTrack result() const;

    Package &m_package;
    const HlsTrack &m_track;
    PacketAhead &m_packets;
    const TrackFormat &m_format;
    QString m_folder;
    QList<PlaylistSegment> m_segments;
    QList<MediaTime> m_borders; // where segments begin, the first included
    std::int64_t m_frames = 0;
};

Result<PackagedTrack> TrackPackager::run(const QList<MediaTime> *given)
{
    if (Result<> made = makeFolder(m_folder); !made)
        return made.error();
    Result<SegmentMuxer> muxer = SegmentMuxer::create(m_package.segments.form, m_format, m_package.offset, m_folder);
    if (!muxer)
        return muxer.error();
    SegmentCutter cutter(m_package.segments.length, m_format.timeBase);
    if (given)
        cutter.follow(*given, {m_packets.reader().totals().endPts, m_format.timeBase});
    if (Result<> copied = copyPackets(*muxer, cutter); !copied)
        return copied.error();
    if (muxer->init().size > 0) {
        if (Result<> written = writeWholeFile(m_folder + u'/' + initName, muxer->init().view()); !written)
            return written.error();
    }
    if (Result<> written = writePlaylist(); !written)
        return written.error();
    if (Result<> synced = syncFolder(m_folder); !synced)
        return synced.error();
    return result();
}

Result<> TrackPackager::copyPackets(SegmentMuxer &muxer, SegmentCutter &cutter)
{
    const bool isAudio = m_format.parameters->codec_type == AVMEDIA_TYPE_AUDIO;
    while (m_packets.peek()) {
        if (m_package.stop.stop_requested())
            return cancelled();
        Result<PacketPtr> packet = m_packets.take();
        if (!packet)
            return packet.error();
        AVPacket &current = **packet;
        m_package.doneBytes += current.size;
        // What an audio encoder puts in front of the sound to warm up is nothing to hear; without it the sound begins
        // where the picture does, in players that know no edit lists.
        if (isAudio && current.pts < 0)
            continue;
        const MediaTime time{current.pts, m_format.timeBase};
        if (m_frames > 0 && cutter.isCut(current)) {
            if (Result<> ended = endSegment(muxer, time); !ended)
                return ended;
        }
        if (m_borders.size() == m_segments.size()) {
            m_borders.append(time);
            cutter.begin(current);
        }
        ++m_frames;
        if (Result<> written = muxer.write(current); !written)
            return written;
    }
    if (m_frames == 0)
        return Error{ErrorCode::MuxerFailed, m_track.id, u"the track is empty"_s};
    return endSegment(muxer, {m_packets.reader().totals().endPts, m_format.timeBase});
}

Result<> TrackPackager::endSegment(SegmentMuxer &muxer, MediaTime end)
{
    const Result<MuxedBytes> bytes = muxer.endSegment();
    if (!bytes)
        return bytes.error();
    const auto ending = m_package.segments.form == SegmentForm::Ts ? "ts"_L1 : "m4s"_L1;
    const QString name = u"seg_%1.%2"_s.arg(m_segments.size() + 1, 5, 10, QChar(u'0')).arg(ending);
    if (Result<> written = writeWholeFile(m_folder + u'/' + name, bytes->view()); !written)
        return written;
    // All playlists begin at the same moment, also where a track has nothing to give yet.
    const double start = m_segments.isEmpty() ? toSeconds(m_package.origin) : m_borders.last().seconds();
    m_segments.append({name, end.seconds() - start, bytes->size});
    if (m_package.progress && m_package.totalBytes > 0)
        m_package.progress(qMin(1.0, double(m_package.doneBytes) / double(m_package.totalBytes)));
    return {};
}

Result<> TrackPackager::writePlaylist() const
{
    const bool isFmp4 = m_package.segments.form == SegmentForm::Fmp4;
    const MediaPlaylist playlist{isFmp4 ? QString(initName) : QString(), m_segments};
    return writeWholeFile(m_folder + u'/' + playlistName, mediaPlaylistText(playlist).toUtf8());
}

PackagedTrack TrackPackager::result() const
{
    const AVCodecParameters &parameters = *m_format.parameters;
    const TrackTotals &totals = m_packets.reader().totals();
    PackagedTrack packaged;
    packaged.facts = {m_track.id, {parameters.width, parameters.height}, m_frames, averageRate(m_segments),
        peakRate(m_segments), codecString(parameters)};
    packaged.borders = m_borders;
    packaged.endPts = totals.endPts;
    packaged.segments = m_segments;
    packaged.channels = parameters.ch_layout.nb_channels;
    packaged.sampleRate = parameters.sample_rate;
    constexpr std::int64_t largestTerm = 1'000'000;
    const std::int64_t duration = (totals.endPts - totals.firstPts) * m_format.timeBase.num;
    if (parameters.codec_type == AVMEDIA_TYPE_VIDEO && duration > 0) {
        av_reduce(
            &packaged.frameRate.num, &packaged.frameRate.den, m_frames * m_format.timeBase.den, duration, largestTerm);
    }
    return packaged;
}

MasterVariant variantOf(const PackagedTrack &track, const HlsTrack &source, const QList<PackagedTrack> &sounds)
{
    MasterVariant variant{source.id + u'/' + playlistName, track.facts.peak, track.facts.average, track.facts.codecs,
        {}, av_q2d(track.frameRate)};
    if (!track.facts.size.isEmpty())
        variant.resolution = track.facts.size;
    if (sounds.isEmpty())
        return variant;
    // Whichever sound is played: the heaviest counts (RFC 8216 4.3.4.2).
    Bitrate peak;
    Bitrate average;
    for (const PackagedTrack &sound : sounds) {
        peak = std::max(peak, sound.facts.peak);
        average = std::max(average, sound.facts.average);
    }
    variant.bandwidth.bps += peak.bps;
    variant.averageBandwidth.bps += average.bps;
    // A list that leaves a codec out is worse than none.
    const QString soundCodecs = sounds.first().facts.codecs;
    const bool isComplete = !variant.codecs.isEmpty() && !soundCodecs.isEmpty();
    variant.codecs = isComplete ? variant.codecs + u',' + soundCodecs : QString();
    return variant;
}

DashTrack dashTrack(const PackagedTrack &track, const HlsTrack &source)
{
    const AVRational timeBase = track.borders.first().timeBase;
    DashTrack dash{source.id, track.facts.codecs, track.facts.peak, timeBase.den, {}};
    for (qsizetype i = 0; i < track.borders.size(); ++i) {
        const std::int64_t begin = track.borders[i].ticks;
        const std::int64_t end = i + 1 < track.borders.size() ? track.borders[i + 1].ticks : track.endPts;
        dash.segments.append({begin * timeBase.num, (end - begin) * timeBase.num});
    }
    dash.size = track.facts.size;
    dash.frameRate = {track.frameRate.num, track.frameRate.den};
    dash.channels = track.channels;
    dash.sampleRate = track.sampleRate;
    dash.language = languageTag(source.language);
    return dash;
}

/// The group of texts, and what the heaviest of them adds to every variant.
struct PackagedTexts
{
    QList<MasterText> entries;
    QList<DashText> whole; // files, where there is a DASH manifest
    Bitrate peak;
    Bitrate average;
};

Result<PackagedTexts> packageTexts(
    const Package &package, const std::vector<TextTrack> &texts, const PackagedTrack &film)
{
    PackagedTexts packaged;
    for (const TextTrack &text : texts) {
        const qsizetype number = packaged.entries.size() + 1;
        const QString id = number == 1 ? u"subtitles"_s : u"subtitles%1"_s.arg(number);
        const QString folder = package.folder + u'/' + id;
        if (Result<> made = makeFolder(folder); !made)
            return made.error();
        if (package.hasDashManifest) {
            if (Result<> written = writeWholeFile(folder + u'/' + wholeTextName, vttFile(text, package.origin));
                !written)
                return written.error();
        }
        const Result<QList<PlaylistSegment>> segments =
            packageText(text, film.segments, package.origin, package.offset, folder);
        if (!segments)
            return segments.error();
        packaged.peak = std::max(packaged.peak, peakRate(*segments));
        packaged.average = std::max(packaged.average, averageRate(*segments));
        packaged.entries.append(masterText(text, id + u'/' + playlistName, packaged.entries));
        packaged.whole.append({id, id + u'/' + wholeTextName, averageRate(*segments), languageTag(text.language),
            text.isForced, text.isHearingImpaired});
    }
    return packaged;
}

/// What a player's menu calls a sound: its language, a number where there are several of one.
QString nameOf(const HlsTrack &track, const QList<MasterAudio> &others)
{
    const QLocale::Language language = QLocale::codeToLanguage(track.language);
    const QString base = languageTag(track.language).isEmpty() ? u"Audio"_s : QLocale::languageToString(language);
    QString name = base;
    const auto isTaken = [&name](const MasterAudio &other) { return other.name == name; };
    for (int number = 2; std::any_of(others.begin(), others.end(), isTaken); ++number)
        name = u"%1 %2"_s.arg(base).arg(number);
    return name;
}

bool haveEqualBorders(const PackagedTrack &a, const PackagedTrack &b)
{
    return std::equal(a.borders.begin(), a.borders.end(), b.borders.begin(), b.borders.end(),
        [](const MediaTime &x, const MediaTime &y) { return isWithinOneTick(x, y); });
}

/// Opens all tracks and learns what they have in common.
Result<std::vector<PacketAhead>> openTracks(const QList<HlsTrack> &tracks, Package &package)
{
    std::vector<PacketAhead> opened;
    std::optional<Microseconds> origin;
    for (const HlsTrack &track : tracks) {
        Result<PacketAhead> packets = PacketAhead::open(track.folder);
        if (!packets)
            return packets.error();
        const TrackTotals &totals = packets->reader().totals();
        const TrackFormat &format = packets->reader().format();
        const bool isVideo = format.parameters->codec_type == AVMEDIA_TYPE_VIDEO;
        const Microseconds first(
            av_rescale_q(qMax<std::int64_t>(0, totals.firstPts), format.timeBase, AVRational{1, AV_TIME_BASE}));
        origin = origin ? qMin(*origin, first) : first;
        if (package.segments.form == SegmentForm::Ts && isVideo)
            package.offset = qMax(package.offset, tsOffset(format, totals.firstDts));
        package.totalBytes += totals.bytes;
        opened.push_back(*std::move(packets));
    }
    package.origin = origin.value_or(Microseconds(0));
    return opened;
}

Result<> writeMaster(const Package &package, const QList<HlsTrack> &video, const QList<PackagedTrack> &pictures,
    const QList<HlsTrack> &audio, const QList<PackagedTrack> &sounds, const PackagedTexts &texts)
{
    MasterPlaylist master;
    master.texts = texts.entries;
    master.isFmp4 = package.segments.form == SegmentForm::Fmp4;
    for (qsizetype i = 0; i < pictures.size(); ++i)
        master.variants.append(variantOf(pictures[i], video[i], sounds));
    if (pictures.isEmpty() && !sounds.isEmpty())
        master.variants.append(variantOf(sounds.first(), audio.first(), {}));
    for (qsizetype i = 0; i < sounds.size() && !pictures.isEmpty(); ++i) {
        master.audio.append({audio[i].id + u'/' + playlistName, sounds[i].channels, languageTag(audio[i].language),
            nameOf(audio[i], master.audio)});
    }
    for (MasterVariant &variant : master.variants) {
        variant.bandwidth.bps += texts.peak.bps;
        variant.averageBandwidth.bps += texts.average.bps;
    }
    return writeWholeFile(package.folder + u"/master.m3u8"_s, masterPlaylistText(master).toUtf8());
}

Result<> writeManifest(const Package &package, const QList<HlsTrack> &video, const QList<PackagedTrack> &pictures,
    const QList<HlsTrack> &audio, const QList<PackagedTrack> &sounds, const PackagedTexts &texts)
{
    DashManifest manifest{{}, {}, texts.whole, package.origin};
    for (qsizetype i = 0; i < pictures.size(); ++i)
        manifest.pictures.append(dashTrack(pictures[i], video[i]));
    for (qsizetype i = 0; i < sounds.size(); ++i)
        manifest.sounds.append(dashTrack(sounds[i], audio[i]));
    return writeWholeFile(package.folder + u"/manifest.mpd"_s, dashManifestText(manifest));
}

} // namespace

Result<QList<RenditionFacts>> packageHls(
    const HlsPackage &wanted, const CopyProgress &progress, std::stop_token stop, const std::vector<TextTrack> &texts)
{
    const QList<HlsTrack> &video = wanted.video;
    const QList<HlsTrack> &audio = wanted.audio;
    Package package{
        wanted.segments, wanted.folder, wanted.hasDashManifest, progress, std::move(stop), Microseconds(0), 0, 0, 0};
    const QList<HlsTrack> all = video + audio;
    Result<std::vector<PacketAhead>> tracks = openTracks(all, package);
    if (!tracks)
        return tracks.error();
    if (Result<> made = makeFolder(wanted.folder); !made)
        return made.error();

    QList<RenditionFacts> facts;
    QList<PackagedTrack> pictures;
    QList<PackagedTrack> sounds;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isAudio = i >= video.size();
        TrackPackager packager(package, all[i], (*tracks)[static_cast<std::size_t>(i)]);
        static const QList<MediaTime> noBorders;
        const QList<MediaTime> &borders = pictures.isEmpty() ? noBorders : pictures.first().borders;
        Result<PackagedTrack> packaged = packager.run(isAudio ? &borders : nullptr);
        if (!packaged)
            return packaged.error();
        if (!isAudio && !pictures.isEmpty() && !haveEqualBorders(pictures.first(), *packaged))
            return Error{ErrorCode::MuxerFailed, all[i].id, u"its key frames lie elsewhere than those of the others"_s};
        facts.append(packaged->facts);
        if (isAudio)
            sounds.append(*std::move(packaged));
        else
            pictures.append(*std::move(packaged));
    }
    const Result<PackagedTexts> spoken =
        packageTexts(package, texts, pictures.isEmpty() ? sounds.first() : pictures.first());
    if (!spoken)
        return spoken.error();
    if (Result<> written = writeMaster(package, video, pictures, audio, sounds, *spoken); !written)
        return written.error();
    if (package.hasDashManifest) {
        if (Result<> written = writeManifest(package, video, pictures, audio, sounds, *spoken); !written)
            return written.error();
    }
    if (Result<> synced = syncFolder(wanted.folder); !synced)
        return synced.error();
    if (progress)
        progress(1);
    return facts;
}

} // namespace Zoetrope

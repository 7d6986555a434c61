// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/hlscheck.h"

#include "engine/av/averror.h"
#include "engine/model/catalog.h"
#include "engine/model/trackchoice.h"
#include "engine/pipeline/dashcheck.h"
#include "engine/pipeline/memoryinput.h"
#include "engine/pipeline/playlistreader.h"
#include "engine/pipeline/proof.h"
#include "engine/pipeline/streamcheck.h"
#include "engine/pipeline/vttcheck.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double borderSlack_s = 0.002; // two values of six decimals, and a tick
constexpr double soundSlack_s = 0.06; // sound is cut between its own frames
constexpr auto masterName = "master.m3u8"_L1;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    return file.readAll();
}

/// One playlist of the folder, read whole.
class PlaylistCheck
{
public:
    PlaylistCheck(const TrackFacts &facts, const PackagePlan &package, QString path, Microseconds playlistStart,
        const ProofDepth &depth)
        : m_facts(facts)
        , m_package(package)
        , m_path(std::move(path))
        , m_check(facts, m_path, depth)
        , m_playlistStart(playlistStart)
    {
    }

    Result<> read(const std::stop_token &stop);
    /// `offset`: how far this package's times lie behind the displayed ones.
    Result<> finish(Microseconds offset);

    [[nodiscard]] const SegmentList &list() const { return m_list; }
    [[nodiscard]] const StreamCheck &check() const { return m_check; }
    [[nodiscard]] const TrackFacts &facts() const { return m_facts; }

private:
    [[nodiscard]] bool isTs() const { return m_package.segments.form == SegmentForm::Ts; }
    Result<> readSegment(const SegmentEntry &segment, const QByteArray &init);
    Result<> readPackets(AVFormatContext *context, const QString &path, Microseconds *begin);

    const TrackFacts &m_facts;
    const PackagePlan &m_package;
    QString m_path;
    SegmentList m_list;
    StreamCheck m_check;
    Microseconds m_playlistStart; // the displayed time at which all playlists begin
    std::optional<Microseconds> m_origin; // the same, in this track's own packets
    std::optional<Microseconds> m_statedEnd; // of the last segment, where it says so
    double m_stated_s = 0; // sum of the segments before the one being read
};

Result<> PlaylistCheck::read(const std::stop_token &stop)
{
    const Result<QByteArray> text = readFile(m_path);
    if (!text)
        return text.error();
    Result<SegmentList> list = readSegmentList(*text, m_path);
    if (!list)
        return list.error();
    m_list = *std::move(list);
    if (m_list.initUri.isEmpty() != isTs())
        return broken(m_path, u"EXT-X-MAP does not fit the form of the segments"_s);
    QByteArray init;
    if (!isTs()) {
        Result<QByteArray> bytes = readFile(m_path.section(u'/', 0, -2) + u'/' + m_list.initUri);
        if (!bytes)
            return bytes.error();
        init = *std::move(bytes);
    }
    for (const SegmentEntry &segment : std::as_const(m_list.segments)) {
        if (stop.stop_requested())
            return cancelled();
        if (Result<> read = readSegment(segment, init); !read)
            return read;
        m_stated_s += segment.duration_s;
    }
    return {};
}

Result<> PlaylistCheck::readSegment(const SegmentEntry &segment, const QByteArray &init)
{
    const QString path = m_path.section(u'/', 0, -2) + u'/' + segment.uri;
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<MemoryInput> input = MemoryInput::open(init + *bytes, isTs() ? "mpegts" : "mov", path);
    if (!input)
        return input.error();
    // A transport stream says nothing of itself in front.
    if (isTs() && avformat_find_stream_info(input->context(), nullptr) < 0)
        return broken(path, u"its stream is not readable"_s);
    if (input->context()->nb_streams != 1)
        return broken(path, u"%1 streams instead of one"_s.arg(input->context()->nb_streams));
    Microseconds begin{0};
    if (Result<> read = readPackets(input->context(), path, &begin); !read)
        return read;
    // Playlists begin together; a track that begins later has a longer first segment, so only what follows is compared.
    if (!m_origin)
        m_origin = begin - (m_facts.start - m_playlistStart);
    const double seen = toSeconds(begin - *m_origin);
    if (m_stated_s > 0 && std::abs(seen - m_stated_s) > (m_facts.isVideo ? borderSlack_s : soundSlack_s))
        return broken(path, u"begins at %1 s instead of %2 s"_s.arg(seen).arg(m_stated_s));
    return {};
}

Result<> PlaylistCheck::readPackets(AVFormatContext *context, const QString &path, Microseconds *begin)
{
    const PacketPtr packet(av_packet_alloc());
    bool isFirst = true;
    while (true) {
        const int code = av_read_frame(context, packet.get());
        if (code == AVERROR_EOF)
            break;
        if (code < 0)
            return avError(ErrorCode::VerifyFailed, path, code);
        const AVStream &stream = *context->streams[packet->stream_index];
        if (isFirst && (packet->flags & AV_PKT_FLAG_KEY) == 0)
            return broken(path, u"does not begin with a key frame"_s);
        if (isFirst)
            *begin = Microseconds(av_rescale_q(packet->pts, stream.time_base, AVRational{1, AV_TIME_BASE}));
        isFirst = false;
        Result<> seen = m_check.see(*packet, stream);
        av_packet_unref(packet.get());
        if (!seen)
            return seen;
    }
    if (isFirst)
        return broken(path, u"is empty"_s);
    // A fragment says how long each of its packets is, but FFmpeg before 6 tells of them together alone.
    const AVStream &stream = *context->streams[0];
    if (!isTs() && stream.duration != AV_NOPTS_VALUE)
        m_statedEnd = Microseconds(av_rescale_q(stream.duration, stream.time_base, AVRational{1, AV_TIME_BASE}));
    return {};
}

Result<> PlaylistCheck::finish(Microseconds offset)
{
    std::array<std::optional<Microseconds>, 2> ends{m_statedEnd};
    // How long the last picture is shown no transport stream says, but the playlist does; that all pictures are there
    // is known by their number.
    if (m_facts.isVideo)
        ends[1] = m_playlistStart + fromSeconds(m_stated_s) + offset;
    return m_check.finish(offset, ends);
}

/// Pictures of all renditions must be exchangeable at every border.
Result<> checkBorders(const std::vector<PlaylistCheck> &checks, const QString &folder)
{
    const PlaylistCheck &first = checks.front();
    for (const PlaylistCheck &other : checks) {
        if (!other.facts().isVideo || !first.facts().isVideo)
            continue;
        const QList<SegmentEntry> &a = first.list().segments;
        const QList<SegmentEntry> &b = other.list().segments;
        const bool agrees =
            std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const SegmentEntry &x, const SegmentEntry &y) {
                return std::abs(x.duration_s - y.duration_s) <= borderSlack_s;
            });
        if (!agrees)
            return broken(folder, u"the segments of %1 and %2 differ"_s.arg(first.facts().id, other.facts().id));
    }
    return {};
}

std::int64_t folderBytes(const QString &folder)
{
    std::int64_t bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// The master playlist's playlists in the order of `tracks`.
Result<QStringList> playlistsOf(const VariantList &master, const QList<TrackFacts> &tracks, const QString &folder)
{
    QStringList uris;
    for (qsizetype i = 0; i < master.variants.size(); ++i) {
        const VariantEntry &variant = master.variants[i];
        uris.append(variant.uri);
        if (i < tracks.size() && tracks[i].isVideo && variant.resolution != tracks[i].size)
            return broken(folder, u"%1 is announced as %2"_s.arg(variant.uri, sizeToText(variant.resolution)));
        if (variant.hasAudioGroup == master.audioUris.isEmpty())
            return broken(folder, variant.uri + u" names a sound that is not there, or none"_s);
    }
    uris += master.audioUris;
    if (uris.size() != tracks.size())
        return broken(folder, u"%1 playlists instead of %2"_s.arg(uris.size()).arg(tracks.size()));
    for (qsizetype i = 0; i < master.audioUris.size(); ++i) {
        const QString due = languageTag(tracks[master.variants.size() + i].language);
        if (master.audioLanguages[i] != due)
            return broken(folder, u"%1 has not the language %2"_s.arg(master.audioUris[i], due));
    }
    return uris;
}

/// The subtitles of the master playlist, each beside the film's first playlist.
Result<> checkTexts(const VariantList &master, const QList<TextFacts> &texts, const PlaylistCheck &film,
    const QString &folder, Microseconds start)
{
    if (master.textUris.size() != texts.size())
        return broken(folder, u"%1 subtitles instead of %2"_s.arg(master.textUris.size()).arg(texts.size()));
    for (const VariantEntry &variant : master.variants) {
        if (variant.hasTextGroup == texts.isEmpty())
            return broken(folder, variant.uri + u" names subtitles that are not there, or none"_s);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString due = languageTag(texts[i].language);
        if (master.textLanguages[i] != due)
            return broken(folder, u"%1 has not the language %2"_s.arg(master.textUris[i], due));
        if (Result<> held = checkVtt(texts[i], folder + u'/' + master.textUris[i], film.list(), start); !held)
            return held;
    }
    return {};
}

Result<> finishAll(std::vector<PlaylistCheck> &checks, const PackagePlan &package)
{
    // A transport stream has no time below 0, so all of it lies later by what the first decoding time needed.
    Microseconds offset{0};
    if (package.segments.form == SegmentForm::Ts)
        offset = checks.front().check().start() - checks.front().facts().start;
    for (PlaylistCheck &check : checks) {
        if (Result<> finished = check.finish(offset); !finished)
            return finished;
    }
    return {};
}

} // namespace

Result<OutputRecord> verifyHls(const PackagePlan &package, const QList<TrackFacts> &tracks,
    const QList<TextFacts> &texts, const QString &folder, const ProofDepth &depth, const std::stop_token &stop)
{
    const QString masterPath = folder + u'/' + masterName;
    const Result<QByteArray> text = readFile(masterPath);
    if (!text)
        return text.error();
    const Result<VariantList> master = readVariantList(*text, masterPath);
    if (!master)
        return master.error();
    const Result<QStringList> uris = playlistsOf(*master, tracks, masterPath);
    if (!uris)
        return uris.error();
    Microseconds start = Microseconds::max();
    for (const TrackFacts &track : tracks)
        start = qMin(start, qMax(track.start, Microseconds(0)));
    std::vector<PlaylistCheck> checks;
    checks.reserve(static_cast<std::size_t>(tracks.size()));
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        checks.emplace_back(tracks[i], package, folder + u'/' + (*uris)[i], start, depth);
        if (Result<> read = checks.back().read(stop); !read)
            return read.error();
    }
    if (checks.empty())
        return broken(masterPath, u"it lists nothing"_s);
    if (Result<> finished = finishAll(checks, package); !finished)
        return finished.error();
    if (Result<> agreed = checkBorders(checks, masterPath); !agreed)
        return agreed.error();

    if (Result<> read = checkTexts(*master, texts, checks.front(), folder, start); !read)
        return read.error();
    if (const ContainerRow *container = Catalog::container(package.container);
        container && container->hasDashManifest) {
        std::vector<ProvenTrack> proven;
        for (std::size_t i = 0; i < checks.size(); ++i)
            proven.push_back({checks[i].facts(), (*uris)[qsizetype(i)].section(u'/', 0, 0), checks[i].list()});
        if (Result<> told = checkDashManifest(folder, proven, texts); !told)
            return told.error();
    }

    OutputRecord record;
    record.entry = package.path + u'/' + masterName;
    record.bytes = folderBytes(folder);
    double duration = 0;
    for (const PlaylistCheck &check : checks) {
        record.renditions.append(check.check().rendition());
        duration = qMax(duration, check.list().duration_s());
    }
    record.duration = fromSeconds(duration);
    return record;
}

} // namespace Zoetrope

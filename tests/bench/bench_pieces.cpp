// SPDX-License-Identifier: GPL-3.0-or-later
/// What it costs that encoded material goes to disk in pieces and is packaged from them, instead of straight into the
/// outputs: five renditions are encoded once, then their packets are written both ways in turn. Printed as shares of
/// the whole task, encoding included; the wall share leaves out that pieces are written while others encode.
///
///   bench_pieces CLIP [FOLDER]

#include "engine/av/capabilityprobe.h"
#include "engine/av/fileio.h"
#include "engine/pipeline/graph.h"
#include "engine/pipeline/muxer.h"
#include "engine/pipeline/runjob.h"
#include "engine/pipeline/trackmuxer.h"
#include "engine/pipeline/trackwriter.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <map>
#include <sys/resource.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr double wantedCpu = 0.03;
constexpr double wantedWall = 0.05;

struct Cost
{
    double wall_s = 0;
    double cpu_s = 0;
};

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

template <typename Value> Value mustHave(Result<Value> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return *std::move(result);
}

void mustSucceed(const Result<> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
}

template <typename Work> Cost costOf(const Work &work)
{
    const auto cpu = [] {
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    };
    const auto start = std::chrono::steady_clock::now();
    const double before = cpu();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), cpu() - before};
}

/// A track as its encoder handed it over.
struct Track
{
    TrackFormat format;
    std::vector<PacketPtr> packets;
};

using Tracks = std::map<QString, Track>; ///< by id

Track loaded(const QString &folder)
{
    TrackReader reader = mustHave(TrackReader::open(folder));
    Track track{copyFormat(reader.format()), {}};
    for (PacketPtr packet = mustHave(reader.next()); packet; packet = mustHave(reader.next()))
        track.packets.push_back(std::move(packet));
    return track;
}

RunRequest ladderOf(const QString &clip, const QString &staging)
{
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video = VideoSpec{};
    output.audio = AudioSpec{};
    for (const int resolution : {1080, 720, 480, 360, 240})
        output.video->ladder.append(Rung{resolution, {}});
    RunRequest request;
    request.spec.sources = {clip};
    request.spec.outputs = {output};
    request.stagingFolder = staging;
    request.capabilities = probeCapabilities();
    request.budget.threads = QThread::idealThreadCount();
    return request;
}

QStringList tracksOf(const PackagePlan &package) { return package.videoTracks + package.audioTracks; }

void writePieces(const Plan &plan, const Tracks &tracks, const QString &folder)
{
    for (const auto &[id, track] : tracks) {
        TrackWriter writer =
            mustHave(TrackWriter::create(folder + u'/' + id, copyFormat(track.format), plan.pieceLength));
        for (const PacketPtr &packet : track.packets)
            mustSucceed(writer.write(*packet));
        mustHave(writer.finish());
    }
}

void packageFromPieces(const Plan &plan, const QString &folder)
{
    for (const PackagePlan &package : plan.packages) {
        QStringList folders;
        for (const QString &track : tracksOf(package))
            folders << folder + u'/' + track;
        mustSucceed(muxFile(*Catalog::container(package.container), folders, folder + u'/' + package.id, {}, {}));
    }
}

/// The tracks of a package, read by decoding time.
class Interleaved
{
public:
    explicit Interleaved(std::vector<const Track *> tracks)
        : m_tracks(std::move(tracks))
        , m_next(m_tracks.size(), 0)
    {
    }

    /// A new reference to the packet that is decoded first, and its track; nullptr at the end.
    std::pair<PacketPtr, int> take()
    {
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < m_tracks.size(); ++i) {
            if (m_next[i] < m_tracks[i]->packets.size() && (!first || isBefore(i, *first)))
                first = i;
        }
        if (!first)
            return {nullptr, -1};
        PacketPtr packet(av_packet_clone(packetOf(*first).get()));
        ++m_next[*first];
        return {std::move(packet), int(*first)};
    }

private:
    [[nodiscard]] const PacketPtr &packetOf(std::size_t track) const { return m_tracks[track]->packets[m_next[track]]; }
    [[nodiscard]] bool isBefore(std::size_t one, std::size_t other) const
    {
        return av_compare_ts(packetOf(one)->dts, m_tracks[one]->format.timeBase, packetOf(other)->dts,
                   m_tracks[other]->format.timeBase)
            < 0;
    }

    std::vector<const Track *> m_tracks;
    std::vector<std::size_t> m_next;
};

/// The cheapest way there is: the index's room is known beforehand.
void writeDirectly(const Plan &plan, const Tracks &tracks, const QString &folder)
{
    constexpr int indexSize = 1 << 20;
    for (const PackagePlan &package : plan.packages) {
        const QString path = folder + u'/' + package.id;
        AvioFile file = mustHave(AvioFile::create(path));
        TrackMuxer muxer = mustHave(TrackMuxer::create(Catalog::container(package.container)->muxer, path));
        std::vector<const Track *> sources;
        for (const QString &id : tracksOf(package)) {
            sources.push_back(&tracks.at(id));
            mustSucceed(muxer.addTrack(sources.back()->format));
        }
        Dictionary options;
        options.set("moov_size", indexSize);
        mustSucceed(muxer.begin(file.context(), options));
        Interleaved interleaved(sources);
        for (auto [packet, track] = interleaved.take(); packet; std::tie(packet, track) = interleaved.take())
            mustSucceed(muxer.write(*packet, track));
        mustSucceed(muxer.finish());
        mustSucceed(file.finish());
    }
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void report(const char *what, double share, double wanted)
{
    std::printf("%-46s     %9.2f %%   wanted %18.0f %%   %s\n", what, share * 100, wanted * 100,
        share < wanted ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_pieces CLIP [FOLDER]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder(QString(app.arguments().value(2, QDir::tempPath()) + u"/bench_pieces-XXXXXX"_s));
    const RunRequest request = ladderOf(app.arguments().at(1), folder.path());
    const Plan plan = mustHave(planJob(request, {}));
    ProgressMeter meter([](const JobEvent &) {});
    const Cost encoding =
        costOf([&] { mustHave(encodeTracks(plan, folder.filePath(u"tracks"_s), PieceCheck::Last, &meter, {})); });
    Tracks tracks;
    for (const VideoTrack &track : plan.video)
        tracks.emplace(track.id, loaded(folder.filePath(u"tracks/"_s + track.id)));
    for (const AudioTrack &track : plan.audio)
        tracks.emplace(track.id, loaded(folder.filePath(u"tracks/"_s + track.id)));

    std::vector<double> wall;
    std::vector<double> cpu;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir byPieces(folder.filePath(u"pieces-XXXXXX"_s));
        const QTemporaryDir direct(folder.filePath(u"direct-XXXXXX"_s));
        const Cost written = costOf([&] { writePieces(plan, tracks, byPieces.path()); });
        const Cost packaged = costOf([&] { packageFromPieces(plan, byPieces.path()); });
        const Cost straight = costOf([&] { writeDirectly(plan, tracks, direct.path()); });
        // The encoding that was measured wrote pieces as well: without them it is the task by the direct way.
        const auto share = [&](double Cost::*part) {
            const double whole = encoding.*part - written.*part + straight.*part;
            return (written.*part + packaged.*part - straight.*part) / whole;
        };
        wall.push_back(share(&Cost::wall_s));
        cpu.push_back(share(&Cost::cpu_s));
    }
    std::printf("five renditions: encoded in %.1f s, %.1f s of CPU\n", encoding.wall_s, encoding.cpu_s);
    report("pieces and packaging over direct writing, CPU", median(cpu), wantedCpu);
    report("pieces and packaging over direct writing, wall", median(wall), wantedWall);
    return 0;
}

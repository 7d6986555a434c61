// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/muxer.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"
#include "engine/av/fileio.h"
#include "engine/pipeline/trackmuxer.h"

#include <cstdio>
#include <vector>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts the bytes it is given and drops them: learns how large an index will be before its file is begun.
class CountingOutput
{
public:
    CountingOutput()
    {
        constexpr int bufferSize = 256 << 10;
        if (auto *buffer = static_cast<unsigned char *>(av_malloc(bufferSize)))
            m_context.reset(avio_alloc_context(
                buffer, bufferSize, 1, this, nullptr, &CountingOutput::write, &CountingOutput::seek));
    }
    CountingOutput(const CountingOutput &) = delete;
    CountingOutput &operator=(const CountingOutput &) = delete;

    [[nodiscard]] AVIOContext *context() const { return m_context.get(); }
    [[nodiscard]] std::int64_t size() const
    {
        avio_flush(m_context.get());
        return m_size;
    }

private:
    static int write(void *opaque, AvCompat::WriteBuffer *, int size)
    {
        auto *self = static_cast<CountingOutput *>(opaque);
        self->m_position += size;
        self->m_size = qMax(self->m_size, self->m_position);
        return size;
    }
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence)
    {
        auto *self = static_cast<CountingOutput *>(opaque);
        whence &= ~AVSEEK_FORCE;
        if (whence == AVSEEK_SIZE)
            return self->m_size;
        if (whence != SEEK_SET)
            return AVERROR(ENOSYS);
        return self->m_position = offset;
    }

    AvioPtr m_context;
    std::int64_t m_position = 0;
    std::int64_t m_size = 0;
};

/// Which cue of each text comes next.
using CueQueue = std::vector<std::size_t>;

/// The copying of some tracks into one muxer.
struct Copy
{
    const ContainerRow &container;
    const QList<MuxedTrack> &sources;
    const QString &path;
    const CopyProgress &progress;
    std::stop_token stop;
    const PlanMetadata &metadata;
    const std::vector<TextTrack> &texts;
    double progressFrom = 0;
    double progressTo = 1;

    Result<> run(AVIOContext *io, std::int64_t indexSize, std::int64_t *indexStart) const;
    Result<> packets(TrackMuxer &muxer, std::vector<PacketAhead> &tracks) const;
    Result<> cuesBefore(TrackMuxer &muxer, const AVPacket *packet, AVRational timeBase, CueQueue *queue) const;
    void options(const std::vector<PacketAhead> &tracks, std::int64_t indexSize, Dictionary &options) const;
};

bool isMp4Family(const ContainerRow &container)
{
    return QStringList{u"mp4"_s, u"mov"_s, u"ipod"_s}.contains(container.muxer);
}

void Copy::options(const std::vector<PacketAhead> &tracks, std::int64_t indexSize, Dictionary &options) const
{
    if (!isMp4Family(container))
        return;
    if (indexSize > 0)
        options.set("moov_size", indexSize);
    // The film's own clock ticks with the picture, else with the sound: edit lists are exact, not rounded to
    // milliseconds.
    int scale = 0;
    for (const PacketAhead &track : tracks) {
        const TrackFormat &format = track.reader().format();
        const bool isVideo = format.parameters->codec_type == AVMEDIA_TYPE_VIDEO;
        if (format.timeBase.num != 1)
            continue;
        if (isVideo)
            options.set("video_track_timescale", format.timeBase.den);
        if (isVideo || scale == 0)
            scale = format.timeBase.den;
    }
    if (scale > 0)
        options.set("movie_timescale", scale);
}

/// The track whose next packet is decoded first, or -1 when all have ended.
int earliest(const std::vector<PacketAhead> &tracks)
{
    int best = -1;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const AVPacket *packet = tracks[i].peek();
        if (!packet)
            continue;
        if (best < 0
            || av_compare_ts(packet->dts, tracks[i].reader().format().timeBase,
                   tracks[static_cast<std::size_t>(best)].peek()->dts,
                   tracks[static_cast<std::size_t>(best)].reader().format().timeBase)
                < 0)
            best = static_cast<int>(i);
    }
    return best;
}

/// All cues that are due before a packet of the tracks; without one, the rest.
Result<> Copy::cuesBefore(TrackMuxer &muxer, const AVPacket *packet, AVRational timeBase, CueQueue *queue) const
{
    for (;;) {
        std::size_t first = texts.size();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if ((*queue)[i] == texts[i].packets.size())
                continue;
            if (first == texts.size()
                || texts[i].packets[(*queue)[i]]->dts < texts[first].packets[(*queue)[first]]->dts)
                first = i;
        }
        if (first == texts.size())
            return {};
        const AVPacket &cue = *texts[first].packets[(*queue)[first]];
        if (packet && av_compare_ts(packet->dts, timeBase, cue.dts, texts[first].format.timeBase) <= 0)
            return {};
        ++(*queue)[first];
        const PacketPtr copy(av_packet_clone(&cue));
        if (!copy)
            return Error{ErrorCode::OutOfMemory, path, {}};
        if (Result<> written = muxer.write(*copy, static_cast<int>(sources.size() + qsizetype(first))); !written)
            return written;
    }
}

Result<> Copy::packets(TrackMuxer &muxer, std::vector<PacketAhead> &tracks) const
{
    std::int64_t total = 0;
    for (const PacketAhead &track : tracks)
        total += track.reader().totals().packets;
    std::int64_t done = 0;
    CueQueue cues(texts.size(), 0);
    for (int track = earliest(tracks); track >= 0; track = earliest(tracks)) {
        if (stop.stop_requested())
            return cancelled();
        PacketAhead &next = tracks[static_cast<std::size_t>(track)];
        if (Result<> shown = cuesBefore(muxer, next.peek(), next.reader().format().timeBase, &cues); !shown)
            return shown;
        Result<PacketPtr> packet = next.take();
        if (!packet)
            return packet.error();
        if (Result<> written = muxer.write(**packet, track); !written)
            return written;
        if (++done % 256 == 0 && progress)
            progress(progressFrom + (progressTo - progressFrom) * double(done) / double(total));
    }
    return cuesBefore(muxer, nullptr, {}, &cues);
}

/// FLAC tells in front how many samples there are, which its encoder knew only at the end.
TrackFormat withTotals(const TrackFormat &format, const TrackTotals &totals)
{
    TrackFormat told = copyFormat(format);
    const AVCodecParameters &parameters = *told.parameters;
    constexpr int streamInfoSize = 34; // RFC 9639, 8.2: the count's 36 bits end 16 bytes before the end of the block
    constexpr int countOffset = 13;
    if (parameters.codec_id != AV_CODEC_ID_FLAC || parameters.extradata_size < streamInfoSize)
        return told;
    const std::int64_t samples = totals.endPts - totals.firstPts;
    std::uint8_t *count = parameters.extradata + countOffset;
    count[0] = std::uint8_t((count[0] & 0xf0) | ((samples >> 32) & 0x0f));
    for (int byte = 1; byte <= 4; ++byte)
        count[byte] = std::uint8_t(samples >> (32 - 8 * byte));
    return told;
}

/// `indexStart` is told where the muxer stood before it wrote its trailer.
Result<> Copy::run(AVIOContext *io, std::int64_t indexSize, std::int64_t *indexStart) const
{
    Result<TrackMuxer> muxer = TrackMuxer::create(container.muxer, path);
    if (!muxer)
        return muxer.error();
    std::vector<PacketAhead> tracks;
    if (Result<> told = muxer->describe(metadata); !told)
        return told;
    const bool hasChoice = sources.size() > 2; // of sounds: at most one of the tracks is a picture
    bool hasSound = false;
    for (const MuxedTrack &source : sources) {
        Result<PacketAhead> track = PacketAhead::open(source.folder);
        if (!track)
            return track.error();
        const TrackFormat &format = track->reader().format();
        if (Result<> added = muxer->addTrack(withTotals(format, track->reader().totals())); !added)
            return added;
        const bool isSound = format.parameters->codec_type == AVMEDIA_TYPE_AUDIO;
        const bool isUsual = hasChoice && !(isSound && hasSound);
        muxer->describeTrack(source.language, isUsual ? TrackMuxer::Role::Usual : TrackMuxer::Role::Unsaid);
        hasSound = hasSound || isSound;
        tracks.push_back(*std::move(track));
    }
    for (const TextTrack &text : texts) {
        if (Result<> added = muxer->addTrack(text.format); !added)
            return added;
        muxer->describeText(text);
    }
    Dictionary chosen;
    options(tracks, indexSize, chosen);
    if (Result<> begun = muxer->begin(io, chosen); !begun)
        return begun;
    if (Result<> copied = packets(*muxer, tracks); !copied)
        return copied;
    *indexStart = avio_tell(io);
    return muxer->finish();
}

/// The room that the index of an MP4 takes. FFmpeg's own way of putting it in front opens the file a second time by its
/// path, which our files do not allow; so the size is found by a dry run, and the room left free from the start.
Result<std::int64_t> measureIndex(const Copy &copy, std::int64_t packets)
{
    const CountingOutput output;
    if (!output.context())
        return Error{ErrorCode::OutOfMemory, copy.path, {}};
    std::int64_t indexStart = 0;
    if (Result<> ran = copy.run(output.context(), 0, &indexStart); !ran)
        return ran.error();
    constexpr std::int64_t freeBox = 8; // the muxer fills what is left with a box, and wants room for its head
    std::int64_t size = output.size() - indexStart + freeBox;
    // Behind the index, offsets may pass 4 GiB and become four bytes longer each.
    if (output.size() + size > std::int64_t(UINT32_MAX))
        size += 4 * packets;
    return size;
}

Result<std::int64_t> countPackets(const QList<MuxedTrack> &sources)
{
    std::int64_t packets = 0;
    for (const MuxedTrack &source : sources) {
        const Result<TrackReader> track = TrackReader::open(source.folder);
        if (!track)
            return track.error();
        packets += track->totals().packets;
    }
    return packets;
}

} // namespace

Result<> muxFile(const ContainerRow &container, const QList<MuxedTrack> &tracks, const QString &path,
    const CopyProgress &progress, std::stop_token stop, const PlanMetadata &metadata,
    const std::vector<TextTrack> &texts)
{
    Copy copy{container, tracks, path, progress, std::move(stop), metadata, texts};
    std::int64_t indexSize = 0;
    if (isMp4Family(container)) {
        Result<std::int64_t> packets = countPackets(tracks);
        if (!packets)
            return packets.error();
        for (const TextTrack &text : texts)
            *packets += 2 * std::int64_t(text.packets.size()); // and the silence behind each
        copy.progressTo = 0.4;
        const Result<std::int64_t> measured = measureIndex(copy, *packets);
        if (!measured)
            return measured.error();
        indexSize = *measured;
        copy.progressFrom = copy.progressTo;
        copy.progressTo = 1;
    }

    Result<AvioFile> file = AvioFile::create(path);
    if (!file)
        return file.error();
    std::int64_t indexStart = 0;
    if (Result<> ran = copy.run(file->context(), indexSize, &indexStart); !ran)
        return file->failure() ? *file->failure() : ran.error();
    if (Result<> finished = file->finish(); !finished)
        return finished;
    if (progress)
        progress(1);
    return {};
}

} // namespace Zoetrope

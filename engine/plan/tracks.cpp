// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/tracks.h"

#include "engine/plan/encoderoptions.h"

#include <algorithm>
#include <limits>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostChannels = 8; // 7.1: the largest layout that AAC and Opus both know
constexpr int usualSampleRate = 48'000;

// `v360`, then `v360b`, `v360c`, … for other encodes of the same height.
template <typename Track> QString freeId(const QString &base, const QList<Track> &tracks)
{
    const auto isTaken = [&](const QString &id) {
        return std::any_of(tracks.cbegin(), tracks.cend(), [&](const Track &track) { return track.id == id; });
    };
    QString id = base;
    for (int n = 1; isTaken(id); ++n) {
        const QString suffix = n < 26 ? QString(QChar(u'a' + n)) : u'x' + QString::number(n);
        id = base + suffix;
    }
    return id;
}

template <typename Track> QString shareTrack(Track track, const QString &base, QList<Track> *tracks)
{
    for (const Track &known : std::as_const(*tracks)) {
        track.id = known.id; // names apart, is it the same encode?
        if (track == known)
            return known.id;
    }
    track.id = freeId(base, *tracks);
    tracks->append(track);
    return track.id;
}

int nearestRate(int wished, const QList<int> &rates)
{
    if (rates.isEmpty() || rates.contains(wished))
        return wished;
    int above = 0;
    for (const int rate : rates) {
        if (rate > wished && (above == 0 || rate < above))
            above = rate;
    }
    return above != 0 ? above : *std::max_element(rates.cbegin(), rates.cend());
}

Bitrate highestBitrate(const CodecRow &codec, int channels, int sampleRate)
{
    if (codec.name == "aac"_L1) // ISO/IEC 14496-3: 6144 bits a channel in a frame of 1024 samples
        return {std::int64_t(6144) * channels * sampleRate / 1024};
    if (codec.name == "opus"_L1) // libopus refuses more
        return {std::int64_t(256'000) * channels};
    return {std::numeric_limits<std::int64_t>::max()};
}

} // namespace

Result<VideoTrack> videoTrack(
    const VideoSpec &wish, const CodecRow &codec, const Rendition &rendition, const Capabilities &capabilities)
{
    const Result<QString> encoder = chooseEncoder(codec, capabilities);
    if (!encoder)
        return encoder.error();
    VideoTrack track;
    track.size = rendition.size;
    track.codec = codec.name;
    track.encoder = *encoder;
    const RateControl rateControl = rendition.bitrate ? RateControl::Average : RateControl::Quality;
    track.options = encoderOptions(codec, *encoder, wish.options, rateControl);
    track.pixelFormat = u"yuv420p"_s; // what every player takes
    track.bitrate = rendition.bitrate;
    return track;
}

Result<AudioTrack> audioTrack(
    const AudioSpec &wish, const CodecRow &codec, const AudioStreamInfo &source, const Capabilities &capabilities)
{
    const Result<QString> encoder = chooseEncoder(codec, capabilities);
    if (!encoder)
        return encoder.error();
    AudioTrack track;
    track.codec = codec.name;
    track.encoder = *encoder;
    const int present = source.channels > 0 ? source.channels : 2;
    track.channels = std::min(wish.channels > 0 ? std::min(wish.channels, present) : present, mostChannels);
    const int wishedRate = wish.sampleRate > 0 ? wish.sampleRate : source.sampleRate;
    track.sampleRate = nearestRate(wishedRate > 0 ? wishedRate : usualSampleRate, codec.sampleRates);
    track.bitrate = std::min(wish.bitrate, highestBitrate(codec, track.channels, track.sampleRate));
    return track;
}

QString TrackTable::share(VideoTrack track)
{
    const QString base = u'v' + QString::number(track.size.shortSide());
    return shareTrack(std::move(track), base, &m_video);
}

QString TrackTable::share(AudioTrack track)
{
    const QString base = u'a' + QString::number(track.bitrate.bps / 1000);
    return shareTrack(std::move(track), base, &m_audio);
}

QList<VideoTrack> TrackTable::video() const
{
    QList<VideoTrack> tracks = m_video;
    std::stable_sort(tracks.begin(), tracks.end(),
        [](const VideoTrack &a, const VideoTrack &b) { return a.size.area() > b.size.area(); });
    return tracks;
}

} // namespace Zoetrope

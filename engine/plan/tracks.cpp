// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/tracks.h"

#include "engine/plan/encoderoptions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    if (codec.name == "mp3"_L1) // ISO/IEC 11172-3 and, at the lower rates, 13818-3
        return {sampleRate >= 32'000 ? 320'000 : 160'000};
    if (codec.name == "ac3"_L1) // ATSC A/52
        return {640'000};
    if (codec.isLossless)
        return {0};
    return {std::numeric_limits<std::int64_t>::max()};
}

/// Encoders overshoot, and what is counted here are samples, not what a player makes between them.
constexpr double loudestPeak_dB = -1;

/// The gain that brings a sound to the level that is wished; nothing where it was not measured or is silent.
double levelGain_dB(const AudioSpec &wish, const SoundLevel *level)
{
    if (!level)
        return 0;
    if (wish.loudness_LUFS)
        return level->loudness_LUFS ? *wish.loudness_LUFS - *level->loudness_LUFS : 0;
    return wish.peak_dB && level->loudness_LUFS ? *wish.peak_dB - level->peak_dB : 0;
}

void setLevel(const AudioSpec &wish, const AudioStreamInfo &source, AudioTrack *track)
{
    const SoundLevel *level = source.level(track->channels, track->filters);
    const double gain_dB = wish.gain_dB + levelGain_dB(wish, level);
    track->gain_dB = std::round(gain_dB * 100) / 100; // as precise as it is carried out
    track->isLimited = wish.loudness_LUFS && level && level->peak_dB + gain_dB > loudestPeak_dB;
}

/// What every player takes, or ten bits where they are wished.
QString pixelFormat(const CodecRow &codec, const OptionValues &options)
{
    return depthOf(codec, options) > 8 ? u"yuv420p10le"_s : u"yuv420p"_s;
}

} // namespace

Result<VideoTrack> videoTrack(const VideoSpec &wish, const CodecRow &codec, const Rendition &rendition,
    const FramedPicture &picture, const Capabilities &capabilities)
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
    track.pixelFormat = pixelFormat(codec, wish.options);
    track.bitrate = rendition.bitrate;
    track.hasTwoPasses = rendition.bitrate && (wish.passes == 2 || wish.targetSize);
    track.content = contentSize(picture, rendition.size);
    track.framing = picture.framing;
    track.filters = withDefaults(wish.filters, Catalog::videoFilters());
    return track;
}

void settleDynamicRange(const VideoStreamInfo &source, const Capabilities &capabilities, VideoTrack *track)
{
    if (!source.color.isHdr())
        return;
    const bool isShallow = track->pixelFormat == "yuv420p"_L1;
    const bool canToneMap = capabilities.filters.contains(u"zscale"_s) && capabilities.filters.contains(u"tonemap"_s);
    track->isToneMapped = isShallow && canToneMap;
    if (!isShallow && source.light)
        addLight(track->encoder, *source.light, &track->options);
}

int channelsOf(const AudioSpec &wish, const CodecRow &codec, const AudioStreamInfo &source)
{
    const int present = source.channels > 0 ? source.channels : 2;
    return std::min(wish.channels > 0 ? std::min(wish.channels, present) : present, codec.mostChannels);
}

Result<AudioTrack> audioTrack(
    const AudioSpec &wish, const CodecRow &codec, const AudioStreamInfo &source, const Capabilities &capabilities)
{
    const Result<SoundEncoder> encoder = chooseSoundEncoder(codec, wish.options, capabilities);
    if (!encoder)
        return encoder.error();
    AudioTrack track;
    track.codec = codec.name;
    track.encoder = encoder->name;
    track.options = encoder->options;
    track.sampleFormat = encoder->sampleFormat;
    track.language = source.language;
    track.channels = channelsOf(wish, codec, source);
    track.filters = withDefaults(wish.filters, Catalog::soundFilters());
    setLevel(wish, source, &track);
    track.fadeIn = wish.fadeIn;
    track.fadeOut = wish.fadeOut;
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
    const QString base = u'a' + (track.bitrate.bps > 0 ? QString::number(track.bitrate.bps / 1000) : track.codec);
    return shareTrack(std::move(track), base, &m_audio);
}

QString TrackTable::share(SubtitleTrack track)
{
    const QString base = u't' + QString::number(m_subtitles.size());
    return shareTrack(std::move(track), base, &m_subtitles);
}

QList<VideoTrack> TrackTable::video() const
{
    QList<VideoTrack> tracks = m_video;
    std::stable_sort(tracks.begin(), tracks.end(),
        [](const VideoTrack &a, const VideoTrack &b) { return a.size.area() > b.size.area(); });
    return tracks;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/filtertemplate.h"
#include "engine/plan/planner.h"

namespace Zoetrope::Testing {

/// Wishes and sources as values, for everything that is planned without files.

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

[[nodiscard]] inline Capabilities fullCapabilities()
{
    Capabilities capabilities;
    for (const CodecRow &row : Catalog::codecs())
        capabilities.encoders += QSet<QString>(row.encoders.cbegin(), row.encoders.cend());
    for (const StillFormatRow &row : Catalog::stillFormats())
        capabilities.encoders.insert(row.encoder);
    for (const ContainerRow &row : Catalog::containers())
        capabilities.muxers.insert(row.muxer);
    for (const SubtitleCodecRow &row : Catalog::subtitleCodecs())
        capabilities.encoders.insert(row.encoder);
    capabilities.muxers.insert(u"mpegts"_s);
    capabilities.filters.insert(u"ass"_s);
    for (const FilterRow &row : Catalog::stillFilters())
        for (const QString &filter : filterNames(row.graph))
            capabilities.filters.insert(filter);
    capabilities.filters += QSet<QString>{u"zscale"_s, u"tonemap"_s};
    capabilities.build = u"test-build"_s;
    return capabilities;
}

[[nodiscard]] inline VideoStreamInfo picture(Size coded)
{
    VideoStreamInfo video;
    video.index = 0;
    video.codec = u"h264"_s;
    video.codedSize = coded;
    video.displaySize = coded;
    video.frameRate = {25, 1};
    video.pixelFormat = u"yuv420p"_s;
    video.timeBase = {1, 12800};
    video.isDefault = true;
    video.isDecodable = true;
    return video;
}

[[nodiscard]] inline AudioStreamInfo sound(int channels, int sampleRate)
{
    AudioStreamInfo audio;
    audio.index = 1;
    audio.codec = u"aac"_s;
    audio.channels = channels;
    audio.sampleRate = sampleRate;
    audio.isDefault = true;
    audio.isDecodable = true;
    return audio;
}

[[nodiscard]] inline SubtitleStreamInfo text(int index, const QString &codec, const QString &language)
{
    SubtitleStreamInfo subtitle;
    subtitle.index = index;
    subtitle.codec = codec;
    subtitle.language = language;
    subtitle.isText = codec != "hdmv_pgs_subtitle"_L1;
    subtitle.isDecodable = true;
    return subtitle;
}

/// `clip.mp4`: ten seconds, 25 frames a second, stereo at 48 kHz.
[[nodiscard]] inline MediaInfo clip(Size coded)
{
    MediaInfo info;
    info.path = u"/media/clip.mp4"_s;
    info.container = u"mov"_s;
    info.identity = {1'000'000, 1'700'000'000'000'000'000, 2049, 4711};
    info.start = 0us;
    info.duration = 10s;
    info.video = {picture(coded)};
    info.audio = {sound(2, 48'000)};
    return info;
}

[[nodiscard]] inline MediaInfo portraitClip()
{
    MediaInfo info = clip({1920, 1080});
    info.video[0].rotation = 90;
    info.video[0].displaySize = {1080, 1920};
    return info;
}

[[nodiscard]] inline OutputSpec output(const QString &container, const QList<int> &resolutions)
{
    OutputSpec spec;
    spec.container = container;
    if (!resolutions.isEmpty()) {
        spec.video = VideoSpec{};
        for (const int resolution : resolutions)
            spec.video->ladder.append(Rung{resolution, {}});
    }
    spec.audio = AudioSpec{};
    return spec;
}

[[nodiscard]] inline JobSpec job(const QList<OutputSpec> &outputs)
{
    JobSpec spec;
    spec.sources = {u"/media/clip.mp4"_s};
    spec.outputs = outputs;
    return spec;
}

/// The main job: HLS at 240, 360 and 480, MP4 at 360, four pictures at the third second.
[[nodiscard]] inline JobSpec sampleJob()
{
    JobSpec spec = job({output(u"hls"_s, {240, 360, 480}), output(u"mp4"_s, {360})});
    ThumbnailSpec thumbnails;
    thumbnails.moments = {3s};
    thumbnails.resolutions = {360};
    thumbnails.formats = {u"jpg"_s, u"webp"_s};
    thumbnails.filters = {{}, {{u"blur"_s, {}}}};
    spec.thumbnails = {thumbnails};
    return spec;
}

[[nodiscard]] inline Result<Plan> planned(const JobSpec &spec, const MediaInfo &info, int threads = 2)
{
    Budget budget;
    budget.threads = threads;
    return makePlan(spec, info, fullCapabilities(), budget);
}

[[nodiscard]] inline QStringList noticeCodes(const Plan &plan)
{
    QStringList codes;
    for (const Notice &notice : plan.notices)
        codes.append(notice.code);
    return codes;
}

} // namespace Zoetrope::Testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/sourceplan.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualTicks = 90'000; // MPEG's clock, also that of TS segments
constexpr int fewestTicks = 24'000;
constexpr int highestRate = 1000; // frames a second; beyond it a header is lying
constexpr int highestNumerator = 1'000'000; // an average such as 15437500/618711 is no rate anybody recorded at

constexpr Rational usualRate{25, 1}; // of a source that does not say

bool isPlausible(Rational rate) { return rate.isKnown() && rate.toDouble() <= highestRate; }

bool isWantedOff(const JobSpec &spec)
{
    const auto isOff = [](const OutputSpec &output) {
        return output.video && output.video->deinterlace == Deinterlace::Off;
    };
    return std::any_of(spec.outputs.cbegin(), spec.outputs.cend(), isOff);
}

bool isWantedOn(const JobSpec &spec)
{
    const auto isOn = [](const OutputSpec &output) {
        return output.video && output.video->deinterlace == Deinterlace::On;
    };
    return std::any_of(spec.outputs.cbegin(), spec.outputs.cend(), isOn);
}

// All renditions come from one decode, so one answer serves the whole job; the firmer wish wins. A header does not tell
// of fields, but each frame does.
Deinterlacing deinterlacing(const JobSpec &spec, const VideoStreamInfo &video, bool isFromHeader)
{
    if (isWantedOn(spec))
        return Deinterlacing::All;
    const bool mayBeInterlaced = video.isInterlaced || isFromHeader;
    return mayBeInterlaced && !isWantedOff(spec) ? Deinterlacing::Marked : Deinterlacing::None;
}

/// What tone mapping counts with: the film's brightest pixel, else its display's, else what most are graded for.
double peakLight(const LightInfo &light)
{
    constexpr double usual_nits = 1000;
    constexpr double lowest_nits = 300; // less is no HDR film, whatever the header says
    const double told = light.brightestPixel_nits > 0 ? light.brightestPixel_nits : light.brightest_nits;
    return told > 0 ? std::max(told, lowest_nits) : usual_nits;
}

void readPicture(const JobSpec &spec, const VideoStreamInfo &video, PlanSource *source)
{
    source->videoStream = video.index;
    source->codedSize = video.codedSize;
    source->pixelAspect = video.pixelAspect.isKnown() ? video.pixelAspect : Rational{1, 1};
    source->rotation = video.rotation;
    source->isMirrored = video.isMirrored;
    source->deinterlace = deinterlacing(spec, video, source->isFromHeader);
    source->frameRate = isPlausible(video.frameRate) ? video.frameRate : usualRate;
    source->isVariableRate = video.isVariableRate;
    source->videoTimeBase = videoTimeBase(video.frameRate, video.isVariableRate);
    source->color = video.color;
    if (video.color.isHdr())
        source->peak_nits = peakLight(video.light.value_or(LightInfo()));
}

Result<> readClip(const ClipRange &clip, const std::optional<Microseconds> &duration, PlanSource *source)
{
    source->clipStart = clip.start;
    if (clip.length)
        source->clipEnd = clip.start + *clip.length;
    if (!duration) {
        source->expectedDuration = clip.length;
        return {};
    }
    if (clip.start > Microseconds{0} && clip.start >= *duration) {
        return Error{ErrorCode::ClipOutside, source->path,
            u"the clip begins at %1, the source ends at %2"_s.arg(timeToText(clip.start), timeToText(*duration))};
    }
    source->expectedDuration = std::min(source->clipEnd.value_or(*duration), *duration) - clip.start;
    return {};
}

} // namespace

Result<PlanSource> planSource(
    const JobSpec &spec, const MediaInfo &info, const VideoStreamInfo *video, const AudioStreamInfo *audio)
{
    PlanSource source;
    source.path = info.path;
    source.identity = info.identity;
    source.origin = info.start.value_or(Microseconds{0});
    source.isFromHeader = info.isFromHeader;
    if (video)
        readPicture(spec, *video, &source);
    if (audio)
        source.audioStream = audio->index;
    if (const Result<> clipped = readClip(spec.clip, info.duration, &source); !clipped)
        return clipped.error();
    return source;
}

PlanMetadata planMetadata(const MediaInfo &info, const PlanSource &source)
{
    PlanMetadata metadata{info.title, info.created, {}};
    const Microseconds zero = source.origin + source.clipStart;
    const Microseconds end = source.expectedDuration.value_or(Microseconds::max());
    for (ChapterInfo chapter : info.chapterList) {
        chapter.start = std::max(chapter.start - zero, Microseconds{0});
        chapter.end = std::min(chapter.end - zero, end);
        if (chapter.end > chapter.start)
            metadata.chapters.append(chapter);
    }
    return metadata;
}

Rational videoTimeBase(Rational frameRate, bool isVariableRate)
{
    if (isVariableRate || !isPlausible(frameRate) || frameRate.num > highestNumerator)
        return {1, usualTicks};
    if (std::int64_t(usualTicks) * frameRate.den % frameRate.num == 0)
        return {1, usualTicks};
    const int multiple = (fewestTicks + frameRate.num - 1) / frameRate.num;
    return {1, frameRate.num * multiple};
}

Rational trackTimeBase(const PlanSource &source, const VideoTrack &track)
{
    return track.frameRate.isKnown() ? videoTimeBase(track.frameRate, false) : source.videoTimeBase;
}

Rational wantedRate(const FrameRateWish &wish, const VideoStreamInfo &video)
{
    const Rational own = isPlausible(video.frameRate) ? video.frameRate : usualRate;
    const auto isOwn = [&](Rational rate) {
        return !video.isVariableRate && std::int64_t(rate.num) * own.den == std::int64_t(own.num) * rate.den;
    };
    switch (wish.kind) {
    case RateKind::Source:
        return {0, 1};
    case RateKind::Half:
        return own.num % 2 == 0 ? Rational{own.num / 2, own.den} : Rational{own.num, own.den * 2};
    case RateKind::Constant:
        break;
    }
    return isOwn(wish.rate) ? Rational{0, 1} : wish.rate;
}

} // namespace Zoetrope

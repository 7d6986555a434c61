// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/mediainfo.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QJsonValue toJson(const std::optional<Microseconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const ColorInfo &color)
{
    return {{u"primaries"_s, color.primaries}, {u"transfer"_s, color.transfer}, {u"matrix"_s, color.matrix},
        {u"range"_s, color.range}, {u"hdr"_s, color.isHdr()}};
}

QJsonObject toJson(const LightInfo &light)
{
    QJsonObject object;
    if (light.hasDisplay()) {
        QJsonArray chromaticities;
        for (const double coordinate : light.chromaticities)
            chromaticities += coordinate;
        object = {{u"chromaticities"_s, chromaticities}, {u"darkest_nits"_s, light.darkest_nits},
            {u"brightest_nits"_s, light.brightest_nits}};
    }
    if (light.brightestPixel_nits > 0) {
        object.insert(u"brightestPixel_nits"_s, light.brightestPixel_nits);
        object.insert(u"brightestFrame_nits"_s, light.brightestFrame_nits);
    }
    return object;
}

QJsonObject toJson(const VideoStreamInfo &stream)
{
    QJsonObject object{{u"index"_s, stream.index}, {u"codec"_s, stream.codec},
        {u"codedSize"_s, sizeToText(stream.codedSize)}, {u"displaySize"_s, sizeToText(stream.displaySize)},
        {u"pixelAspect"_s, rationalToText(stream.pixelAspect)}, {u"rotation"_s, stream.rotation},
        {u"mirrored"_s, stream.isMirrored}, {u"frameRate"_s, rationalToText(stream.frameRate)},
        {u"variableRate"_s, stream.isVariableRate}, {u"interlaced"_s, stream.isInterlaced},
        {u"pixelFormat"_s, stream.pixelFormat}, {u"bitDepth"_s, stream.bitDepth}, {u"color"_s, toJson(stream.color)},
        {u"start_us"_s, toJson(stream.start)}, {u"duration_us"_s, toJson(stream.duration)},
        {u"timeBase"_s, rationalToText(stream.timeBase)}, {u"coverArt"_s, stream.isCoverArt},
        {u"default"_s, stream.isDefault}, {u"decodable"_s, stream.isDecodable}, {u"language"_s, stream.language}};
    if (stream.light)
        object.insert(u"light"_s, toJson(*stream.light));
    return object;
}

QJsonObject toJson(const AudioStreamInfo &stream)
{
    return {{u"index"_s, stream.index}, {u"codec"_s, stream.codec}, {u"channels"_s, stream.channels},
        {u"layout"_s, stream.layout}, {u"sampleRate"_s, stream.sampleRate}, {u"start_us"_s, toJson(stream.start)},
        {u"duration_us"_s, toJson(stream.duration)}, {u"default"_s, stream.isDefault},
        {u"decodable"_s, stream.isDecodable}, {u"language"_s, stream.language}};
}

QJsonObject toJson(const SubtitleStreamInfo &stream)
{
    return {{u"index"_s, stream.index}, {u"codec"_s, stream.codec}, {u"language"_s, stream.language},
        {u"title"_s, stream.title}, {u"default"_s, stream.isDefault}, {u"forced"_s, stream.isForced},
        {u"hearingImpaired"_s, stream.isHearingImpaired}, {u"text"_s, stream.isText},
        {u"decodable"_s, stream.isDecodable}};
}

template <typename Stream> QJsonArray toJson(const QList<Stream> &streams)
{
    QJsonArray array;
    for (const Stream &stream : streams)
        array += toJson(stream);
    return array;
}

} // namespace

QJsonObject toJson(const MediaInfo &info)
{
    return {{u"path"_s, info.path}, {u"container"_s, info.container}, {u"bytes"_s, qint64(info.identity.bytes)},
        {u"start_us"_s, toJson(info.start)}, {u"duration_us"_s, toJson(info.duration)},
        {u"bit_rate_bps"_s, info.bitrate ? QJsonValue(qint64(info.bitrate->bps)) : QJsonValue(QJsonValue::Null)},
        {u"video"_s, toJson(info.video)}, {u"audio"_s, toJson(info.audio)}, {u"subtitles"_s, toJson(info.subtitles)},
        {u"subtitleStreams"_s, info.subtitles.size()}, {u"dataStreams"_s, info.dataStreams},
        {u"chapters"_s, info.chapters}, {u"title"_s, info.title},
        {u"warnings"_s, QJsonArray::fromStringList(info.warnings)}};
}

namespace {

// A still or a few of them beside the film, as phones keep: no more pictures a second than a slide show.
bool isSlideShow(const VideoStreamInfo &stream)
{
    constexpr double slides_fps = 2;
    return stream.frameRate.isKnown() && stream.frameRate.toDouble() < slides_fps;
}

bool isBetterVideo(const VideoStreamInfo &stream, const VideoStreamInfo &best)
{
    if (isSlideShow(stream) != isSlideShow(best))
        return isSlideShow(best);
    if (stream.isDefault != best.isDefault)
        return stream.isDefault;
    return stream.displaySize.area() > best.displaySize.area();
}

} // namespace

const VideoStreamInfo *mainVideo(const MediaInfo &info)
{
    const VideoStreamInfo *best = nullptr;
    for (const VideoStreamInfo &stream : info.video) {
        if (stream.isDecodable && !stream.isCoverArt && (!best || isBetterVideo(stream, *best)))
            best = &stream;
    }
    return best;
}

const AudioStreamInfo *mainAudio(const MediaInfo &info)
{
    const AudioStreamInfo *best = nullptr;
    for (const AudioStreamInfo &stream : info.audio) {
        if (stream.isDecodable && (!best || (stream.isDefault && !best->isDefault)))
            best = &stream;
    }
    return best;
}

const SubtitleStreamInfo *mainSubtitle(const MediaInfo &info)
{
    const auto rank = [](const SubtitleStreamInfo &stream) { return stream.isDefault ? 2 : stream.isForced ? 0 : 1; };
    const SubtitleStreamInfo *best = nullptr;
    for (const SubtitleStreamInfo &stream : info.subtitles) {
        if (stream.isDecodable && (!best || rank(stream) > rank(*best)))
            best = &stream;
    }
    return best;
}

} // namespace Zoetrope

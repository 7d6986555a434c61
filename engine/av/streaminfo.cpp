// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/streaminfo.h"

#include "engine/av/avcompat.h"
#include "engine/av/contentkind.h"
#include "engine/av/pictureturn.h"

extern "C" {
#include <libavutil/mastering_display_metadata.h>
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <array>
#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double highestBelievableRate = 1000;
constexpr int largestSide = 32768;
constexpr unsigned highestLight_nits = 10'000; // PQ ends there

Rational toRational(AVRational value) { return {value.num, value.den}; }

std::optional<Microseconds> toTime(std::int64_t value, AVRational timeBase)
{
    if (value == AV_NOPTS_VALUE || timeBase.num <= 0 || timeBase.den <= 0)
        return std::nullopt;
    return Microseconds(av_rescale_q(value, timeBase, AVRational{1, AV_TIME_BASE}));
}

QString language(const AVStream &stream)
{
    const AVDictionaryEntry *entry = av_dict_get(stream.metadata, "language", nullptr, 0);
    const QString text = entry ? cleanText(entry->value, 16) : QString();
    return text == "und"_L1 ? QString() : text;
}

PictureTurn turnOf(const AVStream &stream, const AVFrame *first)
{
    constexpr size_t matrixBytes = 9 * sizeof(std::int32_t);
    size_t size = 0;
    const std::uint8_t *data = AvCompat::streamSideData(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (!data && first) {
        if (const AVFrameSideData *side = av_frame_get_side_data(first, AV_FRAME_DATA_DISPLAYMATRIX)) {
            data = side->data;
            size = side->size;
        }
    }
    if (!data || size < matrixBytes)
        return {};
    std::array<std::int32_t, 9> matrix = {};
    std::copy_n(data, matrixBytes, reinterpret_cast<std::uint8_t *>(matrix.data()));
    return turnFromMatrix(matrix);
}

template <typename Data>
const Data *sideData(
    const AVStream &stream, AVPacketSideDataType ofStream, const AVFrame *first, AVFrameSideDataType ofFrame)
{
    if (const AVFrameSideData *side = first ? av_frame_get_side_data(first, ofFrame) : nullptr)
        return side->size >= sizeof(Data) ? reinterpret_cast<const Data *>(side->data) : nullptr;
    size_t size = 0;
    const std::uint8_t *data = AvCompat::streamSideData(stream, ofStream, &size);
    return data && size >= sizeof(Data) ? reinterpret_cast<const Data *>(data) : nullptr;
}

/// What the display is that a film was graded on, and how bright the film gets.
std::optional<LightInfo> lightOf(const AVStream &stream, const AVFrame *first)
{
    const auto *display = sideData<AVMasteringDisplayMetadata>(
        stream, AV_PKT_DATA_MASTERING_DISPLAY_METADATA, first, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA);
    const auto *level = sideData<AVContentLightMetadata>(
        stream, AV_PKT_DATA_CONTENT_LIGHT_LEVEL, first, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL);
    LightInfo light;
    if (display && display->has_primaries && display->has_luminance) {
        const auto bounded = [](AVRational value, double highest) {
            return value.den != 0 ? std::clamp(av_q2d(value), 0.0, highest) : 0.0;
        };
        for (std::size_t i = 0; i < 8; ++i)
            light.chromaticities[i] =
                bounded(i < 6 ? display->display_primaries[i / 2][i % 2] : display->white_point[i % 2], 1);
        light.darkest_nits = bounded(display->min_luminance, highestLight_nits);
        light.brightest_nits = bounded(display->max_luminance, highestLight_nits);
    }
    if (level) {
        light.brightestPixel_nits = int(std::min(level->MaxCLL, highestLight_nits));
        light.brightestFrame_nits = int(std::min(level->MaxFALL, highestLight_nits));
    }
    return light == LightInfo() ? std::nullopt : std::optional(light);
}

/// Names of colour properties; empty where the stream is silent. The frame knows best, the container is asked next.
ColorInfo colorOf(const AVCodecParameters &parameters, const AVFrame *first)
{
    const auto primaries =
        first && first->color_primaries != AVCOL_PRI_UNSPECIFIED ? first->color_primaries : parameters.color_primaries;
    const auto transfer = first && first->color_trc != AVCOL_TRC_UNSPECIFIED ? first->color_trc : parameters.color_trc;
    const auto matrix =
        first && first->colorspace != AVCOL_SPC_UNSPECIFIED ? first->colorspace : parameters.color_space;
    const auto range =
        first && first->color_range != AVCOL_RANGE_UNSPECIFIED ? first->color_range : parameters.color_range;
    ColorInfo color;
    if (primaries != AVCOL_PRI_UNSPECIFIED)
        color.primaries = QString::fromLatin1(av_color_primaries_name(primaries));
    if (transfer != AVCOL_TRC_UNSPECIFIED)
        color.transfer = QString::fromLatin1(av_color_transfer_name(transfer));
    if (matrix != AVCOL_SPC_UNSPECIFIED)
        color.matrix = QString::fromLatin1(av_color_space_name(matrix));
    if (range != AVCOL_RANGE_UNSPECIFIED)
        color.range = QString::fromLatin1(av_color_range_name(range));
    return color;
}

bool isBelievable(Rational rate) { return rate.isKnown() && rate.toDouble() <= highestBelievableRate; }

Rational averageRate(const AVFormatContext &input, const AVStream &stream, const StreamTaste &taste)
{
    // Where nothing in the file has a time, a demuxer of FFmpeg 7 takes 25 frames a second; the stream may know better.
    const Rational stated = toRational(AvCompat::statedRate(*stream.codecpar));
    if ((input.iformat->flags & AVFMT_NOTIMESTAMPS) && isBelievable(stated))
        return stated;
    const Rational average = toRational(stream.avg_frame_rate);
    const Rational base = toRational(stream.r_frame_rate);
    if (isBelievable(average))
        return average;
    const Rational measured = measuredRate(taste.times, toRational(stream.time_base));
    if (isBelievable(measured))
        return measured;
    return isBelievable(base) ? base : Rational{0, 1};
}

/// FFmpeg's base rate is the one that all times fit into; for interlaced pictures that may be the rate of fields.
bool isVariable(Rational average, Rational base, bool isInterlaced)
{
    if (!average.isKnown() || !base.isKnown())
        return false;
    const double ratio = base.toDouble() / average.toDouble();
    const auto isNear = [&](double value) { return std::abs(ratio - value) < 0.015 * value; };
    return !isNear(1) && !(isInterlaced && isNear(2));
}

bool isFieldOrder(AVFieldOrder order) { return order != AV_FIELD_UNKNOWN && order != AV_FIELD_PROGRESSIVE; }

/// Cover art is not always marked as such: a picture format with one frame beside sound is no film.
bool isCover(const AVFormatContext &input, const AVStream &stream)
{
    if (stream.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS))
        return true;
    const AVCodecID codec = stream.codecpar->codec_id;
    const bool isPictureCodec = codec == AV_CODEC_ID_MJPEG || codec == AV_CODEC_ID_PNG || codec == AV_CODEC_ID_BMP;
    const auto isSound = [](const AVStream *other) { return other->codecpar->codec_type == AVMEDIA_TYPE_AUDIO; };
    return isPictureCodec && stream.nb_frames == 1
        && std::any_of(input.streams, input.streams + input.nb_streams, isSound);
}

/// 1:1 when the stream is silent, or says what cannot be meant.
Rational pixelAspectOf(AVFormatContext *input, AVStream *stream, AVFrame *first, Size coded)
{
    const Rational aspect = toRational(av_guess_sample_aspect_ratio(input, stream, first));
    if (!aspect.isKnown())
        return {1, 1};
    const double width = coded.width * aspect.toDouble();
    const bool isAbsurd = width < 1 || width > largestSide || aspect.toDouble() > 16 || aspect.toDouble() < 1.0 / 16;
    return isAbsurd ? Rational{1, 1} : aspect;
}

} // namespace

QString cleanText(const char *text, int maximumLength)
{
    QString clean;
    for (const QChar c : QString::fromUtf8(text)) {
        const QChar::Category category = c.category();
        if (category == QChar::Separator_Line || category == QChar::Separator_Paragraph || c == u'\n' || c == u'\t')
            clean += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format)
            clean += c;
        if (clean.size() >= maximumLength)
            break;
    }
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.simplified();
}

Size displaySize(Size coded, Rational pixelAspect, int rotation)
{
    Size size = coded;
    if (pixelAspect.isKnown() && pixelAspect.num != pixelAspect.den)
        size.width = std::max(1, int(std::lround(coded.width * pixelAspect.toDouble())));
    return rotation == 90 || rotation == 270 ? size.transposed() : size;
}

Rational measuredRate(const std::vector<std::int64_t> &times, Rational timeBase)
{
    if (times.size() < 2 || !timeBase.isKnown())
        return {0, 1};
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    const std::int64_t span = *last - *first;
    if (span <= 0)
        return {0, 1};
    Rational rate;
    av_reduce(&rate.num, &rate.den, std::int64_t(times.size() - 1) * timeBase.den, span * timeBase.num, INT32_MAX / 2);
    return rate;
}

VideoStreamInfo describeVideo(const AVFormatContext &input, int index, const StreamTaste &taste)
{
    AVStream *stream = input.streams[index];
    const AVCodecParameters &parameters = *stream->codecpar;
    AVFrame *first = taste.first.get();
    VideoStreamInfo info;
    info.index = index;
    info.codec = QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    info.codedSize = first ? Size{first->width, first->height} : Size{parameters.width, parameters.height};
    // FFmpeg's guess only reads the context, but takes it without const.
    info.pixelAspect = pixelAspectOf(const_cast<AVFormatContext *>(&input), stream, first, info.codedSize);
    const PictureTurn turn = turnOf(*stream, first);
    info.rotation = turn.rotation;
    info.isMirrored = turn.isMirrored;
    info.displaySize = displaySize(info.codedSize, info.pixelAspect, info.rotation);
    info.isInterlaced = taste.isInterlaced || isFieldOrder(parameters.field_order);
    info.frameRate = averageRate(input, *stream, taste);
    info.isVariableRate = isVariable(info.frameRate, toRational(stream->r_frame_rate), info.isInterlaced);
    const auto format = AVPixelFormat(first ? first->format : parameters.format);
    if (const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(format)) {
        info.pixelFormat = QString::fromLatin1(description->name);
        info.bitDepth = description->comp[0].depth;
    }
    info.color = colorOf(parameters, first);
    info.light = lightOf(*stream, first);
    info.start = toTime(stream->start_time, stream->time_base);
    info.duration = toTime(stream->duration, stream->time_base);
    info.timeBase = toRational(stream->time_base);
    info.isCoverArt = isCover(input, *stream);
    info.isDefault = (stream->disposition & AV_DISPOSITION_DEFAULT) != 0;
    info.isDecodable = first != nullptr;
    info.language = language(*stream);
    return info;
}

AudioStreamInfo describeAudio(const AVFormatContext &input, int index, const StreamTaste &taste)
{
    const AVStream &stream = *input.streams[index];
    const AVCodecParameters &parameters = *stream.codecpar;
    const AVFrame *first = taste.first.get();
    const AVChannelLayout &layout = first ? first->ch_layout : parameters.ch_layout;
    AudioStreamInfo info;
    info.index = index;
    info.codec = QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    info.channels = layout.nb_channels;
    std::array<char, 128> description = {};
    if (av_channel_layout_describe(&layout, description.data(), description.size()) > 0)
        info.layout = QString::fromLatin1(description.data());
    info.sampleRate = first ? first->sample_rate : parameters.sample_rate;
    info.start = toTime(stream.start_time, stream.time_base);
    info.duration = toTime(stream.duration, stream.time_base);
    info.isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
    info.isDecodable = first != nullptr && info.channels > 0 && info.sampleRate > 0;
    info.language = language(stream);
    return info;
}

SubtitleStreamInfo describeSubtitle(const AVFormatContext &input, int index)
{
    constexpr int titleLength = 200;
    const AVStream &stream = *input.streams[index];
    const AVCodecID id = stream.codecpar->codec_id;
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(id);
    const AVCodec *decoder = avcodec_find_decoder(id);
    SubtitleStreamInfo info;
    info.index = index;
    info.codec = QString::fromLatin1(avcodec_get_name(id));
    info.language = language(stream);
    if (const AVDictionaryEntry *title = av_dict_get(stream.metadata, "title", nullptr, 0))
        info.title = cleanText(title->value, titleLength);
    info.isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
    info.isForced = (stream.disposition & AV_DISPOSITION_FORCED) != 0;
    info.isHearingImpaired = (stream.disposition & AV_DISPOSITION_HEARING_IMPAIRED) != 0;
    info.isText = descriptor && (descriptor->props & AV_CODEC_PROP_TEXT_SUB) != 0;
    info.isDecodable = decoder && mayDecode(QLatin1StringView(decoder->name));
    return info;
}

} // namespace Zoetrope

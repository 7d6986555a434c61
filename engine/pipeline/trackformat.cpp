// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/bytes.h"
#include "engine/pipeline/piecefile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView endMagic = "ZOETRACK";
constexpr std::uint32_t endVersion = 2;

Error damaged(const QString &path, const QString &detail) { return {ErrorCode::PieceDamaged, path, detail}; }

/// The numbers of the parameters, in the order in which they are stored. One list serves both ways.
template <typename Parameters, typename Visit> void visitNumbers(Parameters &p, const Visit &visit)
{
    visit(p.codec_type);
    visit(p.format);
    visit(p.bit_rate);
    visit(p.bits_per_coded_sample);
    visit(p.bits_per_raw_sample);
    visit(p.profile);
    visit(p.level);
    visit(p.width);
    visit(p.height);
    visit(p.sample_aspect_ratio.num);
    visit(p.sample_aspect_ratio.den);
    visit(p.field_order);
    visit(p.color_range);
    visit(p.color_primaries);
    visit(p.color_trc);
    visit(p.color_space);
    visit(p.chroma_location);
    visit(p.video_delay);
    visit(p.sample_rate);
    visit(p.block_align);
    visit(p.frame_size);
    visit(p.initial_padding);
    visit(p.trailing_padding);
    visit(p.seek_preroll);
}

QByteArray layoutText(const AVChannelLayout &layout)
{
    std::array<char, 256> text{};
    return av_channel_layout_describe(&layout, text.data(), text.size()) > 0 ? QByteArray(text.data()) : QByteArray();
}

std::optional<TrackFormat> formatFromBytes(QByteArrayView bytes)
{
    ByteUnpacker unpacker(bytes);
    TrackFormat format{CodecParametersPtr(avcodec_parameters_alloc()), {}};
    AVCodecParameters &parameters = *format.parameters;
    format.timeBase.num = unpacker.number<std::int32_t>();
    format.timeBase.den = unpacker.number<std::int32_t>();
    // The codec by its name: numbers of codecs may move between builds of FFmpeg.
    const AVCodecDescriptor *codec = avcodec_descriptor_get_by_name(unpacker.counted().toByteArray().constData());
    visitNumbers(parameters, [&unpacker](auto &field) {
        field = static_cast<std::remove_reference_t<decltype(field)>>(unpacker.number<std::int64_t>());
    });
    const QByteArray layout = unpacker.counted().toByteArray();
    const QByteArrayView extradata = unpacker.counted();
    if (!unpacker.isAtEnd() || !codec || format.timeBase.num <= 0 || format.timeBase.den <= 0)
        return {};
    parameters.codec_id = codec->id;
    if (!layout.isEmpty() && av_channel_layout_from_string(&parameters.ch_layout, layout.constData()) < 0)
        return {};
    if (!extradata.isEmpty()) {
        const auto size = static_cast<std::size_t>(extradata.size());
        parameters.extradata = static_cast<std::uint8_t *>(av_mallocz(size + AV_INPUT_BUFFER_PADDING_SIZE));
        if (!parameters.extradata)
            return {};
        memcpy(parameters.extradata, extradata.data(), size);
        parameters.extradata_size = static_cast<int>(size);
    }
    return format;
}

} // namespace

void TrackTotals::add(const AVPacket &packet)
{
    const bool isFirst = packets == 0;
    if (isFirst)
        firstDts = packet.dts;
    firstPts = isFirst ? packet.pts : qMin<std::int64_t>(firstPts, packet.pts);
    const std::int64_t end = packet.pts + packet.duration;
    endPts = isFirst ? end : qMax(endPts, end);
    ++packets;
    bytes += packet.size;
}

void TrackPoint::add(const AVPacket &packet)
{
    totals.add(packet);
    lastDts = packet.dts;
    shownLater.insert(std::upper_bound(shownLater.begin(), shownLater.end(), packet.pts), packet.pts);
    shownLater.erase(shownLater.begin(), std::upper_bound(shownLater.begin(), shownLater.end(), lastDts));
}

TrackFormat copyFormat(const TrackFormat &format)
{
    TrackFormat copy{CodecParametersPtr(avcodec_parameters_alloc()), format.timeBase};
    avcodec_parameters_copy(copy.parameters.get(), format.parameters.get());
    return copy;
}

QByteArray formatBytes(const TrackFormat &format)
{
    const AVCodecParameters &parameters = *format.parameters;
    BytePacker packer;
    packer.number<std::int32_t>(format.timeBase.num);
    packer.number<std::int32_t>(format.timeBase.den);
    packer.counted(avcodec_get_name(parameters.codec_id));
    visitNumbers(parameters, [&packer](const auto &field) { packer.number(static_cast<std::int64_t>(field)); });
    packer.counted(parameters.codec_type == AVMEDIA_TYPE_AUDIO ? layoutText(parameters.ch_layout) : QByteArray());
    packer.counted(viewOf(parameters.extradata, static_cast<std::size_t>(parameters.extradata_size)));
    return packer.bytes();
}

Result<> writeTrackEnd(const QString &folder, const TrackEnd &end)
{
    BytePacker packer;
    packer.number(endVersion);
    packer.counted(formatBytes(end.format));
    packer.number(end.pieces);
    packer.number(end.totals.packets);
    packer.number(end.totals.bytes);
    packer.number(end.totals.firstPts);
    packer.number(end.totals.firstDts);
    packer.number(end.totals.endPts);
    packer.number<std::int32_t>(end.damages);
    QByteArray bytes = endMagic.toByteArray() + packer.bytes();
    BytePacker sum;
    sum.number(checksum(checksumSeed, bytes));
    bytes += sum.bytes();

    const QString path = folder + "/track.end"_L1;
    if (Result<> written = writeWholeFile(path + ".part"_L1, bytes); !written)
        return written;
    if (Result<> renamed = renameNew(path + ".part"_L1, path); !renamed)
        return renamed;
    return syncFolder(folder);
}

Result<TrackEnd> readTrackEnd(const QString &folder)
{
    const QString path = folder + "/track.end"_L1;
    QFile file(path);
    if (!file.exists())
        return damaged(path, u"the track is not whole"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SourceUnreadable, path, file.errorString()};
    const QByteArray bytes = file.read(1 << 20);
    if (bytes.size() < endMagic.size() + 4 || !bytes.startsWith(endMagic))
        return damaged(path, u"not the end of a track"_s);
    const QByteArrayView body = QByteArrayView(bytes).chopped(4);
    if (ByteUnpacker(QByteArrayView(bytes).last(4)).number<std::uint32_t>() != checksum(checksumSeed, body))
        return damaged(path, u"wrong checksum"_s);

    ByteUnpacker unpacker(body.sliced(endMagic.size()));
    if (unpacker.number<std::uint32_t>() != endVersion)
        return damaged(path, u"unknown version"_s);
    std::optional<TrackFormat> format = formatFromBytes(unpacker.counted());
    if (!format)
        return damaged(path, u"unreadable format"_s);
    TrackEnd end{std::move(*format), unpacker.number<std::int64_t>(), {}, 0};
    end.totals.packets = unpacker.number<std::int64_t>();
    end.totals.bytes = unpacker.number<std::int64_t>();
    end.totals.firstPts = unpacker.number<std::int64_t>();
    end.totals.firstDts = unpacker.number<std::int64_t>();
    end.totals.endPts = unpacker.number<std::int64_t>();
    end.damages = unpacker.number<std::int32_t>();
    if (!unpacker.isAtEnd())
        return damaged(path, u"wrong length"_s);
    return end;
}

} // namespace Zoetrope

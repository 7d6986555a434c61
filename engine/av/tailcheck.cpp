// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/tailcheck.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace Zoetrope {

namespace {

constexpr std::int64_t longestOggPage = 27 + 255 + 255 * 255;
constexpr qsizetype oggHeader = 27;
constexpr qsizetype oggTableLength = 26; // where the header says how long its table is

constexpr qsizetype boxHeader = 8;
constexpr qsizetype largeBoxHeader = 16;
constexpr qsizetype riffHeader = 8;
// Writers of AVI do not agree on whether a list's length counts its own head and the last byte's padding.
constexpr std::int64_t riffSlack = 9;

constexpr auto boxKinds = std::to_array<QByteArrayView>({"ftyp", "styp", "moov", "moof", "mdat", "mfra", "sidx", "free",
    "skip", "wide", "uuid", "meta", "pnot", "emsg", "prft", "udta"});

template <typename Number> Number bigEndianAt(QByteArrayView bytes, qsizetype position)
{
    return qFromBigEndian<Number>(bytes.data() + position);
}

struct EbmlLength
{
    int width = 0; ///< 0: none there
    std::int64_t value = 0; ///< 0 as well when it is left open
};

EbmlLength ebmlLengthAt(QByteArrayView bytes, qsizetype position)
{
    if (position >= bytes.size())
        return {};
    const auto first = std::uint8_t(bytes[position]);
    const int width = std::countl_zero(first) + 1;
    if (width > 8 || position + width > bytes.size())
        return {};
    std::uint64_t value = first & (0xffU >> width);
    for (int i = 1; i < width; ++i)
        value = value << 8 | std::uint8_t(bytes[position + i]);
    const bool isOpen = value == (std::uint64_t(1) << (7 * width)) - 1;
    return {width, isOpen ? 0 : std::int64_t(value)};
}

QByteArray readAt(AVIOContext *input, std::int64_t position, std::int64_t count)
{
    if (avio_seek(input, position, SEEK_SET) < 0)
        return {};
    QByteArray bytes(count, Qt::Uninitialized);
    const int read = avio_read(input, reinterpret_cast<unsigned char *>(bytes.data()), int(count));
    bytes.truncate(std::max(0, read));
    return bytes;
}

/// Where the parts end that follow one another from the beginning of the file, as far as they say so.
std::int64_t endOfParts(AVIOContext *input, std::int64_t size, std::int64_t (*lengthOf)(QByteArrayView head))
{
    std::int64_t end = 0;
    while (end < size) {
        const std::int64_t length = lengthOf(readAt(input, end, headLength));
        if (length <= 0)
            break;
        end += length;
    }
    return end;
}

} // namespace

bool endsAmidOggPage(QByteArrayView tail)
{
    const qsizetype page = tail.lastIndexOf(QByteArrayView("OggS"));
    if (page < 0)
        return false;
    const QByteArrayView rest = tail.sliced(page);
    if (rest.size() < oggHeader)
        return true;
    const auto segments = qsizetype(std::uint8_t(rest[oggTableLength]));
    qsizetype length = oggHeader + segments;
    for (qsizetype i = oggHeader; i < std::min(oggHeader + segments, rest.size()); ++i)
        length += std::uint8_t(rest[i]);
    return length > rest.size();
}

std::int64_t segmentEnd(QByteArrayView head)
{
    constexpr qsizetype idLength = 4;
    if (!head.startsWith(QByteArrayView("\x1a\x45\xdf\xa3", idLength)))
        return 0;
    const EbmlLength header = ebmlLengthAt(head, idLength);
    const qsizetype segment = idLength + header.width + qsizetype(header.value);
    if (header.value == 0 || header.value > headLength || segment + idLength > head.size()
        || head.sliced(segment, idLength) != QByteArrayView("\x18\x53\x80\x67", idLength))
        return 0;
    const EbmlLength length = ebmlLengthAt(head, segment + idLength);
    return length.value > 0 ? segment + idLength + length.width + length.value : 0;
}

std::int64_t boxLength(QByteArrayView head)
{
    if (head.size() < boxHeader || std::ranges::find(boxKinds, head.sliced(4, 4)) == boxKinds.end())
        return 0;
    const auto length = std::int64_t(bigEndianAt<quint32>(head, 0));
    if (length != 1)
        return length >= boxHeader ? length : 0; // 0: to the end, whatever that is
    if (head.size() < largeBoxHeader)
        return 0;
    const auto large = bigEndianAt<qint64>(head, boxHeader);
    return large >= largeBoxHeader && large < INT64_MAX / 2 ? large : 0;
}

std::int64_t riffLength(QByteArrayView head)
{
    if (head.size() < riffHeader || !head.startsWith(QByteArrayView("RIFF")))
        return 0;
    const auto length = std::int64_t(qFromLittleEndian<quint32>(head.data() + 4));
    return length > 0 && length != UINT32_MAX ? riffHeader + length + length % 2 : 0;
}

bool endsEarly(AVFormatContext *context)
{
    const QByteArrayView name(context->iformat->name);
    const std::int64_t size = avio_size(context->pb);
    if (size <= 0)
        return false;
    if (name == QByteArrayView("ogg")) {
        const std::int64_t begin = std::max<std::int64_t>(0, size - longestOggPage);
        return endsAmidOggPage(readAt(context->pb, begin, size - begin));
    }
    if (name.startsWith(QByteArrayView("matroska")))
        return segmentEnd(readAt(context->pb, 0, headLength)) > size;
    if (name.startsWith(QByteArrayView("mov")))
        return endOfParts(context->pb, size, boxLength) > size;
    if (name == QByteArrayView("avi"))
        return endOfParts(context->pb, size, riffLength) > size + riffSlack;
    return false;
}

} // namespace Zoetrope

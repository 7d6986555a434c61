// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/tailcheck.h"

#include <QByteArray>

#include <algorithm>

namespace Zoetrope {

namespace {

constexpr std::int64_t longestOggPage = 27 + 255 + 255 * 255;
constexpr qsizetype oggHeader = 27;
constexpr qsizetype oggTableLength = 26; // where the header says how long its table is

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

bool endsEarly(AVFormatContext *context)
{
    if (QByteArrayView(context->iformat->name) != QByteArrayView("ogg"))
        return false;
    const std::int64_t size = avio_size(context->pb);
    const std::int64_t begin = std::max<std::int64_t>(0, size - longestOggPage);
    if (size <= 0 || avio_seek(context->pb, begin, SEEK_SET) < 0)
        return false;
    QByteArray tail(size - begin, Qt::Uninitialized);
    const int read = avio_read(context->pb, reinterpret_cast<unsigned char *>(tail.data()), int(tail.size()));
    return read == tail.size() && endsAmidOggPage(tail);
}

} // namespace Zoetrope

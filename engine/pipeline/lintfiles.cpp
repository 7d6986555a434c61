// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/lintfiles.h"

#include "engine/pipeline/codecstring.h"
#include "engine/pipeline/memoryinput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// What a segment is by its first bytes.
enum class SegmentKind { Fragment, TransportStream, NotLookedInto, Strange };

SegmentKind kindOf(const QByteArray &bytes, bool hasMap)
{
    constexpr char syncByte = 0x47;
    constexpr char16_t soundSync = 0xfff0; // of AAC and MP3 by themselves
    const QByteArray box = bytes.mid(4, 4);
    if (hasMap || box == "ftyp" || box == "styp")
        return SegmentKind::Fragment;
    if (bytes.startsWith(syncByte))
        return SegmentKind::TransportStream;
    const bool isSound = bytes.startsWith("ID3")
        || (bytes.size() > 1 && ((uchar(bytes[0]) << 8 | uchar(bytes[1])) & soundSync) == soundSync);
    return isSound || bytes.startsWith("WEBVTT") ? SegmentKind::NotLookedInto : SegmentKind::Strange;
}

/// What the packets of a segment say of its stream of pictures, or of sound where there is none.
void measure(AVFormatContext *context, SeenSegment *seen)
{
    int chosen = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    seen->hasPicture = chosen >= 0;
    if (!seen->hasPicture)
        chosen = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (chosen < 0) {
        seen->fault = u"it holds neither pictures nor sound"_s;
        return;
    }
    const AVStream &stream = *context->streams[chosen];
    const PacketPtr packet(av_packet_alloc());
    std::int64_t begin = std::numeric_limits<std::int64_t>::max();
    std::int64_t end = std::numeric_limits<std::int64_t>::min();
    std::int64_t lastDts = AV_NOPTS_VALUE;
    int packets = 0;
    while (av_read_frame(context, packet.get()) >= 0) {
        if (packet->stream_index == chosen && packet->pts != AV_NOPTS_VALUE) {
            if (packets++ == 0)
                seen->beginsWithKey = (packet->flags & AV_PKT_FLAG_KEY) != 0;
            // Fragments read one by one do not state durations: then the step before tells.
            const bool hasStep = packet->dts != AV_NOPTS_VALUE && lastDts != AV_NOPTS_VALUE;
            const std::int64_t length = packet->duration > 0 ? packet->duration : hasStep ? packet->dts - lastDts : 0;
            lastDts = packet->dts;
            begin = std::min(begin, packet->pts);
            end = std::max(end, packet->pts + length);
        }
        av_packet_unref(packet.get());
    }
    if (packets == 0) {
        seen->fault = u"nothing in it can be read"_s;
        return;
    }
    seen->wasOpened = true;
    seen->begin_s = double(begin) * av_q2d(stream.time_base);
    seen->end_s = double(end) * av_q2d(stream.time_base);
    seen->size = {stream.codecpar->width, stream.codecpar->height};
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        if (const QString codec = codecString(*context->streams[i]->codecpar); !codec.isEmpty())
            seen->codecs += codec;
    }
}

} // namespace

LintFiles::LintFiles(const QString &entry)
    : m_root(QFileInfo(entry).canonicalPath())
{
}

QString LintFiles::nameOf(const QString &uri, const QString &from)
{
    if (!QUrl(uri).scheme().isEmpty() || uri.startsWith(u'/'))
        return {};
    const QString path = QUrl::fromPercentEncoding(uri.section(u'?', 0, 0).toUtf8());
    const QString name = QDir::cleanPath(from.section(u'/', 0, -2) + u'/' + path);
    const QString plain = name.startsWith(u'/') ? name.sliced(1) : name;
    return plain.startsWith("../"_L1) ? QString() : plain;
}

LintFiles::Bytes LintFiles::read(const QString &name, qint64 largest, std::optional<ByteSpan> span) const
{
    if (name.isEmpty())
        return {{}, u"it lies outside the presentation's folder and was not looked at"_s};
    const QFileInfo info(m_root + u'/' + name);
    if (!info.exists())
        return {{}, u"the file is not there"_s};
    if (!info.isFile() || !info.canonicalFilePath().startsWith(m_root + u'/'))
        return {{}, u"it is no plain file of the presentation"_s};
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    const ByteSpan wanted = span.value_or(ByteSpan{0, file.size()});
    if (wanted.offset < 0 || wanted.length < 0 || wanted.offset > file.size() - wanted.length)
        return {{}, u"its byte range ends behind the end of the file"_s};
    if (wanted.length > largest)
        return {{}, u"it is too large to be looked at"_s};
    if (!file.seek(wanted.offset))
        return {{}, file.errorString()};
    QByteArray bytes = file.read(wanted.length);
    if (bytes.size() != wanted.length)
        return {{}, u"it cannot be read to its end"_s};
    if (bytes.isEmpty())
        return {{}, u"it is empty"_s};
    return {std::move(bytes), {}};
}

Error unreadableEntry(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {ErrorCode::SourceMissing, path, {}};
    if (!info.isFile())
        return {ErrorCode::SourceNotRegular, path, {}};
    if (info.size() > LintFiles::largestText)
        return {ErrorCode::SourceTooLarge, path, {}};
    return {info.isReadable() ? ErrorCode::SourceUnreadable : ErrorCode::SourceDenied, path, {}};
}

SeenSegment lookAtSegment(const LintFiles &files, const SegmentPlace &place)
{
    SeenSegment seen;
    QByteArray init;
    if (!place.initUri.isEmpty()) {
        LintFiles::Bytes head = files.read(place.initName, LintFiles::largestSegment, place.initSpan);
        if (!head.fault.isEmpty()) {
            seen.fault = u"its beginning, %1: %2"_s.arg(place.initUri, head.fault);
            return seen;
        }
        init = std::move(head.bytes);
    }
    const LintFiles::Bytes body = files.read(place.name, LintFiles::largestSegment, place.span);
    seen.fault = body.fault;
    seen.bytes = body.bytes.size();
    const SegmentKind kind = kindOf(body.bytes, !init.isEmpty());
    if (!seen.fault.isEmpty() || place.isEncrypted || kind == SegmentKind::NotLookedInto)
        return seen;
    if (kind == SegmentKind::Strange) {
        seen.fault = u"it is neither a transport stream nor a fragment of MP4"_s;
        return seen;
    }
    const char *demuxer = kind == SegmentKind::Fragment ? "mov" : "mpegts";
    const Result<MemoryInput> input = MemoryInput::open(init + body.bytes, demuxer, place.uri);
    if (!input || avformat_find_stream_info(input->context(), nullptr) < 0)
        seen.fault = u"its container cannot be read"_s;
    else
        measure(input->context(), &seen);
    return seen;
}

} // namespace Zoetrope

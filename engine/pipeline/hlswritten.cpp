// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/hlswritten.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// Goes through a playlist's lines and gathers what each says of the segment or variant that follows it.
class WrittenReader
{
public:
    explicit WrittenReader(const QString &name) { m_list.name = name; }

    void take(const QString &line, int number);
    [[nodiscard]] WrittenPlaylist list() && { return std::move(m_list); }

private:
    void takeTag(QStringView tag, QStringView value, int number);
    void takeUri(const QString &uri, int number);
    [[nodiscard]] std::optional<ByteSpan> spanOf(QStringView text, const QString &uri);

    WrittenPlaylist m_list;
    WrittenSegment m_next; // what is known of the segment that comes next
    QString m_range; // of it, as written
    bool m_awaitsVariant = false;
    QMap<QString, std::int64_t> m_rangeEnds; // by file: where its last range ended
};

void WrittenReader::take(const QString &line, int number)
{
    if (number == 1) {
        m_list.isPlaylist = line == "#EXTM3U"_L1;
    } else if (line.startsWith("#EXT"_L1)) {
        const qsizetype colon = line.indexOf(u':');
        const QStringView whole(line);
        takeTag(colon < 0 ? whole : whole.first(colon), colon < 0 ? QStringView() : whole.sliced(colon + 1), number);
    } else if (!line.isEmpty() && !line.startsWith(u'#')) {
        takeUri(line, number);
    }
}

void WrittenReader::takeTag(QStringView tag, QStringView value, int number)
{
    if (tag == "#EXT-X-VERSION"_L1) {
        m_list.version = value.toInt();
    } else if (tag == "#EXT-X-TARGETDURATION"_L1) {
        m_list.targetDuration_s = value.toInt();
        m_list.targetLine = number;
    } else if (tag == "#EXT-X-ENDLIST"_L1) {
        m_list.isEnded = true;
    } else if (tag == "#EXT-X-INDEPENDENT-SEGMENTS"_L1) {
        m_list.isIndependent = true;
    } else if (tag == "#EXT-X-I-FRAMES-ONLY"_L1) {
        m_list.isForKeyFrames = true;
    } else if (tag == "#EXTINF"_L1) {
        const QStringView length = value.first(value.contains(u',') ? value.indexOf(u',') : value.size());
        bool isNumber = false;
        const double duration_s = length.toDouble(&isNumber);
        m_next.duration_s = isNumber && duration_s > 0 ? std::optional(duration_s) : std::nullopt;
        m_list.hasFractions = m_list.hasFractions || length.contains(u'.');
    } else if (tag == "#EXT-X-BYTERANGE"_L1) {
        m_range = value.toString();
    } else if (tag == "#EXT-X-DISCONTINUITY"_L1) {
        m_next.isAfterDiscontinuity = true;
    } else if (tag == "#EXT-X-KEY"_L1) {
        m_next.isEncrypted = playlistAttributes(value).value(u"METHOD"_s) != "NONE"_L1;
    } else if (tag == "#EXT-X-MAP"_L1) {
        const PlaylistAttributes attributes = playlistAttributes(value);
        const QString uri = attributes.value(u"URI"_s);
        m_list.maps.append({number, uri, spanOf(attributes.value(u"BYTERANGE"_s), uri)});
        m_next.map = int(m_list.maps.size()) - 1;
    } else if (tag == "#EXT-X-STREAM-INF"_L1) {
        m_list.variants.append({number, {}, playlistAttributes(value)});
        m_awaitsVariant = true;
    } else if (tag == "#EXT-X-MEDIA"_L1) {
        m_list.media.append({number, playlistAttributes(value)});
    }
}

void WrittenReader::takeUri(const QString &uri, int number)
{
    if (m_awaitsVariant) {
        m_list.variants.last().uri = uri;
        m_awaitsVariant = false;
        return;
    }
    m_next.line = number;
    m_next.uri = uri;
    m_next.span = spanOf(m_range, uri);
    m_list.segments.append(m_next);
    m_range.clear();
    m_next.duration_s.reset();
    m_next.isAfterDiscontinuity = false;
}

/// `length[@offset]`; without an offset it goes on where the last one in the same file ended.
std::optional<ByteSpan> WrittenReader::spanOf(QStringView text, const QString &uri)
{
    if (text.isEmpty())
        return {};
    const qsizetype at = text.indexOf(u'@');
    const ByteSpan span{at < 0 ? m_rangeEnds.value(uri) : text.sliced(at + 1).toLongLong(),
        text.first(at < 0 ? text.size() : at).toLongLong()};
    m_rangeEnds.insert(uri, span.offset + span.length);
    return span;
}

} // namespace

QStringList playlistsOf(const WrittenPlaylist &master)
{
    QStringList uris;
    for (const WrittenVariant &variant : master.variants)
        uris += variant.uri;
    for (const WrittenMedia &media : master.media)
        uris += media.attributes.value(u"URI"_s);
    uris.removeAll(QString());
    uris.removeDuplicates();
    return uris;
}

WrittenPlaylist readWritten(const QByteArray &text, const QString &name)
{
    WrittenReader reader(name);
    int number = 0;
    for (const QByteArray &line : text.split('\n'))
        reader.take(QString::fromUtf8(line).trimmed(), ++number);
    return std::move(reader).list();
}

} // namespace Zoetrope

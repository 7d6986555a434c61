// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playlistreader.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

AttributeMap attributesOf(const QString &line)
{
    static const QRegularExpression attribute(u"([A-Z0-9-]+)=(\"([^\"]*)\"|[^,]*)"_s);
    AttributeMap attributes;
    auto matches = attribute.globalMatch(line.mid(line.indexOf(u':') + 1));
    while (matches.hasNext()) {
        const auto match = matches.next();
        attributes.insert(
            match.captured(1), match.captured(2).startsWith(u'"') ? match.captured(3) : match.captured(2));
    }
    return attributes;
}

} // namespace

double MediaPlaylistLines::duration() const
{
    double sum = 0;
    for (const SegmentLine &segment : segments)
        sum += segment.duration;
    return sum;
}

MediaPlaylistLines readMediaPlaylist(const QString &path)
{
    MediaPlaylistLines playlist;
    double duration = 0;
    for (const QString &line : linesOf(path)) {
        const QString value = line.section(u':', 1);
        if (!line.startsWith(u'#'))
            playlist.segments.append({line, duration});
        else if (line.startsWith(u"#EXTINF:"))
            duration = value.section(u',', 0, 0).toDouble();
        else if (line.startsWith(u"#EXT-X-VERSION:"))
            playlist.version = value.toInt();
        else if (line.startsWith(u"#EXT-X-TARGETDURATION:"))
            playlist.targetDuration = value.toInt();
        else if (line == u"#EXT-X-PLAYLIST-TYPE:VOD")
            playlist.isVod = true;
        else if (line == u"#EXT-X-INDEPENDENT-SEGMENTS")
            playlist.isIndependent = true;
        else if (line == u"#EXT-X-ENDLIST")
            playlist.isEnded = true;
        else if (line.startsWith(u"#EXT-X-MAP:"))
            playlist.map = attributesOf(line).value(u"URI"_s);
        else if (line != u"#EXTM3U" && !line.startsWith(u"#EXT-X-MEDIA-SEQUENCE:"))
            playlist.unknown.append(line);
    }
    return playlist;
}

MasterPlaylistLines readMasterPlaylist(const QString &path)
{
    MasterPlaylistLines playlist;
    AttributeMap variant;
    for (const QString &line : linesOf(path)) {
        if (line == u"#EXT-X-INDEPENDENT-SEGMENTS") {
            playlist.isIndependent = true;
        } else if (line.startsWith(u"#EXT-X-MEDIA:")) {
            playlist.media.append(attributesOf(line));
        } else if (line.startsWith(u"#EXT-X-STREAM-INF:")) {
            variant = attributesOf(line);
        } else if (!line.startsWith(u'#')) {
            variant.insert(u"URI"_s, line);
            playlist.variants.append(variant);
        }
    }
    return playlist;
}

} // namespace Zoetrope::Test

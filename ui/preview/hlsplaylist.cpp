// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/hlsplaylist.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool staysBelow(const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    return !name.isEmpty() && !name.contains(u':') && QDir::isRelativePath(name) && clean != ".."_L1
        && !clean.startsWith("../"_L1);
}

QString quotedValue(const QString &line, const QString &key)
{
    const QRegularExpressionMatch match = QRegularExpression(u"[:,]%1=\"([^\"]*)\""_s.arg(key)).match(line);
    return match.captured(1);
}

Size resolutionOf(const QString &line)
{
    static const QRegularExpression pattern(u"[:,]RESOLUTION=(\\d+x\\d+)"_s);
    const Result<Size> size = sizeFromText(pattern.match(line).capturedView(1));
    return size ? *size : Size();
}

} // namespace

HlsPlaylist readHlsPlaylist(const QString &text)
{
    HlsPlaylist playlist;
    Microseconds end{0};
    Microseconds duration{-1}; // of the segment that is named next
    std::optional<Size> size;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith("#EXTINF:"_L1)) {
            duration = fromSeconds(line.mid(8).section(u',', 0, 0).toDouble());
        } else if (line.startsWith("#EXT-X-STREAM-INF:"_L1)) {
            size = resolutionOf(line);
        } else if (line.startsWith("#EXT-X-MAP:"_L1)) {
            if (const QString name = quotedValue(line, u"URI"_s); staysBelow(name))
                playlist.init = name;
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            const Microseconds begin = end;
            end += std::max(duration, Microseconds(0));
            if (duration.count() >= 0 && staysBelow(line))
                playlist.segments += HlsSegment{line, begin, duration};
            if (size && staysBelow(line))
                playlist.variants += HlsVariant{line, *size};
            duration = Microseconds(-1);
            size.reset();
        }
    }
    return playlist;
}

const HlsSegment *segmentAt(const HlsPlaylist &playlist, Microseconds moment)
{
    const QList<HlsSegment> &segments = playlist.segments;
    if (segments.isEmpty())
        return nullptr;
    const auto after = std::ranges::upper_bound(segments, moment, {}, &HlsSegment::start);
    return after == segments.begin() ? &segments.first() : &*std::prev(after);
}

} // namespace Zoetrope

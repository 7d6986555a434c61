// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/playlistreader.h"

#include "engine/pipeline/proof.h"

#include <QStringList>

#include <cmath>
#include <optional>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The lines that say something. Empty when it is no playlist.
QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.takeFirst() != "#EXTM3U"_L1)
        return {};
    return lines;
}

bool isPlainUri(const QString &uri)
{
    return !uri.isEmpty() && !uri.startsWith(u'/') && !uri.contains(u':') && !uri.split(u'/').contains(".."_L1);
}

std::optional<QStringView> after(QStringView line, QLatin1StringView tag)
{
    if (!line.startsWith(tag))
        return {};
    return line.sliced(tag.size());
}

} // namespace

PlaylistAttributes playlistAttributes(QStringView list)
{
    PlaylistAttributes found;
    while (!list.isEmpty()) {
        const qsizetype equals = list.indexOf(u'=');
        if (equals < 0)
            break;
        const QString key = list.first(equals).toString();
        list = list.sliced(equals + 1);
        const bool isQuoted = list.startsWith(u'"');
        const qsizetype end = isQuoted ? list.indexOf(u'"', 1) : list.indexOf(u',');
        const qsizetype stop = end < 0 ? list.size() : end;
        found.insert(key, list.sliced(isQuoted ? 1 : 0, stop - (isQuoted ? 1 : 0)).toString());
        list = list.sliced(qMin(list.size(), stop + (isQuoted ? 2 : 1)));
    }
    return found;
}

double SegmentList::duration_s() const
{
    double sum = 0;
    for (const SegmentEntry &segment : segments)
        sum += segment.duration_s;
    return sum;
}

Result<SegmentList> readSegmentList(const QByteArray &text, const QString &subject)
{
    const QStringList lines = linesOf(text);
    if (lines.isEmpty() || lines.last() != "#EXT-X-ENDLIST"_L1)
        return broken(subject, u"not a whole playlist"_s);
    if (!lines.contains("#EXT-X-INDEPENDENT-SEGMENTS"_L1))
        return broken(subject, u"EXT-X-INDEPENDENT-SEGMENTS is missing"_s);
    SegmentList list;
    qint64 target = 0;
    double duration_s = 0; // of the segment whose name comes next
    for (const QString &line : lines) {
        if (const auto value = after(line, "#EXT-X-TARGETDURATION:"_L1))
            target = value->toLongLong();
        else if (const auto map = after(line, "#EXT-X-MAP:"_L1))
            list.initUri = playlistAttributes(*map).value(u"URI"_s);
        else if (const auto info = after(line, "#EXTINF:"_L1))
            duration_s = info->first(qMax<qsizetype>(0, info->indexOf(u','))).toDouble();
        else if (!line.startsWith(u'#')) {
            if (!isPlainUri(line) || duration_s <= 0)
                return broken(subject, u"a segment without a duration or with a strange name: "_s + line);
            list.segments.append({line, duration_s});
            duration_s = 0;
        }
    }
    if (list.segments.isEmpty())
        return broken(subject, u"no segments"_s);
    for (const SegmentEntry &segment : std::as_const(list.segments)) {
        if (std::llround(segment.duration_s) > target)
            return broken(subject, segment.uri + u" is longer than the target duration"_s);
    }
    return list;
}

Result<VariantList> readVariantList(const QByteArray &text, const QString &subject)
{
    const QStringList lines = linesOf(text);
    if (!lines.contains("#EXT-X-INDEPENDENT-SEGMENTS"_L1))
        return broken(subject, u"not a whole master playlist"_s);
    VariantList list;
    std::optional<VariantEntry> variant;
    for (const QString &line : lines) {
        if (const auto media = after(line, "#EXT-X-MEDIA:"_L1)) {
            const PlaylistAttributes values = playlistAttributes(*media);
            const bool isText = values.value(u"TYPE"_s) == "SUBTITLES"_L1;
            (isText ? list.textUris : list.audioUris) += values.value(u"URI"_s);
            (isText ? list.textLanguages : list.audioLanguages) += values.value(u"LANGUAGE"_s);
        } else if (const auto info = after(line, "#EXT-X-STREAM-INF:"_L1)) {
            const PlaylistAttributes values = playlistAttributes(*info);
            const QStringList sides = values.value(u"RESOLUTION"_s).split(u'x');
            variant.emplace();
            variant->bandwidth_bps = values.value(u"BANDWIDTH"_s).toLongLong();
            variant->codecs = values.value(u"CODECS"_s);
            variant->hasAudioGroup = values.contains(u"AUDIO"_s);
            variant->hasTextGroup = values.contains(u"SUBTITLES"_s);
            if (sides.size() == 2)
                variant->resolution = {sides[0].toInt(), sides[1].toInt()};
        } else if (!line.startsWith(u'#')) {
            if (!variant || !isPlainUri(line) || variant->bandwidth_bps <= 0)
                return broken(subject, u"a variant without bandwidth or with a strange name: "_s + line);
            variant->uri = line;
            list.variants.append(*variant);
            variant.reset();
        }
    }
    if (!std::all_of(list.audioUris.begin(), list.audioUris.end(), isPlainUri))
        return broken(subject, u"a strange name for the sound"_s);
    if (!std::all_of(list.textUris.begin(), list.textUris.end(), isPlainUri))
        return broken(subject, u"a strange name for the subtitles"_s);
    return list;
}

} // namespace Zoetrope

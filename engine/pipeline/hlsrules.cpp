// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/hlsrules.h"

#include "engine/pipeline/lintfindings.h"

#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr double shortestForPeak = 0.5; // of the target duration: RFC 8216, peak segment bit rate

void checkVersion(const WrittenPlaylist &list, Findings &findings)
{
    const bool hasRanges =
        std::ranges::any_of(list.segments, [](const WrittenSegment &segment) { return segment.span.has_value(); });
    int needed = 1;
    QString reason;
    const auto need = [&](bool isUsed, int version, const QString &what) {
        if (!isUsed || version <= needed)
            return;
        needed = version;
        reason = what;
    };
    need(list.hasFractions, 3, u"durations with fractions"_s);
    need(hasRanges || list.isForKeyFrames, 4, u"byte ranges"_s);
    need(!list.maps.isEmpty(), list.isForKeyFrames ? 5 : 6, u"EXT-X-MAP"_s);
    if (list.version < needed)
        findings.fault(u"version-too-low"_s, 0,
            u"The playlist says version %1 but uses %2, which came with version %3. Set EXT-X-VERSION to %3."_s.arg(
                QString::number(list.version), reason, QString::number(needed)));
}

void checkSegmentLines(const WrittenPlaylist &list, Findings &findings)
{
    for (const WrittenSegment &segment : list.segments) {
        if (!segment.duration_s) {
            findings.fault(u"duration-missing"_s, segment.line,
                u"%1 has no EXTINF with its duration before it, so players refuse the playlist."_s.arg(segment.uri));
        } else if (list.targetDuration_s && std::lround(*segment.duration_s) > *list.targetDuration_s) {
            findings.fault(u"target-duration-exceeded"_s, segment.line,
                u"%1 lasts %2 s, longer than the target duration of %3 s. Raise EXT-X-TARGETDURATION to %4."_s.arg(
                    segment.uri, secondsText(*segment.duration_s), QString::number(*list.targetDuration_s),
                    QString::number(std::lround(*segment.duration_s))));
        }
    }
}

void checkMediaPlaylist(const WrittenPlaylist &list, Findings &findings)
{
    if (list.segments.isEmpty())
        findings.fault(u"empty"_s, 0, u"The playlist names no segments."_s);
    if (!list.targetDuration_s || *list.targetDuration_s <= 0)
        findings.fault(u"target-duration-missing"_s, list.targetLine,
            u"There is no EXT-X-TARGETDURATION in whole seconds, without which players refuse the playlist."_s);
    if (!list.isEnded)
        findings.fault(u"end-missing"_s, 0,
            u"There is no EXT-X-ENDLIST: players take it for a live stream, begin near its end and wait for more."_s);
    for (const WrittenMap &map : list.maps) {
        if (map.uri.isEmpty())
            findings.fault(u"map-without-file"_s, map.line, u"EXT-X-MAP names no file."_s);
    }
    checkVersion(list, findings);
    checkSegmentLines(list, findings);
}

void checkVariant(const WrittenVariant &variant, const QSet<QString> &groups, Findings &findings)
{
    if (variant.uri.isEmpty())
        findings.fault(u"variant-without-playlist"_s, variant.line, u"No playlist follows EXT-X-STREAM-INF."_s);
    if (variant.attributes.value(u"BANDWIDTH"_s).toLongLong() <= 0)
        findings.fault(u"bandwidth-missing"_s, variant.line,
            u"%1 has no BANDWIDTH, by which players choose among variants."_s.arg(variant.uri));
    if (!variant.attributes.contains(u"CODECS"_s))
        findings.advice(u"codecs-missing"_s, variant.line,
            u"%1 has no CODECS, so players must load it to learn whether they can play it."_s.arg(variant.uri));
    for (const QString &kind : {u"AUDIO"_s, u"VIDEO"_s, u"SUBTITLES"_s}) {
        const QString group = variant.attributes.value(kind);
        if (!group.isEmpty() && !groups.contains(kind + u'/' + group))
            findings.fault(u"group-missing"_s, variant.line,
                u"%1 wants the %2 group \u201c%3\u201d, which no EXT-X-MEDIA makes."_s.arg(variant.uri, kind, group));
    }
}

void checkMaster(const WrittenPlaylist &list, Findings &findings)
{
    if (!list.segments.isEmpty())
        findings.fault(u"mixed-playlist"_s, list.segments.first().line,
            u"Segments stand in a master playlist; a playlist names variants or segments, not both."_s);
    if (list.variants.isEmpty())
        findings.fault(u"empty"_s, 0, u"The master playlist names no variants."_s);
    QSet<QString> groups;
    for (const WrittenMedia &media : list.media) {
        groups.insert(media.attributes.value(u"TYPE"_s) + u'/' + media.attributes.value(u"GROUP-ID"_s));
        for (const QString &key : {u"TYPE"_s, u"GROUP-ID"_s, u"NAME"_s}) {
            if (media.attributes.value(key).isEmpty())
                findings.fault(u"media-incomplete"_s, media.line, u"EXT-X-MEDIA has no %1."_s.arg(key));
        }
    }
    for (const WrittenVariant &variant : list.variants)
        checkVariant(variant, groups, findings);
}

/// One segment beside what its playlist says of it, and beside the one before.
void checkSegment(const WrittenPlaylist &list, const WrittenSegment &segment, const SeenSegment &seen,
    const SeenSegment *before, Findings &findings)
{
    if (!seen.fault.isEmpty()) {
        findings.fault(u"segment-unreadable"_s, segment.line, u"%1: %2."_s.arg(segment.uri, seen.fault));
        return;
    }
    if (!seen.wasOpened)
        return;
    if (seen.hasPicture && !seen.beginsWithKey) {
        const QString text =
            u"%1 does not begin with a key frame: who jumps or switches there sees a broken picture."_s;
        findings.fault(u"no-key-frame"_s, segment.line,
            text.arg(segment.uri)
                + (list.isIndependent ? u" EXT-X-INDEPENDENT-SEGMENTS promises that it does."_s : QString()));
    }
    const double length_s = seen.end_s - seen.begin_s;
    if (segment.duration_s && std::abs(length_s - *segment.duration_s) > lengthSlack_s)
        findings.fault(u"duration-wrong"_s, segment.line,
            u"%1 lasts %2 s, but its EXTINF says %3 s: seeking goes astray."_s.arg(
                segment.uri, secondsText(length_s), secondsText(*segment.duration_s)));
    if (!before || segment.isAfterDiscontinuity)
        return;
    const double gap_s = seen.begin_s - before->end_s;
    if (std::abs(gap_s) > lengthSlack_s)
        findings.fault(u"times-jump"_s, segment.line,
            u"%1 begins %2 s %3 the segment before it ends, without an EXT-X-DISCONTINUITY: players stall or stutter."_s
                .arg(segment.uri, secondsText(std::abs(gap_s)), gap_s > 0 ? u"after"_s : u"before"_s));
}

/// The highest bit rate of a segment that is long enough to count; 0 when none is known.
double peakOf(const SeenPlaylist &list)
{
    double peak_bps = 0;
    for (qsizetype i = 0; i < list.segments.size(); ++i) {
        const double duration_s = list.written.segments[i].duration_s.value_or(0);
        if (duration_s > 0 && duration_s >= shortestForPeak * list.written.targetDuration_s.value_or(0))
            peak_bps = std::max(peak_bps, 8 * double(list.segments[i].bytes) / duration_s);
    }
    return peak_bps;
}

const SeenSegment *firstOpened(const SeenPlaylist &list)
{
    const auto found = std::ranges::find_if(list.segments, [](const SeenSegment &seen) { return seen.wasOpened; });
    return found != list.segments.end() ? &*found : nullptr;
}

/// The playlists of the groups that a variant names, of which a player takes one each.
QStringList groupPlaylists(const WrittenPlaylist &master, const WrittenVariant &variant, const QString &kind)
{
    QStringList uris;
    for (const WrittenMedia &media : master.media) {
        if (media.attributes.value(u"TYPE"_s) == kind
            && media.attributes.value(u"GROUP-ID"_s) == variant.attributes.value(kind))
            uris += media.attributes.value(u"URI"_s);
    }
    return uris;
}

void checkBandwidth(const WrittenPlaylist &master, const WrittenVariant &variant,
    const QMap<QString, SeenPlaylist> &lists, Findings &findings)
{
    double peak_bps = peakOf(lists[variant.uri]);
    double loudest_bps = 0;
    for (const QString &uri : groupPlaylists(master, variant, u"AUDIO"_s)) {
        if (lists.contains(uri) && uri != variant.uri)
            loudest_bps = std::max(loudest_bps, peakOf(lists[uri]));
    }
    peak_bps += loudest_bps;
    const double stated_bps = variant.attributes.value(u"BANDWIDTH"_s).toDouble();
    if (stated_bps > 0 && peak_bps > stated_bps * bandwidthSlack)
        findings.fault(u"bandwidth-too-low"_s, variant.line,
            u"%1 needs up to %2, but its BANDWIDTH says %3: players that choose it run out of data."_s.arg(
                variant.uri, megabitsText(peak_bps), megabitsText(stated_bps)));
}

void checkAnnounced(const WrittenPlaylist &master, const WrittenVariant &variant,
    const QMap<QString, SeenPlaylist> &lists, Findings &findings)
{
    const SeenSegment *seen = firstOpened(lists[variant.uri]);
    if (!seen)
        return;
    if (seen->hasPicture) {
        const QString stated = variant.attributes.value(u"RESOLUTION"_s);
        const QString is = sizeToText(seen->size);
        if (stated.isEmpty())
            findings.advice(u"resolution-missing"_s, variant.line,
                u"%1 has no RESOLUTION, so players cannot fit it to their screen."_s.arg(variant.uri));
        else if (stated != is)
            findings.fault(u"resolution-wrong"_s, variant.line,
                u"%1 is %2, but its RESOLUTION says %3."_s.arg(variant.uri, is, stated));
    }
    QStringList stated = variant.attributes.value(u"CODECS"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &codec : stated)
        codec = codec.trimmed();
    QStringList used = seen->codecs;
    for (const QString &uri : groupPlaylists(master, variant, u"AUDIO"_s)) {
        const auto sound = lists.constFind(uri);
        if (const SeenSegment *first = sound != lists.cend() ? firstOpened(*sound) : nullptr)
            used += first->codecs;
    }
    for (const QString &codec : used) {
        if (!stated.isEmpty() && !stated.contains(codec, Qt::CaseInsensitive))
            findings.fault(u"codecs-wrong"_s, variant.line,
                u"%1 holds %2, which its CODECS (%3) does not name: players may refuse or fail."_s.arg(
                    variant.uri, codec, stated.join(u", "_s)));
    }
}

/// Where a playlist's segments begin, counted from the first; nothing unless all were opened.
QList<double> bordersOf(const SeenPlaylist &list)
{
    QList<double> borders;
    for (const SeenSegment &seen : list.segments) {
        if (!seen.wasOpened)
            return {};
        borders += seen.begin_s - list.segments.first().begin_s;
    }
    return borders;
}

void checkBorders(const WrittenPlaylist &master, const QMap<QString, SeenPlaylist> &lists, Findings &findings)
{
    const WrittenVariant *first = nullptr;
    for (const WrittenVariant &variant : master.variants) {
        const auto list = lists.constFind(variant.uri);
        const SeenSegment *seen = list != lists.cend() ? firstOpened(*list) : nullptr;
        if (!seen || !seen->hasPicture)
            continue;
        if (!first) {
            first = &variant;
            continue;
        }
        const QList<double> a = bordersOf(lists[first->uri]);
        const QList<double> b = bordersOf(*list);
        const bool isComparable = !a.isEmpty() && !b.isEmpty();
        const bool agrees = std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](double x, double y) { return std::abs(x - y) <= lengthSlack_s; });
        if (isComparable && !agrees)
            findings.fault(u"borders-differ"_s, variant.line,
                u"The segments of %1 and %2 do not begin at the same moments: switching between them repeats or skips."_s
                    .arg(first->uri, variant.uri));
    }
}

} // namespace

void checkWritten(const WrittenPlaylist &list, LintReport *report)
{
    Findings findings(list.name, report);
    if (!list.isPlaylist)
        findings.fault(u"not-a-playlist"_s, 1, u"The file does not begin with #EXTM3U, so it is no playlist."_s);
    else if (list.isMaster())
        checkMaster(list, findings);
    else
        checkMediaPlaylist(list, findings);
}

void checkSegments(const SeenPlaylist &list, LintReport *report)
{
    Findings findings(list.written.name, report);
    const SeenSegment *before = nullptr;
    for (qsizetype i = 0; i < list.segments.size(); ++i) {
        const SeenSegment &seen = list.segments[i];
        checkSegment(list.written, list.written.segments[i], seen, before, findings);
        before = seen.wasOpened ? &seen : nullptr;
    }
    const SeenSegment *first = firstOpened(list);
    const bool isWhole = std::ranges::all_of(
        list.segments, [](const SeenSegment &seen) { return seen.wasOpened && seen.hasPicture && seen.beginsWithKey; });
    if (first && isWhole && !list.written.isIndependent)
        findings.advice(u"independence-unsaid"_s, 0,
            u"Every segment begins with a key frame; EXT-X-INDEPENDENT-SEGMENTS would let players rely on it."_s);
}

void checkTogether(const WrittenPlaylist &master, const QMap<QString, SeenPlaylist> &lists, LintReport *report)
{
    Findings findings(master.name, report);
    for (const WrittenVariant &variant : master.variants) {
        if (!lists.contains(variant.uri))
            continue;
        checkBandwidth(master, variant, lists, findings);
        checkAnnounced(master, variant, lists, findings);
    }
    checkBorders(master, lists, findings);
}

} // namespace Zoetrope

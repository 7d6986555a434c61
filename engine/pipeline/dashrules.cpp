// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/dashrules.h"

#include "engine/pipeline/lintfindings.h"

#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool isFilm(const ManifestTrack &track) { return track.kind == "video"_L1 || track.kind == "audio"_L1; }

void checkTrackItself(const ManifestTrack &track, QSet<QString> *ids, Findings &findings)
{
    if (track.id.isEmpty())
        findings.fault(u"id-missing"_s, track.line, u"A representation has no id, which every player needs."_s);
    const QString id = QString::number(track.period) + u'/' + track.id;
    if (!track.id.isEmpty() && ids->contains(id))
        findings.fault(u"id-twice"_s, track.line,
            u"The id “%1” is used twice in its period: players take one of the two for the other."_s.arg(track.id));
    ids->insert(id);
    if (track.bandwidth_bps <= 0)
        findings.fault(u"bandwidth-missing"_s, track.line,
            u"%1 has no bandwidth, by which players choose among representations."_s.arg(track.id));
    if (track.segments.isEmpty() && track.wholeUri.isEmpty())
        findings.fault(u"empty"_s, track.line, u"%1 names neither segments nor a file."_s.arg(track.id));
    if (!isFilm(track))
        return;
    if (track.codecs.isEmpty())
        findings.fault(u"codecs-missing"_s, track.line,
            u"%1 has no codecs: players in browsers refuse what they cannot ask their decoder about."_s.arg(track.id));
    if (!track.segments.isEmpty() && track.initUri.isEmpty())
        findings.advice(u"beginning-missing"_s, track.line,
            u"%1 names no initialization: then every segment must hold its own."_s.arg(track.id));
}

/// One segment beside what the manifest says of it.
void checkSegment(const ManifestTrack &track, const ManifestSegment &told, const SeenSegment &seen, Findings &findings)
{
    if (!seen.fault.isEmpty()) {
        findings.fault(u"segment-unreadable"_s, track.line, u"%1: %2."_s.arg(told.uri, seen.fault));
        return;
    }
    if (!seen.wasOpened)
        return;
    if (seen.hasPicture && !seen.beginsWithKey)
        findings.fault(u"no-key-frame"_s, track.line,
            u"%1 does not begin with a key frame: who jumps or switches there sees a broken picture."_s.arg(told.uri));
    const double length_s = seen.end_s - seen.begin_s;
    if (std::abs(length_s - told.duration_s) > lengthSlack_s)
        findings.fault(u"duration-wrong"_s, track.line,
            u"%1 lasts %2 s, but the manifest says %3 s: seeking goes astray."_s.arg(
                told.uri, secondsText(length_s), secondsText(told.duration_s)));
}

/// Where a period's timeline and the media's clock differ, all of its segments do: told once.
void checkClock(const SeenTrack &track, double periodBegin_s, Findings &findings)
{
    for (qsizetype i = 0; i < track.segments.size(); ++i) {
        const SeenSegment &seen = track.segments[i];
        const ManifestSegment &told = track.told.segments[i];
        const double shown_s = seen.begin_s - track.told.media_s + periodBegin_s;
        if (!seen.wasOpened || std::abs(shown_s - told.begin_s) <= lengthSlack_s)
            continue;
        findings.fault(u"times-wrong"_s, track.told.line,
            u"By its own clock %1 begins at %2 s of the presentation, but the manifest says %3 s: players stall there. "
            "Mend the timeline or presentationTimeOffset."_s.arg(
                told.uri, secondsText(shown_s), secondsText(told.begin_s)));
        return;
    }
}

void checkAnnounced(const SeenTrack &track, Findings &findings)
{
    const auto first = std::ranges::find_if(track.segments, [](const SeenSegment &seen) { return seen.wasOpened; });
    if (first == track.segments.end())
        return;
    const ManifestTrack &told = track.told;
    if (first->hasPicture && told.size.isEmpty())
        findings.advice(u"resolution-missing"_s, told.line,
            u"%1 has no width and height, so players cannot fit it to their screen."_s.arg(told.id));
    else if (first->hasPicture && told.size != first->size)
        findings.fault(u"resolution-wrong"_s, told.line,
            u"%1 is %2, but the manifest says %3."_s.arg(told.id, sizeToText(first->size), sizeToText(told.size)));
    for (const QString &codec : first->codecs) {
        if (!told.codecs.isEmpty() && !told.codecs.contains(codec, Qt::CaseInsensitive))
            findings.fault(u"codecs-wrong"_s, told.line,
                u"%1 holds %2, but its codecs say %3: players may refuse or fail."_s.arg(told.id, codec, told.codecs));
    }
}

/// A player that has filled its buffer of minBufferTime at the bandwidth must never wait, so that the rate over as long
/// a time is what counts.
void checkBandwidth(const SeenTrack &track, double buffer_s, Findings &findings)
{
    double peak_bps = 0;
    for (qsizetype i = 0; i < track.segments.size(); ++i) {
        double bits = 0;
        double length_s = 0;
        for (qsizetype k = i; k < track.segments.size() && length_s < buffer_s; ++k) {
            bits += 8 * double(track.segments[k].bytes);
            length_s += track.told.segments[k].duration_s;
        }
        if (length_s >= buffer_s / 2 && length_s > 0)
            peak_bps = std::max(peak_bps, bits / length_s);
    }
    const auto stated_bps = double(track.told.bandwidth_bps);
    if (stated_bps > 0 && peak_bps > stated_bps * bandwidthSlack)
        findings.fault(u"bandwidth-too-low"_s, track.told.line,
            u"%1 needs up to %2, but its bandwidth says %3: players that choose it run out of data."_s.arg(
                track.told.id, megabitsText(peak_bps), megabitsText(stated_bps)));
}

void checkBorders(const QList<SeenTrack> &tracks, Findings &findings)
{
    QMap<std::pair<int, int>, const ManifestTrack *> firsts;
    for (const SeenTrack &track : tracks) {
        const ManifestTrack &told = track.told;
        if (told.segments.isEmpty())
            continue;
        const ManifestTrack *&first = firsts[{told.period, told.set}];
        if (!first) {
            first = &told;
            continue;
        }
        const bool agrees = std::equal(first->segments.begin(), first->segments.end(), told.segments.begin(),
            told.segments.end(), [](const ManifestSegment &a, const ManifestSegment &b) {
                return std::abs(a.begin_s - b.begin_s) <= lengthSlack_s;
            });
        if (!agrees)
            findings.fault(u"borders-differ"_s, told.line,
                u"The segments of %1 and %2 do not begin at the same moments: switching between them repeats or skips."_s
                    .arg(first->id, told.id));
    }
}

} // namespace

void checkManifest(const WrittenManifest &manifest, LintReport *report)
{
    Findings findings(manifest.name, report);
    if (!manifest.fault.isEmpty())
        return findings.fault(
            u"not-a-manifest"_s, manifest.faultLine, u"The manifest cannot be read: %1"_s.arg(manifest.fault));
    if (manifest.tracks.isEmpty())
        findings.fault(u"empty"_s, 0, u"The manifest names no representations."_s);
    if (manifest.isLive)
        findings.fault(u"live"_s, 0,
            u"Its type is dynamic: players take it for a live stream, begin near its end and wait for more."_s);
    else if (!manifest.duration_s)
        findings.fault(u"duration-missing"_s, 0,
            u"There is no mediaPresentationDuration, without which players know no end and show no time line."_s);
    if (!manifest.buffer_s)
        findings.fault(u"buffer-missing"_s, 0,
            u"There is no minBufferTime, which the standard demands and bandwidths are meant by."_s);
    if (manifest.gaps > 0)
        findings.fault(u"timeline-gap"_s, manifest.gapLine,
            u"A segment of the timeline does not begin where the one before it ends (%1 such places): players stall."_s
                .arg(manifest.gaps));
    QSet<QString> ids;
    for (const ManifestTrack &track : manifest.tracks)
        checkTrackItself(track, &ids, findings);
}

void checkTracks(const WrittenManifest &manifest, const QList<SeenTrack> &tracks, LintReport *report)
{
    Findings findings(manifest.name, report);
    for (const SeenTrack &track : tracks) {
        if (!track.wholeFault.isEmpty())
            findings.fault(
                u"file-unreadable"_s, track.told.line, u"%1: %2."_s.arg(track.told.wholeUri, track.wholeFault));
        for (qsizetype i = 0; i < track.segments.size(); ++i)
            checkSegment(track.told, track.told.segments[i], track.segments[i], findings);
        if (track.segments.isEmpty())
            continue;
        checkClock(track, manifest.periodBegins_s.value(track.told.period), findings);
        checkAnnounced(track, findings);
        checkBandwidth(track, manifest.buffer_s.value_or(0), findings);
        const ManifestSegment &last = track.told.segments.last();
        const double end_s = last.begin_s + last.duration_s;
        const bool isLastPeriod = track.told.period + 1 == manifest.periods;
        if (isLastPeriod && manifest.duration_s && *manifest.duration_s - end_s > 1)
            findings.fault(u"ends-early"_s, track.told.line,
                u"%1 ends at %2 s, but the presentation is said to last %3 s: players hang at the end."_s.arg(
                    track.told.id, secondsText(end_s), secondsText(*manifest.duration_s)));
    }
    checkBorders(tracks, findings);
}

} // namespace Zoetrope

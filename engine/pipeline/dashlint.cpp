// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/dashlint.h"

#include "engine/pipeline/dashrules.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

SegmentPlace placeOf(const ManifestTrack &track, const ManifestSegment &segment)
{
    return {LintFiles::nameOf(segment.uri, {}), segment.span, segment.uri, track.initUri,
        LintFiles::nameOf(track.initUri, {}), track.initSpan, false};
}

Result<SeenTrack> lookAt(
    const ManifestTrack &track, const LintFiles &files, const std::stop_token &stop, LintReport *report)
{
    SeenTrack seen{track, {}, {}};
    for (const ManifestSegment &segment : track.segments) {
        if (stop.stop_requested())
            return cancelled();
        seen.segments += lookAtSegment(files, placeOf(track, segment));
        ++report->segments;
    }
    if (!track.wholeUri.isEmpty())
        seen.wholeFault = files.read(LintFiles::nameOf(track.wholeUri, {}), LintFiles::largestSegment).fault;
    return seen;
}

} // namespace

Result<LintReport> lintDash(const QString &path, const std::stop_token &stop)
{
    const LintFiles files(path);
    const QString name = QFileInfo(path).fileName();
    const LintFiles::Bytes text = files.read(name, LintFiles::largestText);
    if (!text.fault.isEmpty())
        return unreadableEntry(path);
    LintReport report;
    const WrittenManifest manifest = readManifest(text.bytes, name);
    report.playlists = 1;
    checkManifest(manifest, &report);
    QList<SeenTrack> tracks;
    for (const ManifestTrack &track : manifest.tracks) {
        Result<SeenTrack> seen = lookAt(track, files, stop, &report);
        if (!seen)
            return seen.error();
        tracks += *std::move(seen);
    }
    checkTracks(manifest, tracks, &report);
    return report;
}

} // namespace Zoetrope

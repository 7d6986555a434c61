// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/hlslint.h"

#include "engine/pipeline/hlsrules.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

SeenSegment look(const LintFiles &files, const WrittenPlaylist &list, const WrittenSegment &segment)
{
    SegmentPlace place{
        LintFiles::nameOf(segment.uri, list.name), segment.span, segment.uri, {}, {}, {}, segment.isEncrypted};
    if (segment.map >= 0) {
        const WrittenMap &map = list.maps[segment.map];
        place.initUri = map.uri;
        place.initName = LintFiles::nameOf(map.uri, list.name);
        place.initSpan = map.span;
    }
    return lookAtSegment(files, place);
}

Result<SeenPlaylist> lookAtAll(
    const LintFiles &files, WrittenPlaylist list, const std::stop_token &stop, LintReport *report)
{
    SeenPlaylist seen{std::move(list), {}};
    for (const WrittenSegment &segment : std::as_const(seen.written.segments)) {
        if (stop.stop_requested())
            return cancelled();
        seen.segments += look(files, seen.written, segment);
        ++report->segments;
    }
    checkSegments(seen, report);
    return seen;
}

Result<> lintPlaylistsOf(
    const WrittenPlaylist &master, const LintFiles &files, const std::stop_token &stop, LintReport *report)
{
    QMap<QString, SeenPlaylist> lists;
    for (const QString &uri : playlistsOf(master)) {
        const QString name = LintFiles::nameOf(uri, master.name);
        const LintFiles::Bytes text = files.read(name, LintFiles::largestText);
        if (!text.fault.isEmpty()) {
            report->findings.append({LintWeight::Fault, u"playlist-unreadable"_s, master.name, 0,
                u"The playlist %1: %2."_s.arg(uri, text.fault)});
            continue;
        }
        WrittenPlaylist list = readWritten(text.bytes, name);
        list.isIndependent = list.isIndependent || master.isIndependent; // said once, it holds for all
        ++report->playlists;
        checkWritten(list, report);
        Result<SeenPlaylist> seen = lookAtAll(files, std::move(list), stop, report);
        if (!seen)
            return seen.error();
        lists.insert(uri, *std::move(seen));
    }
    checkTogether(master, lists, report);
    return {};
}

} // namespace

Result<LintReport> lintHls(const QString &path, const std::stop_token &stop)
{
    const LintFiles files(path);
    const QString name = QFileInfo(path).fileName();
    const LintFiles::Bytes text = files.read(name, LintFiles::largestText);
    if (!text.fault.isEmpty())
        return unreadableEntry(path);
    LintReport report;
    WrittenPlaylist list = readWritten(text.bytes, name);
    report.playlists = 1;
    checkWritten(list, &report);
    Result<> read;
    if (list.isMaster()) {
        read = lintPlaylistsOf(list, files, stop, &report);
    } else if (list.isPlaylist) {
        if (const Result<SeenPlaylist> seen = lookAtAll(files, std::move(list), stop, &report); !seen)
            read = seen.error();
    }
    if (!read)
        return read.error();
    return report;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/dashcheck.h"

#include "engine/model/trackchoice.h"
#include "engine/pipeline/cuereader.h"
#include "engine/pipeline/dashreader.h"
#include "engine/pipeline/proof.h"

#include <QFile>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr double slack_s = 0.002; // two values of six decimals, and a tick

Result<> checkTrack(const ManifestTrack &told, const ProvenTrack &proven, const QString &path)
{
    const TrackFacts &facts = proven.facts;
    if (told.kind != (facts.isVideo ? "video"_L1 : "audio"_L1) || told.bandwidth_bps <= 0)
        return broken(path, proven.folder + u" is of the wrong kind, or without a bandwidth"_s);
    if (facts.isVideo && told.size != facts.size)
        return broken(path, u"%1 is announced as %2"_s.arg(proven.folder, sizeToText(told.size)));
    if (!facts.isVideo && told.language != languageTag(facts.language))
        return broken(path, u"%1 has not the language %2"_s.arg(proven.folder, languageTag(facts.language)));
    if (told.initUri != proven.folder + u'/' + proven.list.initUri)
        return broken(path, proven.folder + u" has another init segment"_s);
    if (told.segments.size() != proven.list.segments.size())
        return broken(path,
            u"%1 has %2 segments instead of %3"_s.arg(proven.folder)
                .arg(told.segments.size())
                .arg(proven.list.segments.size()));
    double end_s = 0; // playlists begin together, so that the end of the first segment is what both know
    for (qsizetype i = 0; i < told.segments.size(); ++i) {
        const ManifestSegment &segment = told.segments[i];
        const SegmentEntry &entry = proven.list.segments[i];
        if (segment.uri != proven.folder + u'/' + entry.uri)
            return broken(path, u"%1 stands where %2 should"_s.arg(segment.uri, entry.uri));
        end_s += entry.duration_s;
        if (std::abs(segment.begin_s + segment.duration_s - end_s) > slack_s * double(i + 1))
            return broken(path, u"%1 ends elsewhere than in its playlist"_s.arg(segment.uri));
    }
    return {};
}

Result<> checkText(const ManifestTrack &told, const TextFacts &facts, const QString &folder)
{
    const QString path = folder + u'/' + told.wholeUri;
    if (told.language != languageTag(facts.language))
        return broken(path, u"it has not the language %1"_s.arg(languageTag(facts.language)));
    if (facts.cues == 0)
        return QFile::exists(path) ? Result<>() : broken(path, u"it is not there"_s);
    const Result<SubtitleText> read = readSubtitleFile(path);
    if (!read)
        return broken(path, read.error().detail);
    if (read->codec != "webvtt"_L1 || read->list.cues.size() != facts.cues)
        return broken(path, u"it has %1 cues instead of %2"_s.arg(read->list.cues.size()).arg(facts.cues));
    return {};
}

} // namespace

Result<> checkDashManifest(const QString &folder, const std::vector<ProvenTrack> &tracks, const QList<TextFacts> &texts)
{
    const QString path = folder + u"/manifest.mpd"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    const WrittenManifest manifest = readManifest(file.readAll(), path);
    if (!manifest.fault.isEmpty())
        return broken(path, manifest.fault);
    if (manifest.isLive || !manifest.duration_s || manifest.periods != 1 || manifest.gaps > 0)
        return broken(path, u"it is not of one whole presentation"_s);
    const auto due = qsizetype(tracks.size());
    if (manifest.tracks.size() != due + texts.size())
        return broken(
            path, u"it tells of %1 tracks instead of %2"_s.arg(manifest.tracks.size()).arg(due + texts.size()));
    for (qsizetype i = 0; i < manifest.tracks.size(); ++i) {
        const ManifestTrack &told = manifest.tracks[i];
        Result<> held =
            i < due ? checkTrack(told, tracks[std::size_t(i)], path) : checkText(told, texts[i - due], folder);
        if (!held)
            return held;
    }
    return {};
}

} // namespace Zoetrope

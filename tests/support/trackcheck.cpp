// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trackcheck.h"

#include "engine/pipeline/trackreader.h"

#include <QDir>
#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

QString firstDifference(const char *what, const QList<std::int64_t> &actual, const QList<std::int64_t> &expected)
{
    const qsizetype common = std::min(actual.size(), expected.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (actual[i] != expected[i])
            return u"%1 %2 is %3 instead of %4"_s.arg(QLatin1StringView(what)).arg(i).arg(actual[i]).arg(expected[i]);
    }
    if (actual.size() != expected.size())
        return u"%1 %2 instead of %3"_s.arg(actual.size()).arg(QLatin1StringView(what)).arg(expected.size());
    return {};
}

} // namespace

Result<TrackTimes> readTrackTimes(const QString &folder)
{
    Result<TrackReader> reader = TrackReader::open(folder);
    if (!reader)
        return reader.error();
    const bool isVideo = reader->format().parameters->codec_type == AVMEDIA_TYPE_VIDEO;
    TrackTimes times;
    times.pieces = QDir(folder).entryList({u"*.piece"_s}, QDir::Files, QDir::Name);
    std::map<std::int64_t, std::int64_t> durations;
    while (true) {
        const Result<PacketPtr> packet = reader->next();
        if (!packet)
            return packet.error();
        if (!*packet)
            break;
        const AVPacket &current = **packet;
        times.isInOrder =
            times.isInOrder && current.dts <= current.pts && (times.dts.isEmpty() || current.dts > times.dts.last());
        times.dts.append(current.dts);
        times.pts.append(current.pts);
        durations[current.pts] = current.duration;
        if (isVideo && (current.flags & AV_PKT_FLAG_KEY))
            times.keys.append(current.pts);
    }
    std::ranges::sort(times.pts);
    for (const auto &[pts, duration] : durations)
        times.durations.append(duration);
    return times;
}

QString difference(const TrackTimes &actual, const TrackTimes &expected)
{
    for (const QString &found :
        {firstDifference("pts", actual.pts, expected.pts), firstDifference("dts", actual.dts, expected.dts),
            firstDifference("duration", actual.durations, expected.durations),
            firstDifference("key frame", actual.keys, expected.keys)}) {
        if (!found.isEmpty())
            return found;
    }
    if (actual.pieces != expected.pieces)
        return u"pieces "_s + actual.pieces.join(u' ') + u" instead of "_s + expected.pieces.join(u' ');
    return actual.isInOrder ? QString() : u"its decoding times do not rise below the times of display"_s;
}

QStringList piecesOf(const QString &staging, const QString &track)
{
    const QDir folder(staging + u"/tracks/"_s + track);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.piece"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList tracksOf(const QString &staging)
{
    return QDir(staging + u"/tracks"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace Zoetrope::Test

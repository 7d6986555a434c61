// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/vttcheck.h"

#include "engine/pipeline/proof.h"

#include <QFile>

#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double slack_s = 0.002; // two values of six decimals, and a millisecond

/// `01:02:03.004`; below 0 when it is none.
double clockSeconds(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u':');
    if (parts.size() != 3)
        return -1;
    bool areNumbers[3];
    const double seconds = parts[0].toInt(&areNumbers[0]) * 3600.0 + parts[1].toInt(&areNumbers[1]) * 60.0
        + parts[2].toDouble(&areNumbers[2]);
    return areNumbers[0] && areNumbers[1] && areNumbers[2] ? seconds : -1;
}

/// The cues of a segment that begin within it.
Result<std::int64_t> beginningIn(const QString &path, double from_s, double to_s, bool isFirst, bool isLast)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.value(0) != "WEBVTT"_L1 || !lines.value(1).startsWith("X-TIMESTAMP-MAP=MPEGTS:"_L1))
        return broken(path, u"is no WebVTT segment with a place on the clock"_s);
    std::int64_t count = 0;
    for (const QString &line : lines) {
        const qsizetype arrow = line.indexOf(" --> "_L1);
        if (arrow < 0)
            continue;
        const double start_s = clockSeconds(QStringView(line).first(arrow));
        const double end_s = clockSeconds(QStringView(line).sliced(arrow + 5));
        if (start_s < 0 || end_s <= start_s)
            return broken(path, u"has a cue of strange times: "_s + line);
        const bool isWithin = (isLast || start_s < to_s + slack_s) && (isFirst || end_s > from_s - slack_s);
        if (!isWithin)
            return broken(path, u"has a cue of another segment: "_s + line);
        count += (isFirst || start_s >= from_s) && (isLast || start_s < to_s) ? 1 : 0;
    }
    return count;
}

} // namespace

Result<> checkVtt(const TextFacts &text, const QString &playlist, const SegmentList &film, Microseconds start)
{
    QFile file(playlist);
    if (!file.open(QIODevice::ReadOnly))
        return broken(playlist, file.errorString());
    const Result<SegmentList> list = readSegmentList(file.readAll(), playlist);
    if (!list)
        return list.error();
    if (list->segments.size() != film.segments.size())
        return broken(
            playlist, u"has %1 segments instead of %2"_s.arg(list->segments.size()).arg(film.segments.size()));
    double begin_s = toSeconds(start);
    std::int64_t cues = 0;
    for (qsizetype i = 0; i < film.segments.size(); ++i) {
        const SegmentEntry &segment = list->segments[i];
        if (std::abs(segment.duration_s - film.segments[i].duration_s) > slack_s)
            return broken(playlist, segment.uri + u" is not as long as the film's"_s);
        const double end_s = begin_s + segment.duration_s;
        const Result<std::int64_t> here = beginningIn(
            playlist.section(u'/', 0, -2) + u'/' + segment.uri, begin_s, end_s, i == 0, i + 1 == film.segments.size());
        if (!here)
            return here.error();
        cues += *here;
        begin_s = end_s;
    }
    if (cues != text.cues)
        return broken(playlist, u"has %1 cues instead of %2"_s.arg(cues).arg(text.cues));
    return {};
}

} // namespace Zoetrope

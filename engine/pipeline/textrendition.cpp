// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/textrendition.h"

#include "engine/base/filewriter.h"
#include "engine/model/trackchoice.h"

#include <QLocale>

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The title of a track, else its language; without what would end a quoted text in a playlist.
QString plainName(const TextTrack &track)
{
    QString title = track.title;
    title.remove(u'"');
    if (!title.trimmed().isEmpty())
        return title.trimmed();
    if (languageTag(track.language).isEmpty())
        return u"Subtitles"_s;
    return QLocale::languageToString(QLocale::codeToLanguage(track.language));
}

} // namespace

Result<QList<PlaylistSegment>> packageText(const TextTrack &track, const QList<PlaylistSegment> &film,
    Microseconds start, std::int64_t mpegTime, const QString &folder)
{
    QList<PlaylistSegment> segments;
    double begin_s = toSeconds(start);
    for (qsizetype i = 0; i < film.size(); ++i) {
        const double end_s = begin_s + film[i].duration_s;
        const bool isLast = i + 1 == film.size(); // the sound may last longer than the picture
        const QByteArray text =
            vttSegment(track, fromSeconds(begin_s), isLast ? Microseconds::max() : fromSeconds(end_s), mpegTime);
        const QString name = u"seg_%1.vtt"_s.arg(i + 1, 5, 10, QChar(u'0'));
        if (Result<> written = writeWholeFile(folder + u'/' + name, text); !written)
            return written.error();
        segments.append({name, film[i].duration_s, text.size()});
        begin_s = end_s;
    }
    if (Result<> written = writeWholeFile(folder + u"/index.m3u8"_s, mediaPlaylistText({{}, segments}).toUtf8());
        !written)
        return written.error();
    if (Result<> synced = syncFolder(folder); !synced)
        return synced.error();
    return segments;
}

MasterText masterText(const TextTrack &track, const QString &uri, const QList<MasterText> &others)
{
    const QString base = plainName(track);
    QString name = base;
    const auto isTaken = [&name](const MasterText &other) { return other.name == name; };
    for (int number = 2; std::ranges::any_of(others, isTaken); ++number)
        name = u"%1 %2"_s.arg(base).arg(number);
    const bool isFirstDefault = track.isDefault && std::ranges::none_of(others, &MasterText::isDefault);
    return {uri, languageTag(track.language), name, isFirstDefault, track.isForced, track.isHearingImpaired};
}

} // namespace Zoetrope

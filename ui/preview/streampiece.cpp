// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/streampiece.h"

#include "ui/preview/hlsplaylist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 mostPlaylistBytes = 8 << 20;
constexpr qint64 mostSegmentBytes = qint64(512) << 20;

Result<QByteArray> readAll(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SourceUnreadable, path, file.errorString()};
    if (file.size() > most)
        return Error{ErrorCode::SourceTooLarge, path, {}};
    return file.readAll();
}

/// What a player would have read up to the segment's end: the part for all of them, and the segment.
Result<QByteArray> contentOf(const HlsPlaylist &playlist, const HlsSegment &segment, const QDir &folder)
{
    QByteArray content;
    if (!playlist.init.isEmpty()) {
        Result<QByteArray> init = readAll(folder.filePath(playlist.init), mostPlaylistBytes);
        if (!init)
            return init.error();
        content = *init;
    }
    Result<QByteArray> media = readAll(folder.filePath(segment.name), mostSegmentBytes);
    if (!media)
        return media.error();
    return content += *media;
}

Result<> writePiece(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::WriteFailed, path, file.errorString()};
    return {};
}

} // namespace

Result<StreamPiece> cutStreamPiece(const QString &playlist, Microseconds moment, const QString &folder)
{
    const Result<QByteArray> text = readAll(playlist, mostPlaylistBytes);
    if (!text)
        return text.error();
    const HlsPlaylist read = readHlsPlaylist(QString::fromUtf8(*text));
    const HlsSegment *segment = segmentAt(read, moment);
    if (!segment)
        return Error{ErrorCode::SourceUnreadable, playlist, {}};
    const QDir pieces(folder);
    const QByteArray hash =
        QCryptographicHash::hash(QString(playlist + u'/' + segment->name).toUtf8(), QCryptographicHash::Md5).toHex();
    const QString name = QString::fromLatin1(hash) + (read.init.isEmpty() ? u".ts"_s : u".mp4"_s);
    const StreamPiece piece{pieces.filePath(name), segment->start};
    if (QFile::exists(piece.path))
        return piece;
    const Result<QByteArray> content = contentOf(read, *segment, QFileInfo(playlist).absoluteDir());
    if (!content)
        return content.error();
    for (const QString &old : pieces.entryList(QDir::Files))
        QFile::remove(pieces.filePath(old));
    if (Result<> written = writePiece(piece.path, *content); !written)
        return written.error();
    return piece;
}

} // namespace Zoetrope

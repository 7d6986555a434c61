// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamsentry.h"

#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto entryName = "video.m3u8"_L1;
constexpr qint64 largestPlaylist = 1024LL * 1024;

} // namespace

QByteArray playlistFromAbove(const QByteArray &playlist, const QString &folder)
{
    const QByteArray prefix = QUrl::toPercentEncoding(folder) + '/';
    QByteArray above;
    for (QByteArray line : playlist.split('\n')) {
        if (line.startsWith('#'))
            line.replace("URI=\"", QByteArray("URI=\"" + prefix));
        else if (!line.trimmed().isEmpty())
            line.prepend(prefix);
        above += line + '\n';
    }
    above.chop(1);
    return above;
}

Result<> writeEntry(const Job &job)
{
    const QDir folder(job.order.destination);
    const QString entry = folder.filePath(entryName);
    if (job.outputs.isEmpty() || QFile::exists(entry))
        return {};
    QFile master(folder.filePath(job.outputs.first().entry));
    if (master.size() > largestPlaylist || !master.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SourceMissing, master.fileName(), {}};
    const QString fresh = folder.filePath(u".zoetrope-%1.m3u8"_s.arg(job.id.value));
    QFile::remove(fresh);
    Result<> done = writeWholeFile(fresh, playlistFromAbove(master.readAll(), job.outputs.first().path));
    if (done)
        done = renameNew(fresh, entry);
    QFile::remove(fresh);
    const bool isThere = !done && done.error().code == ErrorCode::OutputExists;
    return done || isThere ? syncFolder(folder.path()) : done;
}

} // namespace Zoetrope

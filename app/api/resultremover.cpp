// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/resultremover.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().isSymLink() ? 0 : files.fileInfo().size();
    }
    return bytes;
}

void removeOutput(const QString &folder, const OutputRecord &output)
{
    const QString path = QDir::cleanPath(folder + u'/' + output.path);
    const QFileInfo found(path);
    // No way out, no link on the way, and none at the end.
    if (!path.startsWith(folder + u'/') || found.canonicalFilePath() != path)
        return;
    if (found.isDir() && bytesBelow(path) == output.bytes)
        QDir(path).removeRecursively();
    else if (found.isFile() && found.size() == output.bytes)
        QFile::remove(path);
}

} // namespace

void removeOutputs(const QString &folder, const QList<OutputRecord> &outputs)
{
    const QString real = QDir(folder).canonicalPath();
    if (real.isEmpty())
        return;
    for (const OutputRecord &output : outputs) {
        removeOutput(real, output);
        QString above = QDir::cleanPath(real + u'/' + output.path).section(u'/', 0, -2);
        while (above.startsWith(real + u'/') && QDir().rmdir(above))
            above = above.section(u'/', 0, -2);
    }
}

} // namespace Zoetrope

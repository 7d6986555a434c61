// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/portfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool isBelow(const QString &path, const QStringList &roots)
{
    for (const QString &root : roots) {
        QString real = QFileInfo(root).canonicalFilePath();
        if (!real.endsWith(u'/'))
            real += u'/';
        if (real.size() > 1 && path.startsWith(real))
            return true;
    }
    return false;
}

Error denied(const QString &path)
{
    return {ErrorCode::SourceDenied, path, u"lies below no folder that was allowed"_s};
}

} // namespace

Result<QString> PortFolders::source(const QString &address) const
{
    QString path = address;
    if (address.startsWith("file://"_L1)) {
        const QUrl url(address);
        if (!url.host().isEmpty() && url.host() != "localhost"_L1)
            return Error{ErrorCode::SpecInvalid, address, u"a file:// address names no other machine"_s};
        path = url.path(QUrl::FullyDecoded);
    }
    if (!path.startsWith(u'/') || path.contains(QChar(u'\0')))
        return Error{ErrorCode::SpecInvalid, address,
            u"the source must be an absolute path or a file:// address below an allowed folder"_s};
    // What cannot be seen is as good as forbidden: nobody learns through us what is on the disk.
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return isBelow(QDir::cleanPath(path), roots) ? Error{ErrorCode::SourceMissing, path, {}} : denied(path);
    if (!isBelow(real, roots))
        return denied(path);
    return real;
}

Result<QString> PortFolders::destination(const QString &path) const
{
    if (!path.startsWith(u'/') || path.contains(QChar(u'\0')))
        return Error{ErrorCode::SpecInvalid, path, u"the destination must be an absolute path"_s};
    const QString clean = QDir::cleanPath(path);
    QDir existing(clean);
    while (!existing.exists() && !existing.isRoot())
        existing.setPath(QFileInfo(existing.path()).path());
    const QString real = existing.canonicalPath();
    if (!isBelow(real + u'/', roots))
        return Error{ErrorCode::OutputDenied, path, u"lies below no folder that was allowed"_s};
    return QDir::cleanPath(real + u'/' + existing.relativeFilePath(clean));
}

Result<QString> PortFolders::makeResultFolder() const
{
    const QString name = QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
    const QString folder = QDir(results).absoluteFilePath(name);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::OutputDenied, folder, u"cannot be made"_s};
    return folder;
}

} // namespace Zoetrope

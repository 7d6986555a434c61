// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/portfolders.h"

#include "engine/model/job.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto bucketScheme = "s3://"_L1;
constexpr qsizetype longestBucket = 63; // as Amazon has it

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

Result<PortFolders::Place> PortFolders::placeOf(const QString &address) const
{
    if (address.startsWith(bucketScheme))
        return placeInBucket(address);
    QString path = address;
    if (address.startsWith("file://"_L1)) {
        const QUrl url(address);
        if (!url.host().isEmpty() && url.host() != "localhost"_L1)
            return Error{ErrorCode::SpecInvalid, address, u"a file:// address names no other machine"_s};
        path = url.path(QUrl::FullyDecoded);
    }
    if (!path.startsWith(u'/') || path.contains(QChar(u'\0')))
        return Error{ErrorCode::SpecInvalid, address,
            u"must be an absolute path or a file:// address below an allowed folder, or s3://bucket/key"_s};
    return Place{path, roots};
}

Result<PortFolders::Place> PortFolders::placeInBucket(const QString &address) const
{
    const QString rest = address.mid(bucketScheme.size()).section(u'?', 0, 0);
    const QString bucket = rest.section(u'/', 0, 0).section(u'@', -1);
    const QString folder = buckets.value(bucket);
    if (folder.isEmpty())
        return Error{ErrorCode::SpecInvalid, bucketScheme + bucket,
            u"no folder stands for the bucket %1 on this machine; set one with zoetrope serve --bucket %1=DIR"_s.arg(
                bucket.left(longestBucket))};
    const QString key = QUrl::fromPercentEncoding(rest.section(u'/', 1).toUtf8());
    const QStringList parts = key.split(u'/', Qt::SkipEmptyParts);
    const bool isTrick = key.contains(QChar(u'\0')) || parts.contains(u"."_s) || parts.contains(u".."_s);
    if (isTrick)
        return Error{ErrorCode::SpecInvalid, bucketScheme + bucket, u"the key is no path below its bucket"_s};
    return Place{QString(folder + u'/' + parts.join(u'/')), {folder}};
}

Result<QString> PortFolders::source(const QString &address) const
{
    const Result<Place> place = placeOf(address);
    if (!place)
        return place.error();
    // What cannot be seen is as good as forbidden: nobody learns through us what is on the disk.
    const QString real = QFileInfo(place->path).canonicalFilePath();
    if (real.isEmpty())
        return isBelow(QDir::cleanPath(place->path), place->roots) ? Error{ErrorCode::SourceMissing, place->path, {}}
                                                                   : denied(place->path);
    if (!isBelow(real, place->roots))
        return denied(place->path);
    return real;
}

Result<QString> PortFolders::jobSource(const QString &address) const
{
    if (!isAddress(address))
        return source(address);
    const Result<> allowed = remote.mayName(address);
    return allowed ? Result<QString>(address) : allowed.error();
}

Result<QString> PortFolders::destination(const QString &address) const
{
    const Result<Place> place = placeOf(address);
    if (!place)
        return place.error();
    const QString clean = QDir::cleanPath(place->path);
    QDir existing(clean);
    while (!existing.exists() && !existing.isRoot())
        existing.setPath(QFileInfo(existing.path()).path());
    const QString real = existing.canonicalPath();
    if (!isBelow(real + u'/', place->roots))
        return Error{ErrorCode::OutputDenied, place->path, u"lies below no folder that was allowed"_s};
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

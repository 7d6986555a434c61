// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/portfolders.h"

#include "app/api/openbeneath.h"
#include "engine/model/job.h"
#include "engine/model/sidefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto bucketScheme = "s3://"_L1;
constexpr qsizetype longestBucket = 63; // as Amazon has it

/// With a slash at its end; empty when it is not there.
QString realRoot(const QString &root)
{
    const QString real = QFileInfo(root).canonicalFilePath();
    return real.isEmpty() || real.endsWith(u'/') ? real : QString(real + u'/');
}

/// Not the whole disk, whatever was said.
bool isBelow(const QString &path, const QString &realRoot) { return realRoot.size() > 1 && path.startsWith(realRoot); }

bool isBelow(const QString &path, const QStringList &roots)
{
    return std::ranges::any_of(roots, [&](const QString &root) { return isBelow(path, realRoot(root)); });
}

/// What the path leads to at this moment, opened from the root down: a link that was put in its way since it was
/// resolved is not followed.
std::optional<SourcePin> pinBelow(const QString &real, const QStringList &roots)
{
    for (const QString &root : roots) {
        const QString folder = realRoot(root);
        struct stat facts = {};
        const auto file =
            isBelow(real, folder) ? openBeneath(folder.chopped(1), real.mid(folder.size()), O_PATH) : nullptr;
        if (file && ::fstat(*file, &facts) == 0)
            return SourcePin{real, facts.st_dev, facts.st_ino};
    }
    return std::nullopt;
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

Result<PortSource> PortFolders::source(const QString &address) const
{
    const Result<Place> place = placeOf(address);
    if (!place)
        return place.error();
    // What cannot be seen is as good as forbidden: nobody learns through us what is on the disk.
    const QString real = QFileInfo(place->path).canonicalFilePath();
    if (real.isEmpty())
        return isBelow(QDir::cleanPath(place->path), place->roots) ? Error{ErrorCode::SourceMissing, place->path, {}}
                                                                   : denied(place->path);
    const std::optional<SourcePin> pin = pinBelow(real, place->roots);
    if (!pin)
        return denied(place->path);
    return PortSource{real, pin};
}

Result<PortSource> PortFolders::jobSource(const QString &address) const
{
    if (!isAddress(address))
        return source(address);
    const Result<> allowed = remote.mayName(address);
    return allowed ? Result(PortSource{address, {}}) : allowed.error();
}

Result<> PortFolders::allowSideFiles(JobSpec *spec) const
{
    return renameSideFiles(spec, [this](const QString &address) -> Result<QString> {
        const Result<PortSource> file = source(address);
        return file ? Result<QString>(file->path) : file.error();
    });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobfile.h"

#include "engine/base/json.h"
#include "engine/model/sidefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 largestJobFile = 1024LL * 1024; // as much as a request body may have (threat model P6)

Result<QByteArray> readSmallFile(const QString &path)
{
    // A pipe or device could block for ever or never end.
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::SpecUnreadable, path, u"There is no such file."_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::SpecUnreadable, path, file.errorString()};
    if (file.size() > largestJobFile)
        return Error{ErrorCode::SpecUnreadable, path, u"The file is larger than 1 MiB."_s};
    return file.readAll();
}

Result<ForeignJob> readBody(const QJsonObject &body, const Services &services)
{
    if (auto foreign = services.readForeignJob(body))
        return *foreign;
    const Result<JobSpec> spec = jobSpecFromJson(body);
    if (!spec)
        return spec.error();
    return ForeignJob{*spec, {}};
}

} // namespace

Result<ForeignJob> readJobFile(const QString &path, const Services &services)
{
    const Result<QByteArray> text = readSmallFile(path);
    if (!text)
        return text.error();
    const Result<QJsonObject> body = parseObject(*text, path);
    if (!body)
        return body.error();
    Result<ForeignJob> job = readBody(*body, services);
    if (!job)
        return Error{job.error().code, path, job.error().detail};
    const QDir folder = QFileInfo(path).dir();
    for (QString &source : job->spec.sources)
        source = QDir::isAbsolutePath(source) ? source : folder.filePath(source);
    const auto besideIt = [&folder](const QString &file) {
        return Result<QString>(QDir::isAbsolutePath(file) ? file : folder.filePath(file));
    };
    if (Result<> renamed = renameSideFiles(&job->spec, besideIt); !renamed)
        return renamed.error();
    return job;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/recordfile.h"

#include "engine/base/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 largestRecord = 1024LL * 1024;

} // namespace

Result<> writeRecordFile(const QString &path, const QJsonObject &record)
{
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    Result<> done = writeWholeFile(fresh, QJsonDocument(record).toJson(QJsonDocument::Compact));
    if (done && !QFile::setPermissions(fresh, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        done = Error{ErrorCode::OutputDenied, fresh, u"its rights cannot be set"_s};
    if (done)
        done = QFile::exists(path) ? exchangeNames(fresh, path) : renameNew(fresh, path);
    QFile::remove(fresh);
    return done ? syncFolder(QFileInfo(path).absolutePath()) : done;
}

Result<std::optional<QJsonObject>> readRecordFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QJsonObject>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StoreDenied, path, file.errorString()};
    if (file.size() > largestRecord)
        return Error{ErrorCode::StoreDamaged, path, u"is too large"_s};
    const Result<QJsonObject> record = parseObject(file.readAll(), path);
    if (!record)
        return Error{ErrorCode::StoreDamaged, path, record.error().detail};
    return std::optional(*record);
}

} // namespace Zoetrope

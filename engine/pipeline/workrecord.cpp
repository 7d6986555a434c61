// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/workrecord.h"

#include "engine/base/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 longestRecord = 64 << 10;

QString pathOf(const QString &folder) { return QDir(folder).filePath(u"work.json"_s); }

Result<> remove(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{ErrorCode::OutputDenied, path, file.errorString()};
    return {};
}

} // namespace

WorkRecord recordOf(const Plan &plan)
{
    const SourceIdentity &identity = plan.source.identity;
    const QString source =
        u"%1 bytes, changed at %2 ns, file %3"_s.arg(identity.bytes).arg(identity.modified_ns).arg(identity.inode);
    return {planDigest(plan), source, plan.build};
}

std::optional<WorkRecord> readRecord(const QString &folder)
{
    QFile file(pathOf(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestRecord)).object();
    return WorkRecord{object[u"digest"_s].toString(), object[u"source"_s].toString(), object[u"build"_s].toString()};
}

Result<> writeRecord(const QString &folder, const WorkRecord &record)
{
    const QJsonObject object{{u"digest"_s, record.digest}, {u"source"_s, record.source}, {u"build"_s, record.build}};
    const QString path = pathOf(folder);
    const QString part = path + u".part"_s;
    for (const QString &old : {part, path}) {
        if (Result<> removed = remove(old); !removed)
            return removed;
    }
    if (Result<> written = writeWholeFile(part, QJsonDocument(object).toJson()); !written)
        return written;
    if (Result<> renamed = renameNew(part, path); !renamed)
        return renamed;
    return syncFolder(folder);
}

QString reasonToStartOver(const std::optional<WorkRecord> &earlier, const WorkRecord &now)
{
    if (!earlier || earlier->digest.isEmpty())
        return QCoreApplication::translate(
            "Zoetrope::Notice", "Encoding started over: what an earlier attempt left has no readable record.");
    if (earlier->source != now.source)
        return QCoreApplication::translate(
            "Zoetrope::Notice", "Encoding started over: the source has changed since the earlier attempt.");
    if (earlier->build != now.build)
        return QCoreApplication::translate("Zoetrope::Notice",
            "Encoding started over: the encoders are of another version than in the earlier attempt.");
    return QCoreApplication::translate(
        "Zoetrope::Notice", "Encoding started over: what is to be made has changed since the earlier attempt.");
}

} // namespace Zoetrope

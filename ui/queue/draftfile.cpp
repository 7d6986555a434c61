// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int currentVersion = 1;

Error fileError(ErrorCode code, const QFileDevice &file) { return {code, file.fileName(), file.errorString()}; }

} // namespace

Result<> saveDrafts(const QString &path, const QList<JobOrder> &drafts)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{ErrorCode::OutputDenied, QFileInfo(path).path(), {}};
    QJsonArray list;
    for (const JobOrder &draft : drafts)
        list += toJson(draft);
    const QJsonObject object{{u"version"_s, currentVersion}, {u"drafts"_s, list}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(ErrorCode::OutputDenied, file);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fileError(ErrorCode::WriteFailed, file);
    return {};
}

Result<QList<JobOrder>> loadDrafts(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<JobOrder>{};
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::SourceUnreadable, file);
    const Result<QJsonObject> object = parseObject(file.readAll(), path);
    QList<JobOrder> drafts;
    bool isWhole = object && object->value("version"_L1).toInt() == currentVersion;
    if (isWhole) {
        const QJsonArray list = object->value("drafts"_L1).toArray();
        for (const auto &value : list) {
            if (Result<JobOrder> draft = jobOrderFromJson(value.toObject()))
                drafts += *std::move(draft);
            else
                isWhole = false;
        }
    }
    if (!isWhole) {
        const QString kept = path + u".old"_s;
        QFile::remove(kept);
        if (!QFile::copy(path, kept))
            return Error{ErrorCode::WriteFailed, kept, {}};
    }
    return drafts;
}

} // namespace Zoetrope

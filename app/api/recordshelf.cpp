// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/recordshelf.h"

#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 largestRecord = 8LL * 1024 * 1024; // what came in was at most 1 MiB

bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{24}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

Result<RecordShelf> RecordShelf::open(const QString &folder)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error{ErrorCode::OutputDenied, folder, u"cannot be made"_s};
    RecordShelf shelf;
    shelf.m_folder = folder;
    for (const QString &name : QDir(folder).entryList({u"*.new"_s}, QDir::Files))
        QFile::remove(folder + u'/' + name);
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        const QString id = name.chopped(5);
        QFile file(folder + u'/' + name);
        if (!isId(id) || file.size() > largestRecord || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            shelf.m_records[id] = document.object();
    }
    return shelf;
}

Result<> RecordShelf::put(const QString &id, const QJsonObject &record)
{
    Q_ASSERT(isId(id));
    if (!m_records.contains(id) && m_records.size() >= mostRecords)
        return Error{ErrorCode::LimitExceeded, {}, u"at most %1 of a kind are kept"_s.arg(mostRecords)};
    const QString path = m_folder + u'/' + id + u".json"_s;
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    Result<> done = writeWholeFile(fresh, QJsonDocument(record).toJson(QJsonDocument::Compact));
    if (done)
        done = QFile::exists(path) ? exchangeNames(fresh, path) : renameNew(fresh, path);
    QFile::remove(fresh);
    if (!done)
        return done;
    m_records[id] = record;
    return syncFolder(m_folder);
}

Result<> RecordShelf::remove(const QString &id)
{
    if (m_records.erase(id) == 0)
        return {};
    QFile::remove(m_folder + u'/' + id + u".json"_s);
    return syncFolder(m_folder);
}

std::optional<QJsonObject> RecordShelf::find(const QString &id) const
{
    const auto found = m_records.find(id);
    return found != m_records.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/fetchrecords.h"

#include "engine/base/filewriter.h"
#include "engine/base/log.h"
#include "engine/base/recordfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype suffixLength = 5; // of `.json` and `.part`

/// An ending that says what the file is to people; a probe needs none.
QString suffixOf(const QString &address)
{
    static const QRegularExpression plain(u"\\A[a-z0-9]{1,5}\\z"_s);
    const QString suffix = QFileInfo(QUrl(address).path()).suffix().toLower();
    const bool isOurs = suffix == "json"_L1 || suffix == "part"_L1;
    return plain.match(suffix).hasMatch() && !isOurs ? QString(u'.' + suffix) : u".media"_s;
}

FetchRecord recordFrom(const QJsonObject &object)
{
    FetchRecord record;
    record.address = object.value("address"_L1).toString();
    record.validator = object.value("validator"_L1).toString().toLatin1();
    record.job = {object.value("job"_L1).toInteger()};
    record.boot = object.value("boot"_L1).toString().toLatin1();
    record.synced = object.value("synced"_L1).toInteger();
    record.path = object.value("path"_L1).toString();
    return record;
}

QJsonObject toJson(const FetchRecord &record)
{
    return {{u"address"_s, record.address}, {u"validator"_s, QString::fromLatin1(record.validator)},
        {u"job"_s, qint64(record.job.value)}, {u"boot"_s, QString::fromLatin1(record.boot)},
        {u"synced"_s, record.synced}, {u"path"_s, record.path}};
}

} // namespace

Result<FetchRecords> FetchRecords::open(const QString &folder)
{
    constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownersAlone))
        return Error{ErrorCode::OutputDenied, folder, u"cannot be made"_s};
    FetchRecords records;
    records.m_folder = folder;
    for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        const QString name = file.chopped(suffixLength);
        const Result<std::optional<QJsonObject>> read = readRecordFile(records.recordOf(name));
        if (read && *read && isName(name))
            records.m_records[name] = recordFrom(**read);
        else
            qCWarning(engineLog) << "a note about a source that was fetched cannot be read:" << file;
    }
    for (const QString &file : QDir(folder).entryList({u"*.part"_s}, QDir::Files)) {
        if (!records.m_records.contains(file.chopped(suffixLength)))
            QFile::remove(folder + u'/' + file);
    }
    return records;
}

QString FetchRecords::jobName(JobId job) { return u"job-%1"_s.arg(job.value); }

bool FetchRecords::isName(const QString &name)
{
    static const QRegularExpression shape(u"\\A(?:[0-9a-f]{16}|job-[0-9]{1,18})\\z"_s);
    return shape.match(name).hasMatch();
}

Result<QString> FetchRecords::add(const QString &address)
{
    const QString name = QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
    m_records[name].address = address;
    if (Result<> written = write(name); !written) {
        m_records.erase(name);
        return written.error();
    }
    return name;
}

FetchRecord *FetchRecords::find(const QString &name)
{
    const auto found = m_records.find(name);
    return found != m_records.end() ? &found->second : nullptr;
}

QStringList FetchRecords::names() const
{
    QStringList all;
    for (const auto &[name, record] : m_records)
        all += name;
    return all;
}

QStringList FetchRecords::namesOf(JobId job) const
{
    QStringList all;
    for (const auto &[name, record] : m_records) {
        if (record.job == job)
            all += name;
    }
    return all;
}

Result<> FetchRecords::write(const QString &name) { return writeRecordFile(recordOf(name), toJson(m_records[name])); }

Result<QString> FetchRecords::keep(const QString &name)
{
    FetchRecord &record = m_records[name];
    const QString path = m_folder + u'/' + name + suffixOf(record.address);
    QFile::remove(path);
    if (Result<> named = renameNew(partOf(name), path); !named)
        return named.error();
    record.path = path;
    if (Result<> synced = syncFolder(m_folder); !synced)
        return synced.error();
    const Result<> written = write(name);
    return written ? Result<QString>(path) : written.error();
}

void FetchRecords::remove(const QString &name)
{
    const FetchRecord *record = find(name);
    if (!record)
        return;
    removePart(name);
    if (!record->path.isEmpty())
        QFile::remove(record->path);
    QFile::remove(recordOf(name));
    m_records.erase(name);
}

void FetchRecords::removePart(const QString &name) const { QFile::remove(partOf(name)); }

qint64 FetchRecords::sureBytes(const QString &name)
{
    // What no sync has confirmed is sure only as long as the machine has not been off.
    const FetchRecord &record = m_records[name];
    const qint64 size = QFileInfo(partOf(name)).size();
    return record.boot == QSysInfo::bootUniqueId() ? size : std::min(size, record.synced);
}

} // namespace Zoetrope

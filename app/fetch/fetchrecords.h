// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/job.h"

#include <map>

namespace Zoetrope {

/// What is known of one address that is fetched.
struct FetchRecord
{
    QString address; ///< whole, with its secrets
    QByteArray validator; ///< tells its file from a later one
    JobId job; ///< none until it was seen in the queue
    QByteArray boot; ///< of the machine when this was written: until the next one files hold all that was written
    qint64 synced = 0;
    QString path; ///< once all of it is there
};

/// The files that sources are fetched into, each with a record beside it that its owner alone can read.
///
/// Owns:    the folder's content: `NAME.json`, `NAME.part` while it comes, and what it is called when it is whole.
/// Threads: one; downloads write into the parts.
/// Errors:  of writing, as FileWriter says them.
class FetchRecords
{
public:
    /// Finds what is there; parts of which nothing is known go.
    [[nodiscard]] static Result<FetchRecords> open(const QString &folder);

    /// Notes an address under a new name, which is the answer.
    [[nodiscard]] Result<QString> add(const QString &address);
    /// Under a name of one's own: that of a job, jobName().
    void put(const QString &name, const FetchRecord &record) { m_records[name] = record; }
    [[nodiscard]] static QString jobName(JobId job);
    [[nodiscard]] static bool isName(const QString &name);

    [[nodiscard]] FetchRecord *find(const QString &name);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList namesOf(JobId job) const;
    [[nodiscard]] Result<> write(const QString &name);
    /// The part is whole: it gets its name, which the record knows from now on.
    [[nodiscard]] Result<QString> keep(const QString &name);
    void remove(const QString &name);
    [[nodiscard]] QString partOf(const QString &name) const { return m_folder + u'/' + name + u".part"; }
    void removePart(const QString &name) const;
    /// How much of the part is sure to be what was written.
    [[nodiscard]] qint64 sureBytes(const QString &name);

private:
    [[nodiscard]] QString recordOf(const QString &name) const { return m_folder + u'/' + name + u".json"; }

    QString m_folder;
    std::map<QString, FetchRecord> m_records;
};

} // namespace Zoetrope

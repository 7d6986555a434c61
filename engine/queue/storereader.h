// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/jobstore.h"

#include <QObject>

namespace Zoetrope {

/// Looks into a store that somebody else writes: a connection of its own, which in SQLite's write-ahead mode neither
/// waits for a writer nor makes one wait. What was committed before a question is in its answer.
///
/// Owns:    its connection, opened when it is first asked.
/// Threads: the one that asks first, from then on.
/// Errors:  those of opening the store and of JobStore.
class StoreReader final : public QObject
{
    Q_OBJECT

public:
    /// Of a store that is there.
    void setPath(const QString &path) { m_path = path; }

    [[nodiscard]] Result<Job> job(JobId job);
    [[nodiscard]] Result<WholePage> page(const JobQuery &query);

private:
    [[nodiscard]] Result<> open();

    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace Zoetrope {

/// One SQLite file, opened for one thread: write-ahead log, synchronous=FULL (NORMAL loses what was acknowledged when
/// the power goes), foreign keys, a busy time-out, and migrated forward by `migrations/NNNN_*.sql`.
///
/// Owns:    the connection; its name is unique in the process.
/// Threads: the one that opened it. Other threads and processes open their own.
/// Errors:  StoreDamaged, StoreTooNew, StoreDenied, StoreFailed (disk full and everything else the file system says).
class Database
{
public:
    /// Opens or makes `path`. `:memory:` is a store that ends with the object.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs `work` in one immediate transaction; rolled back when it fails.
    [[nodiscard]] Result<> transact(const std::function<Result<>()> &work);
    /// A prepared statement, kept for the next use; bind, then exec() through run().
    [[nodiscard]] Result<QSqlQuery *> prepare(const QString &statement);
    [[nodiscard]] Result<> run(QSqlQuery *query);
    /// Rises when another connection has written (`PRAGMA data_version`).
    [[nodiscard]] Result<std::int64_t> dataVersion();
    [[nodiscard]] QString path() const;

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/store/migration.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace Zoetrope {

/// The row that a reading stands on; a loan for the length of the call that is handed it.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::int64_t number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

private:
    const QSqlQuery &m_query;
};

/// What a transaction may do, and what it costs.
enum class Transaction {
    Read, ///< one state of the store for all that is read
    Write, ///< on the disk when it has returned
    WriteUnsynced, ///< for what may be lost when the power goes; the next Write brings it to the disk as well
};

/// One SQLite file, opened for one thread: write-ahead log, synchronous=FULL (NORMAL loses what was acknowledged when
/// the power goes), foreign keys, a busy time-out, and migrated forward by `migrations/NNNN_*.sql`.
///
/// Owns:    the connection; its name is unique in the process.
/// Threads: the one that opened it. Other threads and processes open their own.
/// Errors:  StoreDamaged, StoreTooNew, StoreDenied, StoreFailed (disk full and everything else the file system says;
///          also when another file has taken the place of the one that was opened, so that nothing is promised about
///          a file nobody will look into).
class Database
{
public:
    using Work = std::function<Result<>()>;
    using RowReader = std::function<void(const Row &)>;

    /// Opens or makes `path`. `:memory:` is a store that ends with the object. Before the tables of a file are changed
    /// a copy of it is kept beside it.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QString &migrations = builtInMigrations());
    /// To look into a file of any version without changing it or its log.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);
    /// A further connection to a file that is open already, for checkpoint() beside it.
    static Result<std::unique_ptr<Database>> openBeside(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs `work` in one transaction; rolled back when it fails. Transactions do not nest.
    [[nodiscard]] Result<> transact(const Work &work, Transaction kind = Transaction::Write);
    /// Runs a statement with the values of its question marks (an invalid QVariant is NULL) and hands out each row.
    /// Statements are prepared once; a reader must not run the one it reads from.
    [[nodiscard]] Result<> read(const QString &statement, const QVariantList &values, const RowReader &reader);
    /// How many rows were changed.
    [[nodiscard]] Result<int> change(const QString &statement, const QVariantList &values);
    /// The number of the row that was added.
    [[nodiscard]] Result<std::int64_t> insert(const QString &statement, const QVariantList &values);

    /// Brings what the log holds into the file, as far as readers let it; writers go on meanwhile. Else the one that
    /// fills the log pays for it with its own commit.
    [[nodiscard]] Result<> checkpoint();
    /// Reads the whole file: StoreDamaged when its pages or rows contradict each other.
    [[nodiscard]] Result<> check();
    /// How the tables, indexes and triggers were made, in a fixed order.
    [[nodiscard]] Result<QStringList> tables();
    /// The step up to which the file was migrated; 0 for one that is empty or not ours.
    [[nodiscard]] Result<int> version();
    /// Rises when another connection has written (`PRAGMA data_version`).
    [[nodiscard]] Result<std::int64_t> dataVersion();
    [[nodiscard]] QString path() const;
    /// Where the file was copied to before it was migrated; empty when it was not.
    [[nodiscard]] QString keptCopy() const;

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    Result<> connect(bool isReadOnly);
    Result<> execute(const QString &statement);
    Result<QSqlQuery *> run(const QString &statement, const QVariantList &values);
    Result<> begin(Transaction kind);
    Result<> checkPlace() const;
    Result<> migrate(const QList<Migration> &migrations);
    Result<> keepCopy(int version);

    std::unique_ptr<State> m_state;
};

/// A name beside `path` that tells the time and that nobody uses: `queue-damaged-20300131T180000.db`.
[[nodiscard]] QString datedName(const QString &path, const QString &word);

} // namespace Zoetrope

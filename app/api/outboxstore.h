// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"

#include <QSqlDatabase>
#include <QVariant>
#include <memory>

class QSqlQuery;

namespace Zoetrope {

/// What was told of a job last.
struct Told
{
    JobState state = JobState::Queued;
    std::optional<QDateTime> finishedAt;
    QString word;
    bool operator==(const Told &) const = default;
};

/// A message whose time has come.
struct DueMessage
{
    std::int64_t id = 0;
    int tries = 0; ///< so far
    HookMessage message;
};

/// How a delivery stands after a try.
struct DeliveryStep
{
    DeliveryEnd end = DeliveryEnd::Waiting;
    int tries = 0;
    int status = 0;
    QString fault;
    QDateTime at;
    std::optional<QDateTime> dueAt; ///< while it waits
};

/// The outbox on disk: one SQLite file (write-ahead log, synchronous=FULL) that its owner alone can read, since headers
/// and addresses hold secrets. These are wiped when a delivery ends.
///
/// Owns:    the connection; its name is unique in the process.
/// Threads: the one that opened it.
/// Errors:  StoreTooNew, StoreDamaged, StoreFailed.
class OutboxStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OutboxStore>> open(const QString &path, const QDateTime &now);
    ~OutboxStore();
    OutboxStore(const OutboxStore &) = delete;
    OutboxStore &operator=(const OutboxStore &) = delete;

    [[nodiscard]] Result<std::optional<Told>> told(JobId job);
    /// Told of, and not ended when they were.
    [[nodiscard]] Result<QList<JobId>> openJobs();
    /// Jobs that ended before it and of which nothing was told need nothing: the latest end that was told of or
    /// advanced to, or when the store was made.
    [[nodiscard]] Result<QDateTime> mark();
    [[nodiscard]] Result<> advance(const QDateTime &mark);

    /// All of it or nothing: what was told, its messages, and which earlier ones need no further try.
    [[nodiscard]] Result<> note(
        JobId job, const QString &dialect, const Told &told, const QList<HookMessage> &messages, const QDateTime &now);
    /// The job was removed: messages on their way are sent all the same.
    [[nodiscard]] Result<> forget(JobId job);
    /// Deliveries that ended before.
    [[nodiscard]] Result<> prune(const QDateTime &before);

    /// The first whose time has come, besides these deliveries and these addresses.
    [[nodiscard]] Result<std::optional<DueMessage>> due(
        const QDateTime &now, const QList<std::int64_t> &without, const QStringList &withoutAddresses);
    /// When the next one's time comes that has not come yet.
    [[nodiscard]] Result<std::optional<QDateTime>> nextDue(const QDateTime &now);
    [[nodiscard]] Result<> step(std::int64_t delivery, const DeliveryStep &step);

    [[nodiscard]] Result<QList<Delivery>> deliveries(JobId job); ///< oldest first
    [[nodiscard]] Result<QList<Delivery>> recent(const QString &dialect, int offset, int count); ///< newest first

private:
    using Take = std::function<void(const QSqlQuery &)>;

    OutboxStore(QString path, QString connection);
    [[nodiscard]] Result<> run(const QString &statement, const QVariantList &values = {}, const Take &take = {});
    [[nodiscard]] Result<> transact(const std::function<Result<>()> &work);
    [[nodiscard]] Result<> prepare(const QDateTime &now);
    [[nodiscard]] Result<> supersede();
    [[nodiscard]] Result<QList<Delivery>> read(const QString &rest, const QVariantList &values);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace Zoetrope

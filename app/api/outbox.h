// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hooksender.h"
#include "app/api/outboxstore.h"
#include "engine/engine.h"

#include <QHash>
#include <QTimer>

namespace Zoetrope {

/// Where the outbox of a port is kept.
[[nodiscard]] QString outboxPath(const QString &folder);

/// Tells other programs what becomes of jobs: webhooks and notifications of all dialects.
///
///   Engine::jobsChanged -> the job's dialect says whom to tell what -> store (one transaction with "was told")
///       -> sender, at most so many at once -> accepted, or tried again after the message's rule, or given up
///
/// So a message exists once the state it speaks of is committed, and is made once. It is sent at least once: when the
/// power goes between a receiver's answer and our noting it, it is sent again. What happened while nobody listened is
/// found at the start, by comparing the jobs with what was told.
///
/// Owns:    its store in the port's folder. The engine outlives it.
/// Threads: the engine's; nothing blocks but the store's own writing.
/// Errors:  of the store, at opening. Later ones delay: what cannot be written is tried again each minute.
class Outbox
{
public:
    struct Options
    {
        QString folder; ///< the port's own
        QByteArray signingKey;
        QStringList allowedHosts; ///< beyond this machine
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
        Resolve resolve = systemResolve();
        std::function<void()> changed = [] {}; ///< a delivery was made, tried or has ended
    };
    [[nodiscard]] static Result<std::unique_ptr<Outbox>> open(Engine *engine, Options options);
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    /// Who speaks for the jobs of a dialect. Before begin().
    void addTeller(const QString &dialect, Tell tell);
    /// Looks for what happened meanwhile, and sends from now on. `address` is where the port listens.
    void begin(const QString &address);

    [[nodiscard]] Result<QList<Delivery>> deliveries(JobId job); ///< oldest first
    [[nodiscard]] Result<QList<Delivery>> recentDeliveries(
        const QString &dialect, int offset, int count); ///< newest first

private:
    Outbox(Engine *engine, Options options, std::unique_ptr<OutboxStore> store);
    void listen();
    void catchUp(const QString &dialect, int offset);
    void hear(const JobSummary &job);
    void consider(const JobSummary &job);
    void readAndTell(const JobSummary &job);
    [[nodiscard]] Result<> tell(Job job, const JobSummary &row);
    void send();
    void sendOne(const DueMessage &message);
    void take(const DueMessage &message, const HookAnswer &answer);
    [[nodiscard]] Result<> write(const DueMessage &message, const HookAnswer &answer);
    void tryLateOnes();
    void armTimer();

    Engine *m_engine;
    Options m_options;
    std::unique_ptr<OutboxStore> m_store;
    HookSender m_sender;
    QHash<QString, Tell> m_tellers;
    QString m_address; ///< empty before begin()
    QHash<JobId, JobState> m_seen; ///< so that mere progress asks no store
    std::optional<QDateTime> m_unaskedUntil; ///< the latest end of a job that nobody asked to be told of
    QHash<JobId, JobSummary> m_late; ///< what could not be read or written
    struct Unwritten
    {
        DueMessage message;
        HookAnswer answer;
    };
    QHash<std::int64_t, Unwritten> m_unwritten; ///< answers that could not be noted; not sent again meanwhile
    QHash<std::int64_t, QString> m_underWay; ///< address by delivery
    QTimer m_timer;
    QObject m_context; ///< answers of the engine and of receivers come no later than this lives
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/door.h"
#include "app/api/jobdesk.h"
#include "app/api/outbox.h"
#include "app/api/zencoder/zencoderaccount.h"
#include "app/api/zencoder/zencoderdialect.h"
#include "app/api/zencoder/zencoderreport.h"

#include <QHash>
#include <chrono>

namespace Zoetrope {

/// Zencoder's endpoints over Engine: account, jobs with their inputs and outputs, progress, notifications, reports, and
/// the files that were made where the client named no place for them.
///
/// Owns:    what running jobs told last.
/// Threads: handlers on the engine's; see Door.
class ZencoderDoor final : public Door
{
public:
    struct Options
    {
        int requestsPerSecond = 0; ///< what the port hears at most
    };
    ZencoderDoor(Engine *engine, const PublicIds &ids, PortFolders folders, ZencoderAccount account, Outbox *outbox,
        SourceFetcher *fetcher, Options options);

    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QStringList bases() const override;
    [[nodiscard]] Reply refusal(int status, const QString &text) const override;
    [[nodiscard]] QByteArray credential(const RequestHead &head) const override;
    [[nodiscard]] bool mayShowItInBody(const RequestHead &head) const override;
    [[nodiscard]] QByteArray credentialIn(const QByteArray &body) const override;
    [[nodiscard]] Reply stranger(const RequestHead &head) const override;
    [[nodiscard]] QByteArray browserFields() const override;
    [[nodiscard]] Reply reader(const RequestHead &head) const override;
    [[nodiscard]] bool isOpen(const RequestHead &head) const override;

private:
    using Tell = std::function<void(const ZencoderTold &told)>;
    using Handle = std::function<void(const Request &request, const QString &id, const Tell &tell)>;
    using TakePart = std::function<void(const Job &job, int part)>;

    void addRoute(const QString &method, const QString &pattern, const Handle &handle);
    void addJobRoutes();
    void addFileRoutes();
    void addAccountRoutes();

    void createJob(const Request &request, const Tell &tell);
    void submit(const QJsonObject &body, const PortSource &source, const std::optional<MediaInfo> &info,
        const QString &site, const Tell &tell);
    /// A job as it would have been with the file that its source came to.
    void remake(const Job &job, const QString &path, const SourceFetcher::TakeOrder &take);
    void listJobs(const Request &request, const Tell &tell);
    void cancelJob(const QString &id, const Tell &tell);
    void resubmitJob(const QString &id, const Tell &tell);
    void createAccount(const Request &request, const Tell &tell) const;
    void showAccount(const Tell &tell) const;
    void listNotifications(const Request &request, const Tell &tell);
    void report(const Request &request, ZencoderReport::Kind kind, const Tell &tell);
    void serveFile(const Request &request, const QString &path, const Answer &answer);
    /// Of this dialect; tells by itself when there is none.
    void withJob(ZencoderIds::Kind kind, const QString &id, const Tell &tell, TakePart take);
    [[nodiscard]] std::optional<JobProgress> progressOf(const Job &job) const;
    [[nodiscard]] int requestsLeft();

    Engine *m_engine;
    JobDesk m_desk;
    PublicIds m_ids;
    ZencoderDialect m_dialect;
    PortFolders m_folders;
    ZencoderAccount m_account;
    Outbox *m_outbox; ///< outlives the door
    Options m_options;
    QHash<JobId, JobProgress> m_progress; ///< of jobs that run
    std::chrono::steady_clock::time_point m_second;
    int m_inThisSecond = 0;
    QObject m_context; ///< answers of the engine come no later than this lives
};

} // namespace Zoetrope

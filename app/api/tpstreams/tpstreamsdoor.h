// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/door.h"
#include "app/api/jobdesk.h"
#include "app/api/keyring.h"
#include "app/api/outbox.h"
#include "app/api/portfolders.h"
#include "app/api/tpstreams/tpstreamsbody.h"
#include "app/api/tpstreams/tpstreamsdialect.h"
#include "app/api/tpstreams/tpstreamshooks.h"

#include <chrono>
#include <deque>

namespace Zoetrope {

/// The endpoints of TPStreams' transcoding service over Engine: jobs, webhooks, and who logs in. Every organisation is
/// the same one; the password is the port's token, which is also what a login gives.
///
/// Threads: handlers on the engine's; see Door.
class TpStreamsDoor final : public Door
{
public:
    TpStreamsDoor(Engine *engine, const PublicIds &ids, PortFolders folders, const KeyRing *ring, TpStreamsHooks hooks,
        Outbox *outbox, SourceFetcher *fetcher);

    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QStringList bases() const override;
    [[nodiscard]] Reply refusal(int status, const QString &text) const override;
    [[nodiscard]] QByteArray credential(const RequestHead &head) const override;
    [[nodiscard]] Reply stranger(const RequestHead &head) const override;
    [[nodiscard]] Reply reader(const RequestHead &head) const override;
    [[nodiscard]] bool isOpen(const RequestHead &head) const override;

private:
    using TakeJob = std::function<void(const Job &job)>;

    void addJobRoutes();
    void addHookRoutes();
    void addLoginRoutes();
    void createJob(const Request &request, const Answer &answer);
    void listJobs(const Request &request, const QString &organization, const Answer &answer);
    void cancelJob(const QString &id, const Answer &answer);
    void addHook(const Request &request, const Answer &answer);
    void changeHook(const Request &request, const QString &id, const Answer &answer);
    void removeHook(const QString &id, const Answer &answer);
    void logIn(const Request &request, const Answer &answer);
    /// Of this dialect; answers by itself when there is none.
    void withJob(const QString &id, const Answer &answer, TakeJob take);
    [[nodiscard]] QJsonObject told(const Job &job, TpStreamsDialect::Form form) const;

    JobDesk m_desk;
    PublicIds m_ids;
    TpStreamsDialect m_dialect;
    PortFolders m_folders;
    const KeyRing *m_ring;
    TpStreamsHooks m_hooks;
    std::deque<std::chrono::steady_clock::time_point> m_strangers; ///< when wrong passwords were said
};

} // namespace Zoetrope

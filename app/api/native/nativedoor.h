// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/door.h"
#include "app/api/outbox.h"
#include "app/api/portfolders.h"
#include "app/api/uploadshelf.h"
#include "app/fetch/sourcefetcher.h"
#include "engine/engine.h"

#include <QTimer>

namespace Zoetrope {

/// Zoetrope's own endpoints, below `/zoetrope/v1`: jobs with every field, presets, probe, and what happens as events.
///
/// Threads: handlers on the engine's; see Door.
class NativeDoor final : public Door
{
public:
    NativeDoor(Engine *engine, PortFolders folders, const UploadShelf *uploads, Outbox *outbox, SourceFetcher *fetcher);

    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QStringList bases() const override;
    [[nodiscard]] Reply refusal(int status, const QString &text) const override;

private:
    void addJobRoutes();
    void addQueueRoutes();
    void addPresetRoutes();
    void addOtherRoutes();
    void createJob(const Request &request, const Answer &answer);
    void editJob(const Request &request, JobId job, const Answer &answer);
    void setPriority(const Request &request, JobId job, const Answer &answer);
    void reorder(const Request &request, const Answer &answer);
    void setMode(const Request &request, const Answer &answer);
    void savePreset(const Request &request, const QString &name, const Answer &answer);
    /// The order as the engine may have it: sources where clients may read. Its destination is not looked at.
    [[nodiscard]] Result<JobOrder> orderOf(const Request &request) const;
    void listJobs(const Request &request, const Answer &answer);
    void showJob(JobId job, int status, const Answer &answer);
    void showAfter(const QFuture<Result<>> &deed, JobId job, const Answer &answer);
    void showStatus(const Answer &answer);
    void act(const QString &id, const QString &word, const Answer &answer);
    void showLog(JobId job, const Answer &answer);
    void showDeliveries(JobId job, const Answer &answer);
    void listPresets(const Answer &answer);
    void probe(const Request &request, const Answer &answer);
    void showFrame(const Request &request, const Answer &answer);
    void openEvents(const Answer &answer);
    void tell(const QByteArray &event);

    Engine *m_engine;
    PortFolders m_folders;
    const UploadShelf *m_uploads;
    Outbox *m_outbox;
    SourceFetcher *m_fetcher;
    QList<std::shared_ptr<ReplyStream>> m_listeners;
    QTimer m_heartbeat; ///< a comment now and then shows who has gone
    QObject m_context; ///< answers of the engine come no later than this lives
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/door.h"
#include "app/api/jobdesk.h"
#include "app/api/outbox.h"
#include "app/api/portfolders.h"
#include "app/api/videosdk/videosdkbody.h"
#include "app/api/videosdk/videosdkdialect.h"
#include "engine/engine.h"

namespace Zoetrope {

/// The VideoSDK encoder's endpoints over Engine: jobs, uploads, and the files that players fetch.
///
/// Threads: handlers on the engine's; see Door.
class VideoSdkDoor final : public Door
{
public:
    VideoSdkDoor(Engine *engine, const PublicIds &ids, PortFolders folders, UploadShelf *shelf, Outbox *outbox,
        SourceFetcher *fetcher);

    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QStringList bases() const override;
    [[nodiscard]] Reply refusal(int status, const QString &text) const override;
    [[nodiscard]] Admission bodyOf(const RequestHead &head) const override;
    [[nodiscard]] bool isOpen(const RequestHead &head) const override;

private:
    using TakeJob = std::function<void(const Job &job)>;

    void addRoutes();
    void createJob(const Request &request, const Answer &answer);
    void submit(const QJsonObject &body, const VideoSdkRequest &wanted, const Result<PortSource> &source,
        const QString &site, const Answer &answer);
    [[nodiscard]] Result<JobOrder> orderOf(
        const QJsonObject &body, const VideoSdkRequest &wanted, const Result<PortSource> &source) const;
    [[nodiscard]] Result<PortSource> sourceOf(const VideoSdkRequest &request) const;
    void listJobs(const Request &request, const Answer &answer);
    void deleteJob(const Request &request, const QString &id, const Answer &answer);
    void keepUpload(const Request &request, const Answer &answer);
    void listFiles(const Request &request, const Answer &answer);
    void showFile(const Request &request, const QString &id, const Answer &answer);
    void deleteFile(const Request &request, const QString &id, const Answer &answer);
    void serveFile(const Request &request, const QString &path, const Answer &answer);
    void serveUpload(const Request &request, const QString &path, const Answer &answer) const;
    /// Of this dialect; answers by itself when there is none.
    void withJob(std::optional<PublicIds::Target> target, const Answer &answer, TakeJob take);

    Engine *m_engine;
    JobDesk m_desk;
    PublicIds m_ids;
    VideoSdkDialect m_dialect;
    PortFolders m_folders;
    UploadShelf *m_shelf;
    QObject m_context; ///< answers of the engine come no later than this lives
};

} // namespace Zoetrope

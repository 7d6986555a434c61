// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/jobdesk.h"
#include "app/api/outbox.h"
#include "app/api/portfolders.h"
#include "app/api/recordshelf.h"
#include "app/api/uploadshelf.h"
#include "app/api/xvid/xvidaccess.h"
#include "app/api/xvid/xvidanswer.h"
#include "app/api/xvid/xviddialect.h"
#include "app/api/xvid/xvidpipelines.h"
#include "app/api/xvid/xvidpresets.h"

namespace Zoetrope {

/// What MediaHub's handlers share: the engine's desk, what clients left here, and how to answer them.
///
/// Owns:    the shelves of records; engine and uploads belong to the port and outlive it.
/// Threads: the engine's.
struct XvidRoom
{
    struct Options
    {
        Engine *engine = nullptr;
        PublicIds ids;
        PortFolders folders;
        UploadShelf *uploads = nullptr;
        SourceFetcher *fetcher = nullptr;
        Outbox *outbox = nullptr;
        QString dataFolder; ///< of this dialect's own
        const KeyRing *ring = nullptr;
        bool mayDeleteFiles = false; ///< whether results go with their job
    };
    /// Errors:  of the folders.
    [[nodiscard]] static Result<std::unique_ptr<XvidRoom>> open(const Options &options);

    explicit XvidRoom(const Options &options);

    /// Answers with one object, or a list's part, references expanded as the client wants it. `jobs` are those that
    /// may be spoken of.
    void tell(const Request &request, const Answer &answer, const QString &wrapper, const QJsonObject &object,
        const QList<Job> &jobs = {});
    void tellList(const Request &request, const Answer &answer, const QString &wrapper,
        const QList<QJsonObject> &objects, const XvidListQuery &query, int total, const QList<Job> &jobs = {});
    static void refuse(const Request &request, const Answer &answer, int status, const QString &text);
    static void refuse(const Request &request, const Answer &answer, const Error &error);
    /// Answers by itself when there is none.
    void withJob(const Request &request, const Answer &answer, std::optional<JobId> id, const QString &missing,
        std::function<void(const Job &job)> take);
    void withPresets(
        const Request &request, const Answer &answer, std::function<void(const QList<Preset> &saved)> take);

    /// Reads jobs page by page until there are so many.
    void gather(const JobQuery &query, int most, JobDesk::TakePage take);

    [[nodiscard]] QJsonObject presetTold(const Preset &preset, XvidPresets::Kind kind, const QString &site) const;
    [[nodiscard]] std::optional<QJsonObject> pipelineTold(const QString &id, const QString &site) const;
    [[nodiscard]] QJsonObject userTold(const QString &site) const;
    [[nodiscard]] QJsonObject applicationTold(const QString &site) const;
    /// An upload that a client calls so: by id, or the newest of that name.
    [[nodiscard]] std::optional<Upload> uploadNamed(const QString &name) const;
    [[nodiscard]] QString zipFolder() const { return options.dataFolder + u"/zips"; }

    Options options;
    JobDesk desk;
    XvidDialect dialect;
    XvidFiles files;
    XvidPresets presets;
    XvidPipelines pipelines;
    XvidAccess access;
    RecordShelf pipelineRecords;
    RecordShelf templateRecords;
    RecordShelf presetRecords; ///< what clients said of presets of theirs that the engine has no words for
    RecordShelf uploadRecords; ///< those that were begun
    QObject context; ///< answers of the engine come no later than this lives

private:
    /// `page` is shared by the steps of one gathering, each of which comes as an answer.
    void gatherMore(
        const std::shared_ptr<JobDesk::Page> &page, const JobQuery &query, int most, JobDesk::TakePage take);
    [[nodiscard]] std::optional<QJsonObject> find(const QString &collection, const QString &id, const QString &site,
        const QList<Job> &jobs, const QList<Preset> &saved) const;
    [[nodiscard]] std::optional<QJsonObject> findFile(
        const QString &id, const QString &site, const QList<Job> &jobs) const;
};

} // namespace Zoetrope

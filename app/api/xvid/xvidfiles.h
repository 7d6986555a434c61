// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/publicid.h"
#include "app/api/uploadshelf.h"
#include "engine/model/job.h"

#include <QJsonObject>

namespace Zoetrope {

/// MediaHub's files: uploads, what jobs read, and what they made. Besides the outputs themselves these are the files of
/// one output together (a folder), the pictures of one set (a folder), and all pictures of one output (a zip archive).
/// Which belong together tell the labels of xvidbody.
///
/// Threads: any; pure. `site` is what links begin with.
class XvidFiles
{
public:
    explicit XvidFiles(PublicIds ids);

    [[nodiscard]] QJsonObject upload(const Upload &upload, const QString &site) const;
    [[nodiscard]] QList<QJsonObject> ofJob(const Job &job, const QString &site) const;
    [[nodiscard]] std::optional<QJsonObject> ofJob(const Job &job, const QString &id, const QString &site) const;
    [[nodiscard]] std::optional<JobId> jobOf(const QString &id) const;

    // Ids, by place among the job's outputs and their sets of thumbnails; empty for what is not there.
    [[nodiscard]] QString sourceId(const Job &job) const;
    [[nodiscard]] QString outputId(const Job &job, int output) const;
    [[nodiscard]] QString archiveId(const Job &job, int output) const;
    [[nodiscard]] QString picturesId(const Job &job, int output, int set) const;

    /// Where bytes are fetched from, below the site; empty for what has none.
    [[nodiscard]] QString contentPath(const Job &job, const QString &id) const;
    [[nodiscard]] QString contentPath(const Upload &upload) const;

    /// What the first component of such a path names.
    struct Content
    {
        JobId job;
        int part = 0; ///< place among the records; of an archive, among the outputs
        bool isArchive = false;
    };
    [[nodiscard]] std::optional<Content> contentOf(const QString &name) const;
    /// Places of one output's pictures among the job's records.
    [[nodiscard]] static QList<int> picturesOf(const Job &job, int output);

private:
    [[nodiscard]] QJsonObject record(const Job &job, int place, const QString &site) const;
    [[nodiscard]] QJsonObject folder(
        const Job &job, const QString &id, const QList<int> &places, const QString &name, const QString &site) const;
    [[nodiscard]] QJsonObject archive(const Job &job, int output, const QString &site) const;
    [[nodiscard]] QJsonObject source(const Job &job, const QString &site) const;
    [[nodiscard]] QJsonObject common(const QString &id, const QString &name, const QString &site) const;
    [[nodiscard]] QJsonObject ofAJob(const Job &job, const QString &id, const QString &name, const QString &site) const;
    [[nodiscard]] QString fileId(const Job &job, int place) const;

    PublicIds m_ids;
};

/// The objects that every installation has one of.
namespace XvidNames {
[[nodiscard]] QString defaultPipelineId(const PublicIds &ids);
[[nodiscard]] QString userId(const PublicIds &ids);
[[nodiscard]] QString applicationId(const PublicIds &ids);
} // namespace XvidNames

} // namespace Zoetrope

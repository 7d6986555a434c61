// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/publicid.h"
#include "app/api/zencoder/zencoderids.h"
#include "app/api/zencoder/zencoderplaces.h"

#include <QJsonValue>

namespace Zoetrope {

/// What a client is told, before it gets its form (JSON, XML, JSONP).
struct ZencoderTold
{
    int status = 200;
    QJsonValue body; ///< undefined: none
};

/// Jobs, inputs, outputs and errors in the words of Zencoder's API; what it reads is in zencoderbody.
///
/// Typed clients refuse a reply over one word that they do not know, and over a key that is missing: states, events and
/// keys are those of the service, all of them, always.
///
/// Units:   numbers are JSON numbers, but `channels`, which is a text.
/// Threads: any; pure. `site` is the address the client used, with the door's prefix: links are made from it.
class ZencoderDialect
{
public:
    static constexpr QLatin1StringView name{"zencoder"};

    explicit ZencoderDialect(PublicIds ids);

    /// What is kept with a job: the body without secrets, and what the spec cannot say.
    [[nodiscard]] static QJsonObject originOf(const QJsonObject &body, const ZencoderRequest &request,
        const ZencoderPlaces &places, const std::optional<MediaInfo> &source);

    /// The answer to a create, and to one that is to be made up (`mock`).
    [[nodiscard]] QJsonObject created(const Job &job, const QString &site) const;
    [[nodiscard]] static QJsonObject mocked(const ZencoderRequest &request);
    /// With what was heard of a running job last, states agree with those of its progress.
    [[nodiscard]] QJsonObject job(
        const Job &job, const QString &site, const std::optional<JobProgress> &progress = {}) const;
    [[nodiscard]] QJsonObject input(const Job &job, const std::optional<JobProgress> &progress = {}) const;
    [[nodiscard]] QJsonObject output(
        const Job &job, int place, const QString &site, const std::optional<JobProgress> &progress = {}) const;

    /// What is sent when a job, or one of its outputs, has ended.
    [[nodiscard]] QJsonObject notification(const Job &job, std::optional<int> place, const QString &site) const;

    /// `progress` is what was heard of a running job last.
    [[nodiscard]] static QJsonObject jobProgress(const Job &job, const std::optional<JobProgress> &progress);
    [[nodiscard]] static QJsonObject inputProgress(const Job &job, const std::optional<JobProgress> &progress);
    [[nodiscard]] static QJsonObject outputProgress(
        const Job &job, int place, const std::optional<JobProgress> &progress);

    [[nodiscard]] static int outputCount(const Job &job);
    [[nodiscard]] static QString jobState(const Job &job);
    /// The record of an output by its place in the request; nothing while there is none.
    [[nodiscard]] static const OutputRecord *recordOf(const Job &job, int place);
    /// The records of thumbnails, in their order.
    [[nodiscard]] static QList<const OutputRecord *> thumbnailsOf(const Job &job);

    [[nodiscard]] static ZencoderTold refusal(int status, const QString &text);
    [[nodiscard]] static ZencoderTold refusal(const Error &error);

private:
    [[nodiscard]] QJsonObject outputFile(
        const Job &job, int place, const QString &site, const std::optional<JobProgress> &progress) const;
    [[nodiscard]] QJsonArray thumbnails(const Job &job, const QString &site) const;
    [[nodiscard]] QJsonObject notifiedOutput(const Job &job, int place, const QString &site) const;
    [[nodiscard]] QString address(const Job &job, int place, const QString &site) const;

    PublicIds m_ids;
};

} // namespace Zoetrope

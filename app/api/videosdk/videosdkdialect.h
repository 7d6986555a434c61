// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"
#include "app/api/publicid.h"
#include "app/api/request.h"
#include "app/api/uploadshelf.h"
#include "engine/model/job.h"

namespace Zoetrope {

/// Jobs, uploads and errors in the words of the VideoSDK encoder; what it reads is in videosdkbody.
///
/// Threads: any; pure. `site` is the address the client used, with the door's prefix: links are made from it.
class VideoSdkDialect
{
public:
    static constexpr QLatin1StringView name{"videosdk"};
    /// A list's page as asked for; what is out of range is brought into it.
    struct Page
    {
        int number = 1;
        int size = 20;
        [[nodiscard]] int offset() const { return (number - 1) * size; }
    };

    explicit VideoSdkDialect(PublicIds ids);

    /// The body as it came, kept with the job: replies repeat parts of it.
    [[nodiscard]] static QJsonObject originOf(const QJsonObject &body);
    [[nodiscard]] static Page pageOf(const QUrlQuery &query);

    [[nodiscard]] QJsonObject job(const Job &job, const QString &site) const;
    /// One of a job's outputs, by its place.
    [[nodiscard]] QJsonObject file(const Job &job, int place, const QString &site) const;
    [[nodiscard]] QJsonObject file(const Upload &upload, const QString &site) const;
    /// What a job reads, whichever door it came through: an id for further jobs, without an address to fetch it from.
    [[nodiscard]] QJsonObject sourceFile(const Job &job) const;
    /// The job itself, once it has ended, to its `webhookUrl`.
    [[nodiscard]] std::optional<Telling> telling(const Job &job, const QString &site) const;
    [[nodiscard]] static QJsonObject page(const Page &page, int total, const QJsonArray &data);

    [[nodiscard]] static Reply reply(const QJsonObject &body);
    [[nodiscard]] static Reply refusal(int status, const QString &text);
    [[nodiscard]] static Reply refusal(const Error &error);

private:
    PublicIds m_ids;
};

} // namespace Zoetrope

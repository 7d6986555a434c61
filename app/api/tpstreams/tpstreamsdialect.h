// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"
#include "app/api/publicid.h"
#include "app/api/request.h"
#include "app/api/tpstreams/tpstreamshooks.h"
#include "engine/base/json.h"

namespace Zoetrope {

/// Jobs, lists, webhooks and errors in the words of TPStreams' transcoding service; what it reads is in tpstreamsbody.
///
/// A paused job is told as `Queued`, so that its status and the filter by status are one thing.
///
/// Threads: any; pure.
class TpStreamsDialect
{
public:
    static constexpr QLatin1StringView name{"tpstreams"};
    static constexpr QLatin1StringView organization{"zoetro"}; ///< any other does as well

    /// What a list asks for.
    struct Listing
    {
        QList<JobState> states; ///< empty: all
        bool isProtectedOnly = false; ///< with DRM: there are none
        bool isOldestFirst = false;
        bool isByOffset = false; ///< as asked, and so in its links
        qint64 offset = 0;
        int limit = 20;
    };
    enum class Form {
        Detail, ///< of one job; durations as numbers
        ListItem, ///< durations as text
        Hook, ///< the status in lower case, times with `Z`
    };

    explicit TpStreamsDialect(PublicIds ids);

    [[nodiscard]] static QJsonObject originOf(const QJsonObject &kept);
    [[nodiscard]] static Listing listingOf(const QUrlQuery &query, Faults *faults);

    [[nodiscard]] QJsonObject job(const Job &job, Form form) const;
    /// `address` is that of the list, without a query.
    [[nodiscard]] static QJsonObject page(
        const Listing &listing, int total, const QJsonArray &results, const QString &address, const QUrlQuery &query);
    [[nodiscard]] static QJsonObject hook(const TpStreamsHook &hook);
    [[nodiscard]] Telling telling(const Job &job, const QList<TpStreamsHook> &hooks) const;

    [[nodiscard]] static Reply refusal(int status, const QString &text);
    [[nodiscard]] static Reply refusal(const Faults &faults);
    /// Of one field, or of the whole when there is none it could be said of.
    [[nodiscard]] static Reply refusal(const QString &field, const Error &error);

private:
    PublicIds m_ids;
};

} // namespace Zoetrope

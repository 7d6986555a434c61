// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"
#include "app/api/zencoder/zencoderdialect.h"

#include <QUrlQuery>

namespace Zoetrope {

/// Notifications of Zencoder's: whom to tell of a job's end and of its outputs' ends, and the feed of what was told.
namespace ZencoderNotices {

/// Nothing for jobs that nobody wants to be told of; messages once the job has ended. Further tries come after 5 s more
/// each time, 50 of them, as that service makes them.
[[nodiscard]] std::optional<Telling> telling(const ZencoderDialect &dialect, const Job &job, const QString &address);

/// The body of `GET /notifications`, from those sent newest first; `since` and `since_id` leave out what is older.
[[nodiscard]] QJsonObject feed(const QList<Delivery> &deliveries, const QUrlQuery &query, const QDateTime &now);

} // namespace ZencoderNotices

} // namespace Zoetrope

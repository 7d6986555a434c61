// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"

#include <QJsonObject>

namespace Zoetrope {

/// What the `ping_urls` of a job's pipeline hear of it: `started`, `finished`, `error`, and `warning` when it has
/// finished with notes on what is odd about it. Each is sent `{"job": …}` as `GET` tells it. Pure.
///
/// `told` is the job in MediaHub's words. Nothing when the pipeline names no address.
[[nodiscard]] std::optional<Telling> xvidPings(const Job &job, const QJsonObject &pingUrls, const QJsonObject &told);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Zoetrope {

/// A moment as it is stored. Never by way of the local time, which asks the system for its time zone each time, under a
/// lock that all threads share.
[[nodiscard]] inline QDateTime utcFromMilliseconds(std::int64_t sinceEpoch_ms)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch_ms, QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch_ms, Qt::UTC);
#endif
}

} // namespace Zoetrope

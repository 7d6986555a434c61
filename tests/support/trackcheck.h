// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Zoetrope::Test {

/// The times of a whole track of pieces.
struct TrackTimes
{
    QList<std::int64_t> pts; ///< rising
    QList<std::int64_t> dts; ///< as stored
    QList<std::int64_t> durations; ///< in the order of pts
    QList<std::int64_t> keys; ///< pts of key packets; empty for sound, where all are
    QStringList pieces; ///< names
    bool isInOrder = true; ///< dts rise, none is later than its pts

    bool operator==(const TrackTimes &) const = default;
};

[[nodiscard]] Result<TrackTimes> readTrackTimes(const QString &folder);

/// In which way two tracks differ, for a test's message; empty when they do not.
[[nodiscard]] QString difference(const TrackTimes &actual, const TrackTimes &expected);

/// Paths of the pieces of a staging folder's track, sorted.
[[nodiscard]] QStringList piecesOf(const QString &staging, const QString &track);
/// Ids of the tracks in a staging folder, sorted.
[[nodiscard]] QStringList tracksOf(const QString &staging);

} // namespace Zoetrope::Test

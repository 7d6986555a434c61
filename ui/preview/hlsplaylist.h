// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QList>
#include <QString>

namespace Zoetrope {

/// Pure: what a preview needs to know of an HLS playlist (RFC 8216). Only names of files below the playlist's own
/// folder are taken; whatever leads elsewhere is left out.

struct HlsSegment
{
    QString name; ///< relative to the playlist
    Microseconds start{0};
    Microseconds duration{0};
    bool operator==(const HlsSegment &) const = default;
};

struct HlsVariant
{
    QString name; ///< of its own playlist, relative to the master
    Size size; ///< empty: sound alone
    bool operator==(const HlsVariant &) const = default;
};

struct HlsPlaylist
{
    QString init; ///< fMP4: what precedes every segment
    QList<HlsSegment> segments;
    QList<HlsVariant> variants;
};

[[nodiscard]] HlsPlaylist readHlsPlaylist(const QString &text);

/// The segment that is on at a moment; beyond the end the last one; nullptr when there is none.
[[nodiscard]] const HlsSegment *segmentAt(const HlsPlaylist &playlist, Microseconds moment);

} // namespace Zoetrope

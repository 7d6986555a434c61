// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/filterchain.h"

#include <optional>

namespace Zoetrope {

enum class SeekAccuracy {
    Exact, ///< the frame shown at the moment
    KeyFrame, ///< the nearest key frame at or before it: many times faster
};

/// Of Catalog::stillFilters().
using StillFilter = FilterStep;
using StillFilterChain = FilterChain;

/// The most stills of one job, once its moments are known.
inline constexpr qint64 mostStills = 1000;

/// A set of stills: every moment in every resolution, format and filter chain.
///
/// Moments are said in four ways, which add up; at least one must be there. Exact times are on the source's displayed
/// timeline, from 0. The other three spread over the part of the source that the job uses (its clip, else the whole).
struct ThumbnailSpec
{
    QString label;
    QList<Microseconds> moments; ///< exact times
    QList<double> percents; ///< 0 (the first picture) .. 100 (the last)
    std::optional<Microseconds> every; ///< one at the beginning and one after each such time
    int count = 0; ///< so many, each in the middle of its share of the time
    QList<int> resolutions; ///< short side in pixels, 0 keeps the source's; empty means {0}
    QStringList formats; ///< catalog names; empty means {jpg}
    QList<StillFilterChain> filters; ///< empty means {plain}
    int quality = 0; ///< 1..100; 0 uses the format's default
    SeekAccuracy accuracy = SeekAccuracy::Exact;
    QString nameTemplate; ///< empty: the default
    bool operator==(const ThumbnailSpec &) const = default;
};

/// Reads `50%` and `12.5%`; nothing for any other text. The range is for validate() to judge.
[[nodiscard]] std::optional<double> percentFromText(QStringView text);

[[nodiscard]] QJsonObject toJson(const ThumbnailSpec &spec);
[[nodiscard]] ThumbnailSpec thumbnailSpecFromJson(JsonReader &reader, Faults *faults);

} // namespace Zoetrope

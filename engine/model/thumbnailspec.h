// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/catalog.h"

namespace Zoetrope {

enum class SeekAccuracy {
    Exact, ///< the frame shown at the moment
    KeyFrame, ///< the nearest key frame at or before it: many times faster
};

struct StillFilter
{
    QString name; ///< catalog name; `none` for the plain picture
    OptionValues options;
    bool operator==(const StillFilter &) const = default;
};

/// A set of stills: every moment in every resolution, filter and format.
struct ThumbnailSpec
{
    QString label;
    QList<Microseconds> moments; ///< on the source's displayed timeline, from 0; at least one
    QList<int> resolutions; ///< short side in pixels, 0 keeps the source's; empty means {0}
    QStringList formats; ///< catalog names; empty means {jpg}
    QList<StillFilter> filters; ///< empty means {none}
    int quality = 0; ///< 1..100; 0 uses the format's default
    SeekAccuracy accuracy = SeekAccuracy::Exact;
    QString nameTemplate; ///< empty: the default
    bool operator==(const ThumbnailSpec &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ThumbnailSpec &spec);
[[nodiscard]] ThumbnailSpec thumbnailSpecFromJson(JsonReader &reader, Faults *faults);

} // namespace Zoetrope

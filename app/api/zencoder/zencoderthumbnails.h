// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/zencoder/zencodersize.h"
#include "engine/model/thumbnailspec.h"

namespace Zoetrope {

/// A set of thumbnails as an output of Zencoder's asks for it.
struct ZencoderThumbnails
{
    ThumbnailSpec spec; ///< its name has no folder
    QString label;
    QString folder; ///< as named; empty: that of the job
    bool operator==(const ZencoderThumbnails &) const = default;
};

/// One object, or a list of them. `clipStart` is where the output begins: times are counted from there.
[[nodiscard]] QList<ZencoderThumbnails> zencoderThumbnails(const QJsonValue &value, const QString &path,
    Microseconds clipStart, const std::optional<MediaInfo> &source, ZencoderNotes *notes);

} // namespace Zoetrope

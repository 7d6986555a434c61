// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/catalog.h"
#include "engine/model/picturewish.h"

#include <QUrlQuery>

namespace Zoetrope {

/// One frame of a source as a picture file, as a query asks for it.
struct NativeFrame
{
    QString source; ///< as the client named it
    PictureWish wish; ///< its source is left to whoever knows which files may be looked at
    QString format; ///< a catalog name
    QByteArray mediaType;
    int quality = 0; ///< 1..100
};

/// `source=…&time=00:00:03.5&width=640&height=360&filters=grayscale>vignette&format=jpg&quality=80&accuracy=exact`; all
/// but the source may be missing. `filters` is the names of a chain, or the chain with its options as JSON. Pure.
/// Errors:  SpecInvalid with all faults.
[[nodiscard]] Result<NativeFrame> nativeFrameFromQuery(const QUrlQuery &query);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/zencoder/zencoderfields.h"
#include "engine/model/watermarkspec.h"

namespace Zoetrope {

/// The `watermarks` of an output: one object or a list of four at most, each with a `url`, `x` and `y` (pixels,
/// percent, `centered`; below 0 from the far edge; -10 unless said), `width`, `height` (pixels or percent), `opacity`
/// (0..1) and `origin`. Pure; which files may be read is the door's to say.
///
/// A mark without a size is a tenth of the picture's width. What the picture is padded with is never marked:
/// `hasFrame` says that the output has some, and its `origin` of `frame` is left out. So is a mark at a web address,
/// since only files are drawn.
[[nodiscard]] QList<WatermarkSpec> zencoderWatermarks(
    const QJsonValue &value, const QString &path, bool hasFrame, ZencoderNotes *notes);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/model/picture.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// A decoded frame -> turned, scaled and filtered -> an encoded still picture or pixels.

/// The frame as a viewer sees it, at `size` (displayed), with the filters applied in turn. The result is RGB or YUV as
/// suits `format` (a catalog name; empty: RGBA for a Picture).
[[nodiscard]] Result<FramePtr> developStill(
    const AVFrame &frame, const PlanSource &source, Size size, const StillFilterChain &filters, const QString &format);

/// Encodes into memory. `quality` 1..100.
[[nodiscard]] Result<QByteArray> encodeStill(const AVFrame &frame, const QString &format, int quality);

/// The developed RGBA frame as a value.
[[nodiscard]] Picture toPicture(const AVFrame &rgba);

} // namespace Zoetrope

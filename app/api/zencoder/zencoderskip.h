// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/zencoder/zencodersize.h"

namespace Zoetrope {

/// Whether one of an output's conditions keeps it from being made of this source. Pure; what cannot be judged (the
/// rates of single streams, or anything while the source is not known) is noted.
[[nodiscard]] bool isZencoderSkipped(
    const QJsonObject &skip, const QString &path, const std::optional<MediaInfo> &source, ZencoderNotes *notes);

} // namespace Zoetrope

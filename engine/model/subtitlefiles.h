// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

#include <functional>

namespace Zoetrope {

/// Gives each subtitle file of a job another path: an absolute one, or that which a door allows. The first Error ends
/// it.
[[nodiscard]] Result<> renameSubtitleFiles(
    JobSpec *spec, const std::function<Result<QString>(const QString &)> &rename);

} // namespace Zoetrope

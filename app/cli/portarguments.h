// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/services.h"

namespace Zoetrope {

/// The options of `serve` that are about the local port.
[[nodiscard]] QList<OptionDefinition> portOptions();

/// What they say of it; nothing when no port was asked for.
/// Errors:  UsageInvalid for what is no port, folder, file or bucket, and for options of a port that is not asked for.
[[nodiscard]] Result<std::optional<PortWish>> portWishFrom(const Arguments &arguments);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <optional>

namespace Zoetrope::Test {

/// When a player of a file or playlist shows the white flash and sounds the click of a made clip, in seconds on the
/// file's own clock. Of several renditions the first is measured.
struct Clap
{
    std::optional<double> flash;
    std::optional<double> click;
};

[[nodiscard]] Result<Clap> measureClap(const QString &path);

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <optional>

namespace Zoetrope::Test {

/// The number that a made clip's picture carries (see framecode.h), in an image of it.
[[nodiscard]] std::optional<int> numberIn(const QImage &image);

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/picture.h"

#include <QImage>

namespace Zoetrope {

/// The engine's pixels as Gui's; shares the bytes.
[[nodiscard]] QImage toImage(const Picture &picture);

} // namespace Zoetrope

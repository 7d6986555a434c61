// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QByteArray>

namespace Zoetrope {

/// Pixels as a value, without any Gui type: 8-bit R, G, B, A in memory order, rows packed at `width * 4` bytes.
struct Picture
{
    Size size;
    QByteArray rgba;
    Microseconds time{0}; ///< when the frame is shown, on the displayed timeline of its source

    [[nodiscard]] bool isNull() const { return size.isEmpty(); }
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringView>

namespace Zoetrope {

/// The program's own icons: one drawing each under resources/icons, in one colour, which is replaced by the palette's
/// text colour when it is painted; so they follow light, dark and disabled, at every scale.
///
/// Threads: the window's.
[[nodiscard]] QIcon icon(QStringView name);
/// The same in one colour, whatever the palette says.
[[nodiscard]] QIcon icon(QStringView name, const QColor &color);

/// The program's sign, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace Zoetrope

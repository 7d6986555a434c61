// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace Zoetrope {

enum class ThemeChoice { System, Light, Dark };
[[nodiscard]] QString toText(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromText(QStringView text); ///< System for what is not known

/// Colours that mean something, of a light or dark palette; each has at least 4.5:1 contrast on the palette's base.
struct StateColors
{
    QColor running;
    QColor good;
    QColor warning;
    QColor bad;
    QColor quiet; ///< second lines, waiting
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] StateColors stateColors(const QPalette &palette);
[[nodiscard]] QPalette themePalette(bool isDark);

/// Gives the application the program's style and palette. System: dark where the desktop says so.
void applyTheme(QApplication *application, ThemeChoice choice);

/// What the desktop asks for, as far as it can be known.
[[nodiscard]] bool systemIsDark();

} // namespace Zoetrope

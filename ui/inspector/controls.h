// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace Zoetrope {

/// What a label has at least, so that forms below one another stand in line.
inline constexpr int formLabelWidth = 118;

/// Small things that the inspector's pages share, so that they look and read alike.

/// Adds a labelled row; the label's text becomes the control's name for screen readers.
void addFormRow(QFormLayout *form, const QString &label, QWidget *control);
/// A combo box that shows an item, or says that the jobs differ (index -1).
void showShared(QComboBox *combo, int index);
[[nodiscard]] QString mixedText();
/// A button to be switched on and off, with a rounded frame.
[[nodiscard]] QToolButton *makeChip(const QString &text, bool isOn);
[[nodiscard]] QToolButton *makeIconButton(QStringView iconName, const QString &toolTip);
/// A line in the quiet colour, wrapped.
[[nodiscard]] QLabel *makeQuietLabel(const QString &text = {});
[[nodiscard]] QLabel *makeHeading(const QString &text);
/// Puts names and paths, which run from left to right in every language, where the language begins its lines.
void alignToReading(QLabel *label);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSizeF>

namespace Zoetrope {

/// Pure: where pictures lie in panes.
///
/// Units:   logical pixels of the pane; a factor of 1 is one picture dot a pixel; shares and centres are 0..1.

/// The largest rectangle of the picture's shape in the middle of the pane; nothing for an empty picture.
[[nodiscard]] QRect fitted(QSizeF picture, const QRect &pane);

inline constexpr double smallestZoom = 0.05;
inline constexpr double largestZoom = 16;

/// The factor at which the whole picture is seen; a small one is not blown up.
[[nodiscard]] double fitFactor(QSizeF picture, QSizeF pane);

/// So many steps nearer (or, below zero, farther), within the limits.
[[nodiscard]] double steppedZoom(double factor, double steps);

/// Where the picture lies when `centre` (a place in the picture) shall be in the middle of the pane: a picture that is
/// larger than the pane leaves no gap, a smaller one lies in the middle.
[[nodiscard]] QRectF placed(QSizeF picture, QSizeF pane, double factor, QPointF centre);

/// The centre with which the place that lies under `spot` now stays there at another factor.
[[nodiscard]] QPointF centreKeeping(QPointF spot, const QRectF &shown, QSizeF picture, QSizeF pane, double factor);

/// Where a divider stands in a picture's area when the pointer is at `x`.
[[nodiscard]] double dividerShare(int x, const QRect &area);

/// And after so many key presses.
[[nodiscard]] double steppedDivider(double share, int steps);

} // namespace Zoetrope

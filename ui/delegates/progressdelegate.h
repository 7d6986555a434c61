// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace Zoetrope {

/// A bar with what is left beneath it, painted from FractionRole and ProgressTextRole while something goes on.
class ProgressDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints a bar, filled from the reading direction's start.
void paintBar(QPainter *painter, const QRect &place, double fraction, const QColor &color, const QPalette &palette,
    Qt::LayoutDirection direction);

} // namespace Zoetrope

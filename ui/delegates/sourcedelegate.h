// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace Zoetrope {

/// A source: its poster, its name, and a quiet line about what is inside and, at its end, through which door its job
/// came. Outputs: their icon and title.
class SourceDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Zoetrope

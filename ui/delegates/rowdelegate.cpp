// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

namespace Zoetrope {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int someWidth = 80; // columns are as wide as the header says
    const int line = option.fontMetrics.lineSpacing();
    const bool isOutput = index.internalPointer() && index.parent().isValid();
    return {someWidth, isOutput ? line + 2 * rowPadding : std::max(posterSize.height(), 2 * line) + 2 * rowPadding};
}

} // namespace Zoetrope

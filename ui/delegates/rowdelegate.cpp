// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/models/queuemodel.h"

namespace Zoetrope {

int sectionHeight(const QFontMetrics &metrics) { return metrics.lineSpacing() + 2 * rowPadding; }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int someWidth = 80; // columns are as wide as the header says
    if (index.column() != QueueModel::SourceColumn)
        return {someWidth, 0}; // that one, which is always there, says how high a row is; thousands are asked at once
    const int line = option.fontMetrics.lineSpacing();
    const bool isOutput = index.internalPointer() && index.parent().isValid();
    if (isOutput)
        return {someWidth, line + 2 * rowPadding};
    const bool beginsSection = !index.data(QueueModel::SectionRole).toString().isEmpty();
    const int heading = beginsSection ? sectionHeight(option.fontMetrics) : 0;
    return {someWidth, heading + std::max(posterSize.height(), 2 * line) + 2 * rowPadding};
}

} // namespace Zoetrope

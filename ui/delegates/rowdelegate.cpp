// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/delegates/fittext.h"
#include "ui/models/queuemodel.h"

#include <QApplication>

namespace Zoetrope {

namespace {

constexpr int inset = 5; ///< beyond the style's own margin, as the header has it

} // namespace

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

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
    // The ground is painted: what is left are the words, which the palette gives the same colour when selected.
    cell.state &= ~QStyle::State_Selected;
    const bool isFirst = index.column() == QueueModel::SourceColumn;
    if (!isFirst)
        cell.rect.adjust(inset, 0, -inset, 0);
    if (index.column() == QueueModel::OutputsColumn && !index.parent().isValid()) {
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, widget) + 1;
        cell.text = fittingList(cell.text, cell.fontMetrics, cell.rect.width() - 2 * margin);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != QueueModel::DestinationColumn)
        return;
    option->textElideMode = Qt::ElideMiddle; // both ends of a path say most
    if (option->direction == Qt::RightToLeft) { // a path does not run that way
        option->direction = Qt::LeftToRight;
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
}

} // namespace Zoetrope

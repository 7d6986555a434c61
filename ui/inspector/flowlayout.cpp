// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace Zoetrope {

namespace {

bool wantsToExpand(const QLayoutItem *item) { return item->expandingDirections().testFlag(Qt::Horizontal); }

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QList<Line> lines = linesFor(width);
    int height = m_gap * std::max<int>(0, int(lines.size()) - 1);
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (const Line &line : linesFor(rect.width())) {
        int x = rect.x();
        const int spare = std::max(0, rect.width() - line.width);
        const int growing = std::max(1, int(std::ranges::count_if(line.items, wantsToExpand)));
        int grown = 0;
        for (QLayoutItem *item : line.items) {
            QSize size = item->sizeHint();
            if (wantsToExpand(item)) {
                size.rwidth() += spare * (grown + 1) / growing - spare * grown / growing;
                ++grown;
            }
            const QPoint place(x, y + (line.height - size.height()) / 2);
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(place, size)));
            x += size.width() + m_gap;
        }
        y += line.height + m_gap;
    }
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int x = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || x + size.width() > width) {
            lines.append(Line{});
            x = 0;
        }
        lines.last().items.append(item);
        lines.last().height = std::max(lines.last().height, size.height());
        lines.last().width = x + size.width();
        x += size.width() + m_gap;
    }
    return lines;
}

} // namespace Zoetrope

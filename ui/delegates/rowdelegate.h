// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Zoetrope {

/// What all cells of the queue have in common: the height of their row, which is the same for all sources and for all
/// outputs, and is therefore not asked of ten thousand cells' contents. Above a row that begins a section there is room
/// for its heading, which the tree paints. Words begin below those of the header.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The picture in a source's row.
inline constexpr QSize posterSize{64, 36};
inline constexpr int rowPadding = 6;
/// Of a section's heading.
[[nodiscard]] int sectionHeight(const QFontMetrics &metrics);

} // namespace Zoetrope

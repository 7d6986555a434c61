// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Zoetrope {

/// One still of a contact sheet: the picture, and its name below.
class StillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QSize picture{172, 108};

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Zoetrope

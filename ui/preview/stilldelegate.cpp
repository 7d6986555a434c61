// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/stilldelegate.h"

#include "ui/preview/picturecanvas.h"
#include "ui/preview/stilllistmodel.h"
#include "ui/preview/viewgeometry.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace Zoetrope {

namespace {

constexpr int margin = 8;
constexpr int textGap = 6;
constexpr qreal roundness = 8;

/// Selected and focused are told by frames, so that no colour lies over a picture.
void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QRect &tile)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (!isSelected && !isCurrent && !isHovered)
        return;
    QColor ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Midlight);
    if (isSelected)
        ground.setAlphaF(0.22F);
    painter->setBrush(ground);
    painter->setPen(isCurrent ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), roundness, roundness);
}

} // namespace

void StillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintFrame(painter, option, option.rect);
    const QRect area(option.rect.topLeft() + QPoint(margin, margin), picture);
    const auto image = index.data(StillListModel::ThumbnailRole).value<QImage>();
    if (!image.isNull()) {
        painter->drawImage(fitted(image.size(), area), image);
    } else {
        painter->fillRect(area, option.palette.alternateBase());
        const bool isUnreadable = index.data(StillListModel::UnreadableRole).toBool();
        paintPlaceholder(painter, area, option.palette, isUnreadable ? QStringLiteral("picture") : QString(),
            isUnreadable ? tr("Cannot be shown here") : QString());
    }
    const int top = area.bottom() + textGap;
    const QRect text(area.left(), top, area.width(), option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::Text));
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, Qt::AlignCenter, option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
    painter->setPen(stateColors(option.palette).quiet);
    painter->drawText(text.translated(0, text.height()), Qt::AlignCenter, index.data(Qt::StatusTipRole).toString());
    painter->restore();
}

QSize StillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {picture.width() + 2 * margin, picture.height() + 2 * margin + textGap + 2 * option.fontMetrics.height()};
}

} // namespace Zoetrope

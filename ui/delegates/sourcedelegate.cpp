// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sourcedelegate.h"

#include "ui/models/queuemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int gap = 8;

void drawPoster(QPainter *painter, const QRect &place, const QImage &poster, const QPalette &palette)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(place, 4, 4);
    painter->setClipPath(frame);
    painter->fillRect(place, poster.isNull() ? palette.color(QPalette::Midlight) : QColor(Qt::black));
    if (poster.isNull()) {
        const int side = place.height() / 2;
        const QRect mark(place.center() - QPoint(side / 2, side / 2), QSize(side, side));
        painter->setOpacity(0.4);
        icon(u"video").paint(painter, mark);
    } else {
        const QSize fitted = poster.size().scaled(place.size(), Qt::KeepAspectRatio);
        const QPoint corner = place.center() - QPoint(fitted.width() / 2, fitted.height() / 2) + QPoint(1, 1);
        painter->drawImage(QRect(corner, fitted), poster);
    }
    painter->restore();
}

bool isOutput(const QModelIndex &index) { return index.parent().isValid(); }

} // namespace

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isOutput(index))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = std::exchange(row.text, QString());
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);

    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    QRect place(QPoint(option.rect.left() + gap / 2, option.rect.center().y() - posterSize.height() / 2), posterSize);
    place = QStyle::visualRect(option.direction, option.rect, place);
    drawPoster(painter, place, index.data(QueueModel::PosterRole).value<QImage>(), option.palette);

    QRect words = option.rect.adjusted(posterSize.width() + gap / 2 + gap, rowPadding, -gap, -rowPadding);
    words = QStyle::visualRect(option.direction, option.rect, words);
    const QFontMetrics metrics(option.font);
    const Qt::Alignment side = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(words, int(side | Qt::AlignTop), metrics.elidedText(name, Qt::ElideMiddle, words.width()));
    painter->setPen(stateColors(option.palette).quiet);
    const QString detail = index.data(QueueModel::DetailRole).toString();
    painter->drawText(words, int(side | Qt::AlignBottom), metrics.elidedText(detail, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace Zoetrope

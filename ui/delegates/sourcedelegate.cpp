// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sourcedelegate.h"

#include "ui/delegates/fittext.h"
#include "ui/models/queuemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int gap = 8;
constexpr int markGap = 4; ///< between the port's mark and its word

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

/// 0 for none.
int originWidth(const QString &origin, const QFontMetrics &metrics)
{
    return origin.isEmpty() ? 0 : metrics.ascent() + markGap + metrics.horizontalAdvance(origin);
}

void drawOrigin(QPainter *painter, const QString &origin, const QRect &place, const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(option.font);
    const int side = metrics.ascent();
    const QRect mark(place.left(), place.center().y() - side / 2 + 1, side, side);
    icon(u"port", stateColors(option.palette).quiet).paint(painter, QStyle::visualRect(option.direction, place, mark));
    const QRect word = QStyle::visualRect(option.direction, place, place.adjusted(side + markGap, 0, 0, 0));
    painter->drawText(word, Qt::AlignCenter, origin);
}

bool isOutput(const QModelIndex &index) { return index.parent().isValid(); }

} // namespace

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isOutput(index))
        return RowDelegate::paint(painter, option, index);
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
    QRect line(words.left(), words.bottom() + 1 - metrics.height(), words.width(), metrics.height());
    QString detail = index.data(QueueModel::DetailRole).toString();
    const QString origin = index.data(QueueModel::OriginRole).toString();
    const int width = originWidth(origin, metrics);
    const bool hasOrigin = width > 0 && width <= line.width();
    detail = fittingFacts(detail, metrics, hasOrigin ? line.width() - width - 2 * gap : line.width());
    if (hasOrigin) {
        const int detailWidth = metrics.horizontalAdvance(detail) + 1;
        const QRect behind(line.left() + detailWidth + 2 * gap, line.top(), width, line.height());
        drawOrigin(painter, origin, QStyle::visualRect(option.direction, line, behind), option);
        line = QStyle::visualRect(option.direction, line, {line.topLeft(), QSize(detailWidth, line.height())});
    }
    painter->drawText(line, int(side | Qt::AlignVCenter), detail);
    painter->restore();
}

} // namespace Zoetrope

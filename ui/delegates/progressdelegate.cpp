// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/progressdelegate.h"

#include "ui/models/queuemodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace Zoetrope {

namespace {

constexpr int barHeight = 6;
constexpr int gap = 5;
constexpr int margin = 8;

QColor barColor(RowState state, const QPalette &palette)
{
    const StateColors colors = stateColors(palette);
    switch (state) {
    case RowState::Verified:
        return colors.good;
    case RowState::Warnings:
        return colors.warning;
    case RowState::Paused:
        return colors.quiet;
    default:
        return colors.running;
    }
}

bool hasBar(RowState state)
{
    return state == RowState::Running || state == RowState::Paused || state == RowState::Publishing
        || state == RowState::Verified || state == RowState::Warnings;
}

} // namespace

void paintBar(QPainter *painter, const QRect &place, double fraction, const QColor &color, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.color(QPalette::Mid));
    const qreal radius = place.height() / 2.0;
    painter->drawRoundedRect(place, radius, radius);
    QRect filled = place;
    filled.setWidth(int(place.width() * std::clamp(fraction, 0.0, 1.0)));
    if (filled.width() >= place.height()) {
        painter->setBrush(color);
        painter->drawRoundedRect(QStyle::visualRect(direction, place, filled), radius, radius);
    }
    painter->restore();
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const RowState state = RowState(index.siblingAtColumn(0).data(QueueModel::StateRole).toInt());
    if (index.parent().isValid() || !hasBar(state))
        return;
    const QString text = index.data(QueueModel::ProgressTextRole).toString();
    const QFontMetrics metrics(option.font);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const int height = text.isEmpty() ? barHeight : barHeight + gap + metrics.height();
    QRect bar(inner.left(), inner.center().y() - height / 2, inner.width(), barHeight);
    paintBar(painter, bar, index.data(QueueModel::FractionRole).toDouble(), barColor(state, option.palette),
        option.palette, option.direction);
    if (text.isEmpty())
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect words(inner.left(), bar.bottom() + gap, inner.width(), metrics.height());
    painter->drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        metrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace Zoetrope

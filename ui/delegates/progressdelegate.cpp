// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/progressdelegate.h"

#include "ui/delegates/fittext.h"
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
constexpr int shortestBar = 32;

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

struct Places
{
    QRect bar;
    QRect words;
};

/// A source's bar has its words below; without any it is in the middle.
Places stacked(const QRect &inner, int textHeight)
{
    const int height = textHeight == 0 ? barHeight : barHeight + gap + textHeight;
    const QRect bar(inner.left(), inner.center().y() - height / 2, inner.width(), barHeight);
    return {bar, {inner.left(), bar.bottom() + gap, inner.width(), textHeight}};
}

/// An output's row is one line high: a short bar, and the words beside it.
Places sideBySide(const QRect &inner)
{
    const int barWidth = std::max(shortestBar, inner.width() / 4);
    const QRect bar(inner.left(), inner.center().y() - barHeight / 2 + 1, barWidth, barHeight);
    return {bar, inner.adjusted(barWidth + margin, 0, 0, 0)};
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
    const bool isOutput = index.parent().isValid();
    const QModelIndex source = isOutput ? index.parent() : index;
    const RowState state = RowState(source.siblingAtColumn(0).data(QueueModel::StateRole).toInt());
    const QVariant fraction = index.data(QueueModel::FractionRole);
    if (!hasBar(state) || !fraction.isValid())
        return;
    const QString text = index.data(QueueModel::ProgressTextRole).toString();
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const auto [bar, words] =
        isOutput ? sideBySide(inner) : stacked(inner, text.isEmpty() ? 0 : option.fontMetrics.height());
    paintBar(painter, QStyle::visualRect(option.direction, inner, bar), fraction.toDouble(),
        barColor(state, option.palette), option.palette, option.direction);
    if (text.isEmpty())
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QFontMetrics metrics(option.font);
    painter->drawText(QStyle::visualRect(option.direction, inner, words),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        fittingFacts(text, metrics, words.width()));
    painter->restore();
}

} // namespace Zoetrope

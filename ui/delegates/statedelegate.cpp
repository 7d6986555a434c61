// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statedelegate.h"

#include "ui/models/queuemodel.h"
#include "ui/queue/rowtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace Zoetrope {

namespace {

QColor stateColor(RowState state, const QPalette &palette)
{
    const StateColors colors = stateColors(palette);
    switch (state) {
    case RowState::Running:
    case RowState::Publishing:
        return colors.running;
    case RowState::Verified:
        return colors.good;
    case RowState::Held:
    case RowState::Warnings:
        return colors.warning;
    case RowState::Failed:
        return colors.bad;
    default:
        return colors.quiet;
    }
}

} // namespace

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.parent().isValid())
        return;
    const RowState state = RowState(index.data(QueueModel::StateRole).toInt());
    const QColor color = stateColor(state, option->palette);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    option->icon = icon(stateIcon(state), color);
}

} // namespace Zoetrope

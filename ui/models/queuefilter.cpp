// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuefilter.h"

#include "ui/models/queuemodel.h"

#include <algorithm>

namespace Zoetrope {

namespace {

bool isShown(RowState state, QueueFilter::Show shown)
{
    const bool isDone = state == RowState::Verified || state == RowState::Warnings;
    const bool isLost = state == RowState::Failed || state == RowState::Cancelled;
    switch (shown) {
    case QueueFilter::Show::All:
        break;
    case QueueFilter::Show::Unfinished:
        return !isDone && !isLost;
    case QueueFilter::Show::Finished:
        return isDone;
    case QueueFilter::Show::Failed:
        return isLost;
    }
    return true;
}

} // namespace

QueueFilter::QueueFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

const QueueModel &QueueFilter::model() const { return *qobject_cast<const QueueModel *>(sourceModel()); }

void QueueFilter::setSearch(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void QueueFilter::setShown(Show shown)
{
    m_shown = shown;
    invalidateRowsFilter();
}

bool QueueFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    if (m_shown != Show::All && !isShown(RowState(index.data(QueueModel::StateRole).toInt()), m_shown))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(QueueModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool QueueFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return left.row() < right.row(); // outputs keep their order
    return model().isBefore(left.row(), right.row(), left.column());
}

} // namespace Zoetrope

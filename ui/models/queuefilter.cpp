// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuefilter.h"

#include "ui/models/queuemodel.h"
#include "ui/queue/rowtext.h"

#include <QDir>
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

/// What goes on comes first, what is done last.
int rankOf(RowState state)
{
    static constexpr std::array order{RowState::Running, RowState::Publishing, RowState::Paused, RowState::Held,
        RowState::Waiting, RowState::Draft, RowState::Failed, RowState::Cancelled, RowState::Warnings,
        RowState::Verified};
    return int(std::ranges::find(order, state) - order.begin());
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
    if (m_group != Group::None) {
        // Whichever way rows are sorted, groups stand in the same order.
        if (const int groups = compareGroups(left.row(), right.row()); groups != 0)
            return (groups < 0) == (sortOrder() == Qt::AscendingOrder);
    }
    return m_isByPlace ? left.row() < right.row() : model().isBefore(left.row(), right.row(), left.column());
}

void QueueFilter::setGroup(Group group)
{
    const std::pair before(sortColumn(), sortOrder());
    m_group = group;
    sort(m_isByPlace ? -1 : before.first, before.second);
    if (before == std::pair(sortColumn(), sortOrder()))
        invalidate(); // then sort() did nothing
}

void QueueFilter::sort(int column, Qt::SortOrder order)
{
    m_isByPlace = column < 0;
    // Without a column to sort by nothing would be compared, groups neither.
    if (m_isByPlace && m_group != Group::None)
        QSortFilterProxyModel::sort(QueueModel::SourceColumn, Qt::AscendingOrder);
    else
        QSortFilterProxyModel::sort(column, order);
}

bool QueueFilter::hasChildren(const QModelIndex &parent) const
{
    // All outputs are shown: no need to map those of thousands of rows that nobody opens.
    return parent.isValid() ? model().hasChildren(mapToSource(parent)) : QSortFilterProxyModel::hasChildren(parent);
}

QVariant QueueFilter::data(const QModelIndex &index, int role) const
{
    if (role != QueueModel::SectionRole)
        return QSortFilterProxyModel::data(index, role);
    const bool isSource = index.isValid() && !index.parent().isValid();
    return isSource && m_group != Group::None ? sectionAt(index.row()) : QVariant();
}

int QueueFilter::rowAt(int row) const { return mapToSource(index(row, 0)).row(); }

int QueueFilter::compareGroups(int left, int right) const
{
    switch (m_group) {
    case Group::State:
        return rankOf(stateOf(model().at(left))) - rankOf(stateOf(model().at(right)));
    case Group::Origin: // our own, which names none, first
        return model().at(left).summary.dialect.compare(model().at(right).summary.dialect);
    default:
        return model().folder(left).compare(model().folder(right));
    }
}

QString QueueFilter::headingOf(int row) const
{
    switch (m_group) {
    case Group::State:
        return stateWord(stateOf(model().at(row)));
    case Group::Origin: {
        const QString word = originWord(model().at(row));
        return word.isEmpty() ? tr("Window and command line") : word;
    }
    default:
        return QDir::toNativeSeparators(model().folder(row));
    }
}

QString QueueFilter::sectionAt(int row) const
{
    const int first = rowAt(row);
    if (row > 0 && compareGroups(rowAt(row - 1), first) == 0)
        return {};
    int end = row + 1; // rows of a group stand together: the first of the next is found by halves
    for (int beyond = rowCount(); end < beyond;) {
        const int middle = end + (beyond - end) / 2;
        compareGroups(first, rowAt(middle)) == 0 ? end = middle + 1 : beyond = middle;
    }
    return tr("%1 (%2)", "heading of a group of rows: its name, how many").arg(headingOf(first)).arg(end - row);
}

} // namespace Zoetrope

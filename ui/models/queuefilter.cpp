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

QStringView folderOf(const QString &path)
{
    return QStringView(path).left(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
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
        const QueueRow &a = model().at(left.row());
        const QueueRow &b = model().at(right.row());
        // Whichever way rows are sorted, groups stand in the same order.
        if (!areTogether(a, b))
            return isGroupBefore(a, b) == (sortOrder() == Qt::AscendingOrder);
    }
    return m_isByPlace ? left.row() < right.row() : model().isBefore(left.row(), right.row(), left.column());
}

void QueueFilter::setGroup(Group group)
{
    const int column = m_isByPlace ? -1 : sortColumn();
    m_group = group;
    sort(column, sortOrder());
    invalidate(); // sort() does nothing where column and order are the same
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

QVariant QueueFilter::data(const QModelIndex &index, int role) const
{
    if (role != QueueModel::SectionRole)
        return QSortFilterProxyModel::data(index, role);
    const bool isSource = index.isValid() && !index.parent().isValid();
    return isSource && m_group != Group::None ? sectionAt(index.row()) : QVariant();
}

const QueueRow &QueueFilter::rowAt(int row) const { return model().at(mapToSource(index(row, 0)).row()); }

bool QueueFilter::areTogether(const QueueRow &left, const QueueRow &right) const
{
    return m_group == Group::State ? stateOf(left) == stateOf(right)
                                   : folderOf(left.source()) == folderOf(right.source());
}

bool QueueFilter::isGroupBefore(const QueueRow &left, const QueueRow &right) const
{
    return m_group == Group::State ? rankOf(stateOf(left)) < rankOf(stateOf(right))
                                   : folderOf(left.source()) < folderOf(right.source());
}

QString QueueFilter::sectionAt(int row) const
{
    const QueueRow &first = rowAt(row);
    if (row > 0 && areTogether(rowAt(row - 1), first))
        return {};
    int end = row + 1; // rows of a group stand together: the first of the next is found by halves
    for (int beyond = rowCount(); end < beyond;) {
        const int middle = end + (beyond - end) / 2;
        areTogether(first, rowAt(middle)) ? end = middle + 1 : beyond = middle;
    }
    const QString name = m_group == Group::State ? stateWord(stateOf(first))
                                                 : QDir::toNativeSeparators(folderOf(first.source()).toString());
    return tr("%1 (%2)", "heading of a group of rows: its name, how many").arg(name).arg(end - row);
}

} // namespace Zoetrope

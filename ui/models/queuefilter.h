// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuerow.h"

#include <QSortFilterProxyModel>

namespace Zoetrope {

class QueueModel;

/// Which rows are shown, in which order and under which headings; the outputs of a row that is shown are always.
class QueueFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Unfinished, Finished, Failed };
    enum class Group { None, State, Folder, Origin }; ///< the source's folder; the door through which a job came

    explicit QueueFilter(QObject *parent = nullptr);

    /// Every word must be part of the source's or the folder's path or of the job's origin.
    void setSearch(const QString &text);
    void setShown(Show shown);
    /// Rows of a group stand together, sorted as before among themselves; the first one's SectionRole is the heading.
    void setGroup(Group group);
    [[nodiscard]] Group group() const { return m_group; }

    /// Column -1: in the order of the queue.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QueueModel &model() const; ///< the only kind of source it takes
    [[nodiscard]] int rowAt(int row) const; ///< the model's, of one that is shown
    /// Of rows of the model. Negative where the left one's group comes first, 0 within a group.
    [[nodiscard]] int compareGroups(int left, int right) const;
    [[nodiscard]] QString sectionAt(int row) const;
    [[nodiscard]] QString headingOf(int row) const;

    QStringList m_words;
    Show m_shown = Show::All;
    Group m_group = Group::None;
    bool m_isByPlace = true; ///< rows (of a group) stand as in the queue
};

} // namespace Zoetrope

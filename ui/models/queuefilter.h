// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuerow.h"

#include <QSortFilterProxyModel>

namespace Zoetrope {

class QueueModel;

/// Which rows are shown, and in which order; the outputs of a row that is shown are always.
class QueueFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Unfinished, Finished, Failed };

    explicit QueueFilter(QObject *parent = nullptr);

    /// Every word must be part of the source's or the folder's path.
    void setSearch(const QString &text);
    void setShown(Show shown);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QueueModel &model() const; ///< the only kind of source it takes

    QStringList m_words;
    Show m_shown = Show::All;
};

} // namespace Zoetrope

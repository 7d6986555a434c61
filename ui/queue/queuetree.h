// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuerow.h"

#include <QTreeView>

namespace Zoetrope {

/// The queue on screen: takes files and rows that are dropped on it, and says what to do while it is empty.
class QueueTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit QueueTree(QWidget *parent = nullptr);

    /// The selected sources, each once, from the top down; an output stands for its source.
    [[nodiscard]] QList<RowKey> selectedKeys() const;
    void select(const QList<RowKey> &keys);
    /// Columns keep the widths that the operator gave them; until then they grow with the window.
    void setColumnsChosen(bool areChosen) { m_areColumnsChosen = areChosen; }
    [[nodiscard]] bool areColumnsChosen() const { return m_areColumnsChosen; }
    /// Shown while there is no row.
    void setEmptyText(const QString &title, const QString &hint);
    /// Rows may begin sections: with one row's group that of the next may change.
    void setSectioned(bool isSectioned);
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

Q_SIGNALS:
    void urlsDropped(const QList<QUrl> &urls);
    /// Onto the place before this row; no key: the end.
    void rowsDropped(const QList<Zoetrope::RowKey> &keys, Zoetrope::RowKey before);
    /// Keys of presets; onto this row, or beside all rows.
    void presetsDropped(const QStringList &presets, Zoetrope::RowKey onto);
    void selectedKeysChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] RowKey keyAt(const QPoint &position) const;
    [[nodiscard]] RowKey keyBelow(const QPoint &position) const;
    void softenSelection();
    void chooseRowHeights();
    void arrangeColumns();
    [[nodiscard]] int stateWidth() const;
    void setDragging(bool isDragging);

    QString m_emptyTitle;
    QString m_emptyHint;
    bool m_isSectioned = false;
    bool m_areColumnsChosen = false;
    bool m_isArranging = false; ///< it is not the operator who gives columns their widths
    bool m_isDragging = false; ///< something that can be taken is over it
};

} // namespace Zoetrope

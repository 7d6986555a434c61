// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuerow.h"

#include <QHash>
#include <QUndoCommand>

namespace Zoetrope {

class QueueDesk;

/// One row's order before and after an edit.
struct OrderEdit
{
    RowKey key;
    JobOrder before;
    JobOrder after;
};

/// The steps of a QueueDesk's history. A step leaves rows alone that have gone or begun since.

class EditOrders final : public QUndoCommand
{
public:
    EditOrders(QueueDesk *desk, QList<OrderEdit> edits, const QString &text, QString merge);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    QueueDesk *m_desk;
    QList<OrderEdit> m_edits;
    QString m_merge;
};

class AddRows final : public QUndoCommand
{
public:
    AddRows(QueueDesk *desk, int at, QList<QueueRow> rows, const QString &text);
    void redo() override;
    void undo() override;
    [[nodiscard]] const QList<RowKey> &keys() const { return m_keys; }

private:
    QueueDesk *m_desk;
    int m_at;
    QList<QueueRow> m_rows;
    QList<RowKey> m_keys;
};

class RemoveDrafts final : public QUndoCommand
{
public:
    RemoveDrafts(QueueDesk *desk, QList<RowKey> keys);
    void redo() override;
    void undo() override;

private:
    struct Removed
    {
        int at = 0;
        QueueRow row;
    };

    QueueDesk *m_desk;
    QList<RowKey> m_keys;
    QList<Removed> m_removed; ///< from the top down
};

/// Rows among others, in the order of before and in that of after.
class MoveRows final : public QUndoCommand
{
public:
    struct Orders
    {
        QList<RowKey> before;
        QList<RowKey> after; ///< the same keys
    };

    MoveRows(QueueDesk *desk, QList<RowKey> moved, Orders orders);
    void redo() override;
    void undo() override;

private:
    QueueDesk *m_desk;
    QList<RowKey> m_moved;
    Orders m_orders;
};

class SetPriorities final : public QUndoCommand
{
public:
    SetPriorities(QueueDesk *desk, QHash<RowKey, int> before, int priority);
    void redo() override;
    void undo() override;

private:
    QueueDesk *m_desk;
    QHash<RowKey, int> m_before;
    int m_priority;
};

} // namespace Zoetrope

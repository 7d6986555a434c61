// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuedesk.h"

#include <QWidget>

namespace Zoetrope {

/// One tab of the inspector: shows the selected rows, and edits them through the desk.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPage(QueueDesk *desk, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
    {
    }

    void setKeys(const QList<RowKey> &keys)
    {
        m_keys = keys;
        refresh();
    }
    /// A selected row has changed; called while the page is on screen.
    virtual void refresh() = 0;

protected:
    [[nodiscard]] const QList<RowKey> &keys() const { return m_keys; }
    [[nodiscard]] QueueDesk *desk() const { return m_desk; }
    /// The selected rows that are still there.
    [[nodiscard]] QList<const QueueRow *> rows() const
    {
        QList<const QueueRow *> rows;
        for (const RowKey key : m_keys) {
            if (const QueueRow *row = m_desk->model()->find(key))
                rows += row;
        }
        return rows;
    }
    [[nodiscard]] QList<JobOrder> editableOrders() const
    {
        QList<JobOrder> orders;
        for (const QueueRow *row : rows()) {
            if (isEditable(*row))
                orders += row->order;
        }
        return orders;
    }

private:
    QueueDesk *m_desk;
    QList<RowKey> m_keys;
};

} // namespace Zoetrope

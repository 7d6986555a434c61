// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuecommands.h"

#include "ui/queue/queuedesk.h"
#include "ui/queue/sourcelooker.h"

#include <algorithm>

namespace Zoetrope {

namespace {

constexpr int mergingEdit = 1;

} // namespace

EditOrders::EditOrders(QueueDesk *desk, QList<OrderEdit> edits, const QString &text, QString merge)
    : QUndoCommand(text)
    , m_desk(desk)
    , m_edits(std::move(edits))
    , m_merge(std::move(merge))
{
}

void EditOrders::redo()
{
    for (const OrderEdit &edit : std::as_const(m_edits))
        m_desk->applyOrder(edit.key, edit.after);
}

void EditOrders::undo()
{
    for (const OrderEdit &edit : std::as_const(m_edits))
        m_desk->applyOrder(edit.key, edit.before);
}

int EditOrders::id() const { return m_merge.isEmpty() ? -1 : mergingEdit; }

bool EditOrders::mergeWith(const QUndoCommand *other)
{
    const auto *later = static_cast<const EditOrders *>(other);
    const auto sameRow = [](const OrderEdit &a, const OrderEdit &b) { return a.key == b.key; };
    if (later->m_merge != m_merge || !std::ranges::equal(later->m_edits, m_edits, sameRow))
        return false;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i].after = later->m_edits[i].after;
    return true;
}

AddRows::AddRows(QueueDesk *desk, int at, QList<QueueRow> rows, const QString &text)
    : QUndoCommand(text)
    , m_desk(desk)
    , m_at(at)
    , m_rows(std::move(rows))
{
}

void AddRows::redo()
{
    m_keys = m_desk->m_model->insert(std::min(m_at, m_desk->m_model->size()), m_rows);
    // The same rows come back under the same keys, which later steps know.
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        m_rows[i].key = m_keys[i];
    m_desk->m_looker->probe(m_keys);
    Q_EMIT m_desk->draftsChanged();
}

void AddRows::undo()
{
    QSet<RowKey> drafts;
    for (const RowKey key : std::as_const(m_keys)) {
        if (const QueueRow *row = m_desk->m_model->find(key); row && !row->job)
            drafts += key;
    }
    m_desk->m_model->remove(drafts.values());
    // What has been started since is the engine's and does not come again.
    erase_if(m_rows, [&](const QueueRow &row) { return !drafts.contains(row.key); });
    Q_EMIT m_desk->draftsChanged();
}

RemoveDrafts::RemoveDrafts(QueueDesk *desk, QList<RowKey> keys)
    : QUndoCommand(QueueDesk::tr("Remove %n row(s)", nullptr, int(keys.size())))
    , m_desk(desk)
    , m_keys(std::move(keys))
{
}

void RemoveDrafts::redo()
{
    m_removed.clear();
    for (const RowKey key : std::as_const(m_keys)) {
        if (const QueueRow *row = m_desk->m_model->find(key); row && !row->job)
            m_removed += {m_desk->m_model->rowOf(key), *row};
    }
    std::ranges::sort(m_removed, {}, &Removed::at);
    m_desk->m_model->remove(m_keys);
    Q_EMIT m_desk->draftsChanged();
}

void RemoveDrafts::undo()
{
    for (const Removed &removed : std::as_const(m_removed))
        m_desk->m_model->insert(std::min(removed.at, m_desk->m_model->size()), {removed.row});
    Q_EMIT m_desk->draftsChanged();
}

MoveRows::MoveRows(QueueDesk *desk, QList<RowKey> moved, Orders orders)
    : QUndoCommand(QueueDesk::tr("Move %n row(s)", nullptr, int(moved.size())))
    , m_desk(desk)
    , m_moved(std::move(moved))
    , m_orders(std::move(orders))
{
}

void MoveRows::redo() { m_desk->arrange(m_orders.after, m_moved); }

void MoveRows::undo() { m_desk->arrange(m_orders.before, m_moved); }

SetPriorities::SetPriorities(QueueDesk *desk, QHash<RowKey, int> before, int priority)
    : QUndoCommand(QueueDesk::tr("Set priority"))
    , m_desk(desk)
    , m_before(std::move(before))
    , m_priority(priority)
{
}

void SetPriorities::redo() { m_desk->applyPriority(m_before.keys(), m_priority); }

void SetPriorities::undo()
{
    QMap<int, QList<RowKey>> byPriority;
    for (const auto &[key, priority] : m_before.asKeyValueRange())
        byPriority[priority] += key;
    for (const auto &[priority, keys] : byPriority.asKeyValueRange())
        m_desk->applyPriority(keys, priority);
}

} // namespace Zoetrope

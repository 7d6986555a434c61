// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/previewtab.h"

#include "ui/inspector/runningframe.h"
#include "ui/preview/previewpage.h"

#include <QVBoxLayout>

namespace Zoetrope {

PreviewTab::PreviewTab(QueueDesk *desk, Engine *engine, QWidget *parent)
    : InspectorPage(desk, parent)
    , m_page(new PreviewPage(engine))
    , m_running(new RunningFrame(engine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    column->addWidget(m_running);
    m_running->hide();
    connect(desk->model(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &cell, const QModelIndex &, const QList<int> &roles) {
            if (isVisible() && roles.contains(QueueModel::FractionRole) && !cell.parent().isValid()
                && keys().contains(RowKey{cell.data(QueueModel::KeyRole).toULongLong()}))
                follow();
        });
}

const QueueRow *PreviewTab::onlyRow() const
{
    const QList<const QueueRow *> all = rows();
    return all.size() == 1 ? all.first() : nullptr;
}

void PreviewTab::refresh()
{
    follow();
    const QueueRow *row = onlyRow();
    const std::optional<JobId> job = row ? row->job : std::nullopt;
    const QList<OutputRecord> outputs = row ? row->outputs : QList<OutputRecord>();
    if (job == m_shown && outputs == m_outputs)
        return; // what plays goes on
    m_shown = job;
    m_outputs = outputs;
    if (outputs.isEmpty())
        m_page->clear();
    else
        m_page->setJob(row->source(), row->destination(), outputs, row->order.spec.clip.start);
}

void PreviewTab::follow()
{
    const QueueRow *row = onlyRow();
    const bool isRunning = row && row->progress && stateOf(*row) == RowState::Running;
    m_running->setVisible(isRunning);
    m_page->setVisible(!isRunning);
    if (isRunning)
        m_running->follow(*row);
}

} // namespace Zoetrope

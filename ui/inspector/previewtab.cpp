// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/previewtab.h"

#include "ui/preview/previewpage.h"

#include <QVBoxLayout>

namespace Zoetrope {

PreviewTab::PreviewTab(QueueDesk *desk, Engine *engine, QWidget *parent)
    : InspectorPage(desk, parent)
    , m_page(new PreviewPage(engine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
}

void PreviewTab::refresh()
{
    const QList<const QueueRow *> all = rows();
    const QueueRow *row = all.size() == 1 ? all.first() : nullptr;
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

} // namespace Zoetrope

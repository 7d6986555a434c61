// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

namespace Zoetrope {

class PreviewPage;

/// What came out of the selected job, in the inspector.
class PreviewTab final : public InspectorPage
{
    Q_OBJECT

public:
    PreviewTab(QueueDesk *desk, Engine *engine, QWidget *parent = nullptr);
    void refresh() override;

private:
    PreviewPage *m_page;
    std::optional<JobId> m_shown;
    QList<OutputRecord> m_outputs;
};

} // namespace Zoetrope

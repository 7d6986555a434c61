// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

namespace Zoetrope {

class PreviewPage;
class RunningFrame;

/// What comes out of the selected job, in the inspector: while it runs the frame it has come to, then its outputs.
class PreviewTab final : public InspectorPage
{
    Q_OBJECT

public:
    PreviewTab(QueueDesk *desk, Engine *engine, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] const QueueRow *onlyRow() const; ///< nullptr while none or several are selected
    void follow();

    PreviewPage *m_page;
    RunningFrame *m_running;
    std::optional<JobId> m_shown;
    QList<OutputRecord> m_outputs;
};

} // namespace Zoetrope

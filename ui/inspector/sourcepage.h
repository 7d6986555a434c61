// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace Zoetrope {

class FrameFeed;
class FrameView;

/// What is inside the selected source, what the row's state means, and who sent its job.
class SourcePage final : public InspectorPage
{
    Q_OBJECT

public:
    SourcePage(QueueDesk *desk, Engine *engine, QWidget *parent = nullptr);
    void refresh() override;

private:
    void showFacts(const QueueRow &row);

    FrameFeed *m_frames;
    FrameView *m_view;
    QLabel *m_name;
    QLabel *m_path;
    QLabel *m_state;
    QLabel *m_origin;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_column;
    QString m_shownSource;
};

/// A label and its value, for each thing worth knowing of a source. Pure.
[[nodiscard]] QList<QPair<QString, QString>> factsOf(const MediaInfo &media);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Zoetrope {

/// What happened to the selected job: the error in words with buttons that mend it, its notices, and its log.
class LogPage final : public InspectorPage
{
    Q_OBJECT

public:
    LogPage(QueueDesk *desk, Engine *engine, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void openFolderWanted(const QString &folder);
    void otherFolderWanted(const QList<Zoetrope::RowKey> &keys);

private:
    void load(const QueueRow &row);
    void showText(const QList<JobLogLine> &lines);

    Engine *m_engine;
    QLabel *m_heading;
    QLabel *m_words;
    QPlainTextEdit *m_text;
    QPushButton *m_retry;
    QPushButton *m_otherFolder;
    QPushButton *m_openFolder;
    QPushButton *m_copy;
    std::optional<JobId> m_shown;
    std::optional<JobState> m_shownState;
};

} // namespace Zoetrope

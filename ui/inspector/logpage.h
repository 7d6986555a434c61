// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Zoetrope {

class DeliveryList;
class WindowPort;

/// What happened to the selected job: the error in words with buttons that mend it, its notices, whom the port told of
/// it, and its log.
class LogPage final : public InspectorPage
{
    Q_OBJECT

public:
    LogPage(QueueDesk *desk, Engine *engine, QWidget *parent = nullptr);
    /// Must outlive the page.
    void setPort(const WindowPort *port);
    void refresh() override;

Q_SIGNALS:
    void openFolderWanted(const QString &folder);
    void otherFolderWanted(const QList<Zoetrope::RowKey> &keys);

private:
    void showDeliveries();
    void load(const QueueRow &row);
    void showText(const QList<JobLogLine> &lines);

    Engine *m_engine;
    const WindowPort *m_port = nullptr;
    QLabel *m_heading;
    QLabel *m_words;
    DeliveryList *m_deliveries;
    QPlainTextEdit *m_text;
    QPushButton *m_retry;
    QPushButton *m_otherFolder;
    QPushButton *m_openFolder;
    QPushButton *m_copy;
    std::optional<JobId> m_shown;
    std::optional<JobState> m_shownState;
};

} // namespace Zoetrope

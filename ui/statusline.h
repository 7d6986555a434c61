// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/models/queuepace.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Zoetrope {

/// The whole queue in one line: how far, how many, when it will be done, and what room is left.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setStatus(const QueueStatus &status, int drafts);
    void setPace(const QueuePace &pace);
    /// What is to be said of the port; empty where there is none. `fault`: why it is not open.
    void setPort(const QString &text, const QString &fault);
    /// Free bytes where outputs go; below 0 when it is not known.
    void setFreeBytes(qint64 bytes);

private:
    QLabel *m_counts;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QLabel *m_finish;
    QLabel *m_port;
    QLabel *m_room;
};

/// `2 encoding · 12 waiting · 1 failed`. Pure.
[[nodiscard]] QString countsText(const QueueStatus &status, int drafts);
/// `Done between 14:05 and 14:20`; empty while there is nothing to go by. Pure.
[[nodiscard]] QString finishText(const QueueStatus &status, const QDateTime &now);

} // namespace Zoetrope

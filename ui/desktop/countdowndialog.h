// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/desktop.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>
#include <chrono>

class QLabel;
class QProgressBar;

namespace Zoetrope {

/// Says what happens to the machine in a moment: accepted() when the time has run out or is not waited for, rejected()
/// when it is called off.
class CountdownDialog final : public QDialog
{
    Q_OBJECT

public:
    CountdownDialog(PowerDeed deed, std::chrono::milliseconds time, QWidget *parent);

private:
    void tick();

    PowerDeed m_deed;
    QDeadlineTimer m_end;
    QTimer m_timer{this};
    QLabel *m_words;
    QProgressBar *m_bar;
};

} // namespace Zoetrope

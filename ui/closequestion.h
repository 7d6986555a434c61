// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace Zoetrope {

/// What becomes of the jobs that run when the window is closed.
enum class CloseChoice {
    KeepRunning, ///< without the window, in the tray
    StopForNow, ///< they go on the next time
    CancelJobs,
};

/// Asks that, once. Dismissed, it leaves the window open.
class CloseQuestion final : public QDialog
{
    Q_OBJECT

public:
    enum class Tray { Missing, There };

    CloseQuestion(int running, Tray tray, QWidget *parent);

Q_SIGNALS:
    void chosen(Zoetrope::CloseChoice choice);

private:
    struct Offer
    {
        CloseChoice choice;
        QString icon;
        QString title;
        QString meaning;
    };
    void offer(QVBoxLayout *column, const Offer &offer);
};

} // namespace Zoetrope

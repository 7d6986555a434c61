// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/countdowndialog.h"
#include "ui/queue/queuedesk.h"
#include "ui/settings/windowsettings.h"

#include <QPointer>
#include <QTimer>
#include <chrono>

namespace Zoetrope {

/// What happens when jobs and the queue have ended, as the operator chose: words on the desktop, the end of the
/// program, or sleep and shutdown of the machine, after a time in which they can be called off. A job that starts calls
/// them off too.
///
/// Owns:    the dialog that counts down. What else it is given must outlive it; `desktop` may be nullptr.
class AfterQueue final : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds grace{60'000}; ///< before the machine goes
        std::chrono::milliseconds gathering{2'000}; ///< failures within it are one message
    };

    AfterQueue(QueueDesk *desk, Engine *engine, Desktop *desktop, QWidget *window);

    void setSettings(const WindowSettings &settings);
    void setTiming(const Timing &timing) { m_timing = timing; }
    /// nullptr while none is shown.
    [[nodiscard]] CountdownDialog *countdown() const { return m_countdown; }

Q_SIGNALS:
    /// Something that an operator who looks elsewhere wants to know.
    void told(const QString &title, const QString &text);
    void quitWanted();
    /// The machine is about to go: what is not yet on the disk belongs there now.
    void leaving();

private:
    void takeEnd(RowKey key);
    void tellFailures();
    void takeIdle();
    void countDown(PowerDeed deed);

    QueueDesk *m_desk;
    Desktop *m_desktop;
    QWidget *m_window;
    Timing m_timing;
    WhenDone m_choice = WhenDone::Notify;
    bool m_tellsFailures = true;
    int m_endedWell = 0; ///< since the queue was last idle
    int m_endedBadly = 0;
    QStringList m_failures; ///< names of sources, not yet told
    QTimer m_failureTimer{this};
    QPointer<CountdownDialog> m_countdown;
};

} // namespace Zoetrope

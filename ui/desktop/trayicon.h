// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QSystemTrayIcon;
class QWidget;

namespace Zoetrope {

/// The program's icon in the desktop's tray, where there is a tray: how far the queue is, a way back to the window, and
/// words that reach an operator who looks elsewhere.
///
/// Owns:    the icon; window and action must outlive it.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    TrayIcon(QWidget *window, QAction *pauseQueue);

    [[nodiscard]] bool isThere() const { return m_icon; }
    void setToolTip(const QString &text);
    /// A notification on the desktop; where there is no tray, nothing.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    void quitWanted();

private:
    void showWindow();

    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace Zoetrope

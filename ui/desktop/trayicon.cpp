// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/trayicon.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace Zoetrope {

TrayIcon::TrayIcon(QWidget *window, QAction *pauseQueue)
    : QObject(window)
    , m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(window->windowIcon(), this);
    auto *menu = new QMenu(window);
    menu->addAction(tr("Show window"), this, &TrayIcon::showWindow);
    menu->addAction(pauseQueue);
    menu->addAction(tr("Quit"), this, &TrayIcon::quitWanted);
    m_icon->setContextMenu(menu);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showWindow);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Trigger)
            return;
        m_window->isVisible() ? m_window->hide() : showWindow();
    });
    m_icon->show();
}

void TrayIcon::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void TrayIcon::setToolTip(const QString &text)
{
    if (m_icon)
        m_icon->setToolTip(text);
}

void TrayIcon::notify(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, m_window->windowIcon());
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"

#include <QWidget>

class QFormLayout;
class QListWidget;

namespace Zoetrope {

class WindowPort;

/// Who may come to the port and where it may go: keys of programs, web pages, servers of sources, receivers of
/// webhooks.
///
/// Owns:    nothing but its widgets; the port must outlive it.
class PortAccessPage final : public QWidget
{
    Q_OBJECT

public:
    PortAccessPage(const WindowSettings &settings, WindowPort *port, QWidget *parent = nullptr);

Q_SIGNALS:
    void originsChanged(const QStringList &origins);
    void sourceHostsChanged(const QStringList &hosts);
    void networkChanged(bool isAllowed);
    void hookHostsChanged(const QStringList &hosts);

private:
    void addKeys(QFormLayout *form);
    void addPages(QFormLayout *form, const QStringList &origins);
    void addSources(QFormLayout *form, const WindowSettings &settings);
    void addHooks(QFormLayout *form, const QStringList &hosts);
    void refreshKeys();
    void makeKey();
    void removeKeys();

    WindowPort *m_port;
    QListWidget *m_keys = nullptr;
};

} // namespace Zoetrope

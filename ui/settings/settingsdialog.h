// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QTabWidget;

namespace Zoetrope {

class Desktop;
class WindowPort;

/// What the window can be told once and for all. Each change holds at once; there is no OK to forget. What the machine
/// cannot do is greyed, with the reason.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a desktop the machine can neither sleep nor be shut down; without a port its page is left out.
    SettingsDialog(const WindowSettings &settings, Desktop *desktop, WindowPort *port, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Zoetrope::WindowSettings &settings);

private:
    void addOutput(QFormLayout *form);
    void addVerification(QFormLayout *form);
    void addQueue(QFormLayout *form);
    void addJobPlace(QFormLayout *form);
    void addWhenDone(QFormLayout *form);
    void grey(WhenDone choice, const QString &reason);
    void addWindow(QFormLayout *form);
    void addPortPages(QTabWidget *pages, WindowPort *port);
    void tell() { Q_EMIT changed(m_settings); }

    WindowSettings m_settings;
    Desktop *m_desktop;
    QComboBox *m_whenDone = nullptr;
    QLabel *m_whenDoneFault = nullptr; ///< why choices are greyed
};

} // namespace Zoetrope

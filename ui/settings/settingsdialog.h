// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"

#include <QDialog>

class QFormLayout;

namespace Zoetrope {

/// What the window can be told once and for all. Each change holds at once; there is no OK to forget.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const WindowSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Zoetrope::WindowSettings &settings);

private:
    void addOutput(QFormLayout *form);
    void addQueue(QFormLayout *form);
    void addWindow(QFormLayout *form);
    void tell() { Q_EMIT changed(m_settings); }

    WindowSettings m_settings;
};

} // namespace Zoetrope

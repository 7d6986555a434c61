// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <memory>

namespace Zoetrope {

/// The one window, and its successor when the language changes: jobs go on meanwhile, since they are the engine's.
///
/// Owns:    the window; engine, settings and desktop must outlive it.
class WindowHolder final : public QObject
{
    Q_OBJECT

public:
    WindowHolder(Engine *engine, QSettings *settings, Desktop *desktop, QString draftFile);

    void open(const QStringList &remarks);
    [[nodiscard]] MainWindow *window() { return m_window.get(); }

Q_SIGNALS:
    void closed();

private:
    void renew();

    Engine *m_engine;
    QSettings *m_settings;
    Desktop *m_desktop;
    QString m_draftFile;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Zoetrope

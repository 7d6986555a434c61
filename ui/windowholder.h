// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <memory>

namespace Zoetrope {

/// The one window, and its successor when the language changes: jobs go on meanwhile, since they are the engine's.
///
/// Owns:    the window; engine and settings must outlive it.
class WindowHolder final : public QObject
{
    Q_OBJECT

public:
    WindowHolder(Engine *engine, QSettings *settings, QString draftFile);

    void open(const QStringList &remarks);
    [[nodiscard]] MainWindow *window() { return m_window.get(); }

private:
    void renew();

    Engine *m_engine;
    QSettings *m_settings;
    QString m_draftFile;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Zoetrope

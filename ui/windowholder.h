// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <memory>

namespace Zoetrope {

/// The one window, and its successor when the language changes: jobs go on meanwhile, since they are the engine's.
///
/// Owns:    the window; engine, settings, desktop and port must outlive it.
class WindowHolder final : public QObject
{
    Q_OBJECT

public:
    WindowHolder(MainWindow::Options options);

    void open();
    [[nodiscard]] MainWindow *window() { return m_window.get(); }

Q_SIGNALS:
    void closed();

private:
    void renew();

    MainWindow::Options m_options;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Zoetrope

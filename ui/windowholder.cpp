// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowholder.h"

#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace Zoetrope {

WindowHolder::WindowHolder(MainWindow::Options options)
    : m_options(std::move(options))
{
}

void WindowHolder::open()
{
    m_window = std::make_unique<MainWindow>(m_options);
    // Queued: it is the old window itself that speaks.
    connect(m_window.get(), &MainWindow::languageChanged, this, &WindowHolder::renew, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closed, this, &WindowHolder::closed);
    m_window->show();
}

void WindowHolder::renew()
{
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->keep();
    applyLanguage(qApp, readSettings(*m_options.settings).language);
    applyTheme(qApp, readSettings(*m_options.settings).theme); // it has a start and an end, too
    m_options.remarks.clear(); // they were said
    open();
}

} // namespace Zoetrope

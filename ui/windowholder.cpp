// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowholder.h"

#include "ui/theme/language.h"

#include <QApplication>

namespace Zoetrope {

WindowHolder::WindowHolder(Engine *engine, QSettings *settings, Desktop *desktop, QString draftFile)
    : m_engine(engine)
    , m_settings(settings)
    , m_desktop(desktop)
    , m_draftFile(std::move(draftFile))
{
}

void WindowHolder::open(const QStringList &remarks)
{
    m_window = std::make_unique<MainWindow>(MainWindow::Options{m_engine, m_settings, m_desktop, m_draftFile, remarks});
    // Queued: it is the old window itself that speaks.
    connect(m_window.get(), &MainWindow::languageChanged, this, &WindowHolder::renew, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closed, this, &WindowHolder::closed);
    m_window->show();
}

void WindowHolder::renew()
{
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->keep();
    applyLanguage(qApp, readSettings(*m_settings).language);
    open({});
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
// What the operator chose, and who is told of it.
#include "ui/mainwindow.h"

#include "ui/desktop/afterqueue.h"
#include "ui/presets/windowpresets.h"
#include "ui/queue/queuetree.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/windowport.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>

namespace Zoetrope {

void MainWindow::applyDefaults()
{
    DraftDefaults defaults;
    defaults.folder = m_chosen.isBesideSource ? QString() : m_chosen.folder;
    defaults.collision = m_chosen.collision;
    defaults.verification = m_chosen.verification;
    m_presets->fillDefaults(&defaults);
    m_desk->setDefaults(defaults);
}

void MainWindow::applyLimits(const WindowSettings &before)
{
    if (m_chosen.jobsAtOnce != before.jobsAtOnce)
        m_desk->setJobsAtOnce(m_chosen.jobsAtOnce);
    if (m_chosen.threads != before.threads)
        m_desk->setThreads(m_chosen.threads);
    if (m_chosen.jobPlace != before.jobPlace)
        m_desk->setJobPlace(m_chosen.jobPlace);
}

void MainWindow::setWindowSettings(WindowSettings settings)
{
    const bool isOtherTheme = settings.theme != m_chosen.theme;
    const WindowSettings before = std::exchange(m_chosen, std::move(settings));
    writeSettings(m_chosen, m_options.settings);
    applyLimits(before);
    m_presets->setChosen(m_chosen.preset);
    applyDefaults();
    m_after->setSettings(m_chosen);
    m_port->apply(m_chosen);
    if (isOtherTheme)
        applyTheme(qApp, m_chosen.theme);
    showStatus();
}

void MainWindow::editSettings()
{
    const QString language = m_chosen.language;
    SettingsDialog dialog(m_chosen, m_options.desktop, m_port, this);
    connect(&dialog, &SettingsDialog::changed, this, &MainWindow::setWindowSettings);
    dialog.exec();
    if (m_chosen.language != language)
        Q_EMIT languageChanged();
}

void MainWindow::chooseFolder(const QList<RowKey> &keys)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Output folder"), m_chosen.folder);
    if (folder.isEmpty())
        return;
    const QList<RowKey> again = [&] {
        m_desk->duplicate(keys);
        QList<RowKey> copies;
        const int last = m_desk->model()->rowOf(keys.last());
        for (int i = 1; i <= keys.size(); ++i)
            copies += m_desk->model()->at(last + i).key;
        return copies;
    }();
    m_desk->edit(tr("Change output folder"), again, [&](JobOrder &order) { order.destination = folder; });
    m_view->select(again);
}

} // namespace Zoetrope

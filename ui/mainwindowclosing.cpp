// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept for the next time, and how the window closes.
#include "ui/mainwindow.h"

#include "engine/base/errortext.h"
#include "engine/base/whenanswered.h"
#include "ui/closequestion.h"
#include "ui/desktop/trayicon.h"
#include "ui/messagebar.h"
#include "ui/queue/draftfile.h"
#include "ui/queue/queuetree.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

void MainWindow::restoreState()
{
    const QSettings &store = *m_options.settings;
    if (!restoreGeometry(store.value("window/geometry"_L1).toByteArray()))
        resize(firstSize);
    m_splitter->restoreState(store.value("window/splitter"_L1).toByteArray());
    if (m_view->header()->restoreState(store.value("window/columns"_L1).toByteArray()))
        m_view->setColumnsChosen(store.value("window/columnsChosen"_L1, true).toBool());
}

void MainWindow::storeState()
{
    m_options.settings->setValue("window/geometry"_L1, saveGeometry());
    m_options.settings->setValue("window/splitter"_L1, m_splitter->saveState());
    m_options.settings->setValue("window/columns"_L1, m_view->header()->saveState());
    m_options.settings->setValue("window/columnsChosen"_L1, m_view->areColumnsChosen());
}

void MainWindow::askToClose()
{
    const bool hasTray = m_tray->isThere();
    auto *question = new CloseQuestion(
        m_desk->status().counts.running, hasTray ? CloseQuestion::Tray::There : CloseQuestion::Tray::Missing, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &CloseQuestion::chosen, this, &MainWindow::closeAs);
    question->open();
}

void MainWindow::closeAs(CloseChoice choice)
{
    if (choice == CloseChoice::KeepRunning)
        return hide();
    if (choice == CloseChoice::CancelJobs)
        m_desk->act(JobAction::Cancel, m_desk->running());
    m_isClosing = true;
    close();
}

void MainWindow::keep()
{
    storeState();
    if (m_options.draftFile.isEmpty())
        return;
    m_draftTimer.stop();
    if (const Result<> saved = saveDrafts(m_options.draftFile, m_desk->drafts()); !saved)
        QMessageBox::warning(this, tr("Rows could not be saved"), errorText(saved.error()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk->status().counts.running > 0 && !m_isClosing) {
        event->ignore();
        if (!findChild<CloseQuestion *>())
            askToClose();
        return;
    }
    keep();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::endSession()
{
    m_isClosing = true;
    keep();
}

void MainWindow::saveDraftsSoon()
{
    if (!m_options.draftFile.isEmpty())
        m_draftTimer.start();
}

void MainWindow::saveDraftsNow()
{
    whenAnswered(
        QtConcurrent::run(saveDrafts, m_options.draftFile, m_desk->drafts()), this, [this](const Result<> &saved) {
            if (!saved)
                m_messages->say(MessageBar::Kind::Warning, errorText(saved.error()));
        });
}

} // namespace Zoetrope

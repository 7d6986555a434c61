// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into the window.
#include "ui/mainwindow.h"

#include "engine/base/whenanswered.h"
#include "ui/messagebar.h"
#include "ui/presets/windowpresets.h"
#include "ui/queue/fileintake.h"
#include "ui/queue/queuetree.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

void MainWindow::takeIn(const QList<QUrl> &given)
{
    const QList<QUrl> urls = m_presets->takeFiles(given);
    if (urls.isEmpty())
        return;
    whenAnswered(QtConcurrent::run(Zoetrope::takeIn, urls), this, [this](const Intake &intake) {
        const QList<RowKey> added = m_desk->add(intake.sources);
        if (!added.isEmpty())
            m_view->select(added);
        if (const QString left = leftOutText(intake); !left.isEmpty())
            m_messages->say(MessageBar::Kind::Warning, left);
        Q_EMIT takenIn(int(added.size()));
    });
}

void MainWindow::takeGiven(const QList<QUrl> &urls)
{
    if (urls.isEmpty())
        m_messages->say(MessageBar::Kind::Note, tr("There is no file, no folder and no list of files in it."));
    else
        takeIn(urls);
}

void MainWindow::addFiles()
{
    const QList<QUrl> files =
        QFileDialog::getOpenFileUrls(this, tr("Add files"), QUrl::fromLocalFile(m_chosen.lastFolder),
            tr("Video and sound (%1);;All files (*)").arg(mediaPatterns().join(u' ')));
    if (files.isEmpty())
        return;
    m_chosen.lastFolder = QFileInfo(files.first().toLocalFile()).path();
    writeSettings(m_chosen, m_options.settings);
    takeIn(files);
}

void MainWindow::addFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add folder"), m_chosen.lastFolder);
    if (folder.isEmpty())
        return;
    m_chosen.lastFolder = folder;
    writeSettings(m_chosen, m_options.settings);
    takeIn({QUrl::fromLocalFile(folder)});
}

void MainWindow::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied)
        takeGiven(copied->hasUrls() ? copied->urls() : urlsFromText(copied->text()));
}

} // namespace Zoetrope

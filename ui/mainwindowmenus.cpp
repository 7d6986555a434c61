// SPDX-License-Identifier: GPL-3.0-or-later
// The window's bar and menus.
#include "ui/mainwindow.h"

#include "ui/helpmenu.h"
#include "ui/presets/windowpresets.h"
#include "ui/queue/queuetree.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

void MainWindow::setupToolBar()
{
    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction *files = bar->addAction(icon(u"addfiles"), tr("Add files"), this, &MainWindow::addFiles);
    files->setShortcut(QKeySequence::Open);
    QAction *folder = bar->addAction(icon(u"addfolder"), tr("Add folder"), this, &MainWindow::addFolder);
    folder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    bar->addSeparator();
    bar->addAction(m_actions->start);
    m_pauseQueue = bar->addAction(icon(u"pause"), tr("Pause queue"));
    m_pauseQueue->setCheckable(true);
    m_pauseQueue->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_pauseQueue, &QAction::triggered, this, &MainWindow::pauseQueue);
    bar->addSeparator();
    bar->addWidget(m_presets->button());
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *shown = new QComboBox;
    shown->setAccessibleName(tr("Which rows are shown"));
    shown->addItems({tr("All"), tr("Unfinished"), tr("Verified"), tr("Failed")});
    connect(shown, &QComboBox::activated, this, [this](int index) { m_filter->setShown(QueueFilter::Show(index)); });
    bar->addWidget(shown);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the queue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(220);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QueueFilter::setSearch);
    bar->addWidget(m_search);
    QAction *find = new QAction(tr("Find"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
}

void MainWindow::setupMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(u"addfiles"), tr("Add &files …"), this, &MainWindow::addFiles);
    file->addAction(icon(u"addfolder"), tr("Add f&older …"), this, &MainWindow::addFolder);
    QAction *pasting = file->addAction(icon(u"copy"), tr("&Paste files"), this, &MainWindow::paste);
    pasting->setShortcut(QKeySequence::Paste);
    file->addSeparator();
    file->addAction(icon(u"settings"), tr("&Settings …"), Qt::CTRL | Qt::Key_Comma, this, &MainWindow::editSettings);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_desk->undoStack()->createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(u"undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_desk->undoStack()->createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(u"redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addActions({undo, redo});
    edit->addSeparator();
    QAction *all = edit->addAction(tr("Select &all"), m_view, &QAbstractItemView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    edit->addSeparator();
    edit->addAction(m_presets->manage());

    QMenu *jobs = menuBar()->addMenu(tr("&Jobs"));
    m_actions->fill(jobs);
    jobs->addSeparator();
    QAction *drain = jobs->addAction(tr("Stop after the current jobs"));
    connect(drain, &QAction::triggered, this, [this] { m_desk->setMode(QueueMode::Draining); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int page = 0; page < m_inspector->count(); ++page) {
        view->addAction(m_inspector->tabText(page), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), this,
            [this, page] { m_inspector->setCurrentIndex(page); });
    }
    view->addSeparator();
    fillGroupMenu(view->addMenu(tr("&Group rows")));

    menuBar()->addMenu(new HelpMenu(this));
}

void MainWindow::fillGroupMenu(QMenu *menu)
{
    using Group = QueueFilter::Group;
    auto *choices = new QActionGroup(menu);
    const int stored = m_options.settings->value("window/group"_L1).toInt();
    for (const auto &[text, group] :
        {std::pair(tr("&Not at all"), Group::None), std::pair(tr("By &state"), Group::State),
            std::pair(tr("By &folder of the source"), Group::Folder), std::pair(tr("By &origin"), Group::Origin)}) {
        QAction *choice = menu->addAction(text, this, [this, group = group] { setGroup(group); });
        choice->setCheckable(true);
        choices->addAction(choice);
        choice->setChecked(group == Group::None);
        if (group != Group::None && int(group) == stored)
            choice->trigger();
    }
}

void MainWindow::setGroup(QueueFilter::Group group)
{
    m_filter->setGroup(group);
    m_view->setSectioned(group != QueueFilter::Group::None);
    m_options.settings->setValue("window/group"_L1, int(group));
}

} // namespace Zoetrope

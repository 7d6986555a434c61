// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "engine/base/errortext.h"
#include "engine/base/freespace.h"
#include "engine/base/whenanswered.h"
#include "ui/closequestion.h"
#include "ui/desktop/afterqueue.h"
#include "ui/desktop/trayicon.h"
#include "ui/helpmenu.h"
#include "ui/inspector/logpage.h"
#include "ui/inspector/outputspage.h"
#include "ui/inspector/previewtab.h"
#include "ui/inspector/sourcepage.h"
#include "ui/inspector/thumbnailspage.h"
#include "ui/messagebar.h"
#include "ui/presets/windowpresets.h"
#include "ui/queue/draftfile.h"
#include "ui/queue/queuetree.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/windowport.h"
#include "ui/statusline.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds refreshDelay{60};
constexpr std::chrono::milliseconds draftDelay{1500};
constexpr std::chrono::milliseconds statusInterval{2000};
constexpr QSize firstSize{1240, 760};
constexpr int inspectorWidth = 440;

} // namespace

MainWindow::MainWindow(Options options)
    : m_options(std::move(options))
    , m_chosen(readSettings(*m_options.settings))
    , m_desk(new QueueDesk(m_options.engine, this))
    , m_filter(new QueueFilter(this))
{
    m_filter->setSourceModel(m_desk->model());
    setupUi();
    setupToolBar();
    setupInspector();
    setupMenus();
    setupDesktop();
    restoreState();
    m_presets->setChosen(m_chosen.preset);
    applyDefaults();

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &MainWindow::refreshInspector);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &MainWindow::saveDraftsNow);
    m_statusTimer.setInterval(statusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &MainWindow::showStatus);

    connect(m_desk, &QueueDesk::told, this,
        [this](const QString &text) { m_messages->say(MessageBar::Kind::Warning, text); });
    connect(m_desk, &QueueDesk::statusChanged, this, &MainWindow::showStatus);
    connect(m_desk, &QueueDesk::draftsChanged, this, &MainWindow::saveDraftsSoon);
    connect(m_desk->model(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty())
                m_refreshTimer.start();
        });
    connect(m_desk->model(), &QAbstractItemModel::rowsInserted, this, [this] { m_refreshTimer.start(); });
    connect(m_desk->model(), &QAbstractItemModel::rowsRemoved, this, [this] { m_refreshTimer.start(); });
    whenAnswered(m_options.engine->capabilities(), this, [this](const Result<Capabilities> &capabilities) {
        if (capabilities)
            m_outputs->setCapabilities(*capabilities);
    });
    if (!m_options.remarks.isEmpty())
        m_messages->say(MessageBar::Kind::Warning, m_options.remarks.join(u'\n'));
    if (!m_options.draftFile.isEmpty()) {
        if (const Result<QList<JobOrder>> drafts = loadDrafts(m_options.draftFile))
            m_desk->restore(*drafts);
        else
            m_messages->say(MessageBar::Kind::Warning, errorText(drafts.error()));
    }
    m_desk->begin();
    applyLimits(WindowSettings{});
    setupPort();
    showSelection();
}

MainWindow::~MainWindow()
{
    m_desk->disconnect(this);
    m_desk->model()->disconnect(this);
}

void MainWindow::setupUi()
{
    setWindowTitle(tr("Zoetrope"));
    setWindowIcon(programIcon());
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_messages = new MessageBar;
    m_view = new QueueTree;
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Queue"));
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setEmptyText(tr("Drop videos here"),
        tr("Files, folders, or a whole batch. Choose what becomes of them on the right, then press Start."));
    m_view->header()->setSectionResizeMode(QueueModel::SourceColumn, QHeaderView::Stretch);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    m_inspector = new QTabWidget;
    m_inspector->setDocumentMode(true);
    m_inspector->tabBar()->setDrawBase(false);
    m_inspector->setMinimumWidth(330);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({firstSize.width() - inspectorWidth, inspectorWidth});
    setCentralWidget(m_splitter);
    m_status = new StatusLine;
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    m_presets = new WindowPresets(m_options.engine, m_desk, m_messages, this);
    m_presets->serve(m_view);
    connect(m_presets, &WindowPresets::changed, this, &MainWindow::applyDefaults);
    connect(m_presets, &WindowPresets::chosen, this, [this](const QString &key) {
        WindowSettings settings = m_chosen;
        settings.preset = key;
        setWindowSettings(settings);
    });
    m_actions = new QueueActions(m_desk, m_view, this);
    connect(m_actions, &QueueActions::problemsFound, this, &MainWindow::showProblems);
    connect(m_actions, &QueueActions::openWanted, this,
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_view, &QueueTree::urlsDropped, this, &MainWindow::takeGiven);
    connect(m_view, &QueueTree::selectedKeysChanged, this, &MainWindow::showSelection);
    connect(m_view, &QueueTree::rowsDropped, this, [this](const QList<RowKey> &keys, RowKey before) {
        m_desk->move(keys, before ? m_desk->model()->rowOf(before) : m_desk->model()->size());
    });
    connect(m_view, &QueueTree::doubleClicked, m_actions->openOutput, &QAction::trigger);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(this);
        m_actions->fill(&menu);
        menu.exec(m_view->viewport()->mapToGlobal(position));
    });
}

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

void MainWindow::setupInspector()
{
    Engine *engine = m_options.engine;
    m_outputs = new OutputsPage(m_desk);
    m_log = new LogPage(m_desk, engine);
    m_inspector->addTab(new SourcePage(m_desk, engine), tr("Source"));
    m_inspector->addTab(m_outputs, tr("Outputs"));
    m_inspector->addTab(new ThumbnailsPage(m_desk, engine), tr("Thumbnails"));
    m_inspector->addTab(new PreviewTab(m_desk, engine), tr("Preview"));
    m_inspector->addTab(m_log, tr("Log"));
    m_inspector->setCurrentWidget(m_outputs);
    connect(m_inspector, &QTabWidget::currentChanged, this, &MainWindow::showSelection);
    m_presets->serve(m_outputs);
    connect(m_log, &LogPage::otherFolderWanted, this, &MainWindow::chooseFolder);
    connect(m_log, &LogPage::openFolderWanted, this,
        [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::setupPort()
{
    m_port = new WindowPort(m_options.port, this);
    m_log->setPort(m_port);
    const auto show = [this] { m_status->setPort(m_port->stateText(), m_port->fault()); };
    connect(m_port, &WindowPort::changed, this, show);
    connect(m_port, &WindowPort::changed, this, [this] {
        if (!m_port->fault().isEmpty())
            m_messages->say(MessageBar::Kind::Warning, m_port->fault());
    });
    m_port->apply(m_chosen);
    show();
}

void MainWindow::setupDesktop()
{
    m_tray = new TrayIcon(this, m_pauseQueue);
    connect(m_tray, &TrayIcon::quitWanted, this, &QWidget::close);
    m_after = new AfterQueue(m_desk, m_options.engine, m_options.desktop, this);
    m_after->setSettings(m_chosen);
    connect(m_after, &AfterQueue::told, this, [this](const QString &title, const QString &text) {
        m_tray->notify(title, text);
        QApplication::alert(this);
    });
    connect(m_after, &AfterQueue::quitWanted, this, &QWidget::close);
    connect(m_after, &AfterQueue::leaving, this, &MainWindow::keep);
    if (m_options.desktop)
        connect(m_options.desktop, &Desktop::failed, this, [this](const QString &why) {
            m_messages->say(MessageBar::Kind::Warning, tr("The machine stays as it is. %1").arg(why));
        });
}

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

void MainWindow::showSelection()
{
    const QList<RowKey> keys = m_view->selectedKeys();
    if (keys.size() == 1)
        m_desk->wantDetails(keys.first());
    if (auto *page = qobject_cast<InspectorPage *>(m_inspector->currentWidget()))
        page->setKeys(keys);
    showStatus();
}

void MainWindow::refreshInspector()
{
    if (auto *page = qobject_cast<InspectorPage *>(m_inspector->currentWidget()))
        page->setKeys(m_view->selectedKeys());
    showStatus();
}

void MainWindow::showProblems(const QList<RowProblem> &problems)
{
    QList<RowKey> keys;
    for (const RowProblem &problem : problems)
        keys += problem.key;
    const QueueRow *first = m_desk->model()->find(keys.first());
    const QString name = first ? QFileInfo(first->source()).fileName() : QString();
    const QString text = problems.size() == 1
        ? tr("%1 was not started. %2").arg(name, problems.first().text)
        : tr("%n rows were not started. The first, %1: %2", nullptr, int(problems.size()))
              .arg(name, problems.first().text);
    m_messages->say(MessageBar::Kind::Warning, text, tr("Show them"), [this, keys] {
        m_view->select(keys);
        m_inspector->setCurrentWidget(m_outputs);
    });
}

void MainWindow::showStatus()
{
    const QueueStatus &status = m_desk->status();
    int drafts = 0;
    for (int row = 0; row < m_desk->model()->size(); ++row)
        drafts += m_desk->model()->at(row).job ? 0 : 1;
    m_status->setStatus(status, drafts);
    const QueuePace pace = paceOf(*m_desk->model());
    const double fraction = pace.fraction;
    m_status->setPace(pace);
    m_status->setFreeBytes(freeBytesAt(m_chosen.isBesideSource ? QDir::homePath() : m_chosen.folder).value_or(-1));
    m_pauseQueue->setChecked(status.mode == QueueMode::Paused);
    m_pauseQueue->setText(status.mode == QueueMode::Paused ? tr("Resume queue") : tr("Pause queue"));
    m_pauseQueue->setIcon(icon(status.mode == QueueMode::Paused ? u"start" : u"pause"));
    const bool isMoving = status.counts.running > 0;
    if (isMoving != m_statusTimer.isActive())
        isMoving ? m_statusTimer.start() : m_statusTimer.stop();
    setWindowTitle(isMoving && fraction >= 0 ? tr("%1 % — Zoetrope").arg(int(fraction * 100)) : tr("Zoetrope"));
    m_tray->setToolTip(windowTitle() + u'\n' + countsText(status, drafts));
    if (m_options.desktop) {
        m_options.desktop->keepAwake(isMoving && status.mode != QueueMode::Paused);
        m_options.desktop->showProgress(isMoving ? fraction : -1);
    }
}

void MainWindow::pauseQueue(bool isPaused) { m_desk->setMode(isPaused ? QueueMode::Paused : QueueMode::Running); }

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

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->viewport()->update();
    QMainWindow::changeEvent(event);
}

} // namespace Zoetrope

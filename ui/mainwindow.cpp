// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "engine/base/errortext.h"
#include "engine/base/freespace.h"
#include "engine/base/whenanswered.h"
#include "ui/desktop/afterqueue.h"
#include "ui/desktop/trayicon.h"
#include "ui/inspector/logpage.h"
#include "ui/inspector/outputspage.h"
#include "ui/inspector/previewtab.h"
#include "ui/inspector/sourcepage.h"
#include "ui/inspector/thumbnailspage.h"
#include "ui/messagebar.h"
#include "ui/presets/windowpresets.h"
#include "ui/queue/draftfile.h"
#include "ui/queue/queuetree.h"
#include "ui/settings/windowport.h"
#include "ui/statusline.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds refreshDelay{60};
constexpr std::chrono::milliseconds draftDelay{1500};
constexpr std::chrono::milliseconds statusInterval{2000};
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

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->viewport()->update();
    QMainWindow::changeEvent(event);
}

} // namespace Zoetrope

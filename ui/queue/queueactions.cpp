// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueactions.h"

#include "ui/queue/queuetree.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int highPriority = 50;
/// So many selected rows are looked at whenever one changes; more of them now and then.
constexpr qsizetype fewRows = 100;
constexpr std::chrono::milliseconds manyDelay{100};

} // namespace

QueueActions::QueueActions(QueueDesk *desk, QueueTree *view, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_view(view)
    , m_window(window)
    , m_priority(new QMenu(tr("Priority"), window))
{
    start = make(u"start"_s, tr("&Start"), Qt::CTRL | Qt::Key_Return, &QueueActions::startRows);
    start->setToolTip(tr("Start the selected rows, or all that have not been started"));
    pauseJobs = make(u"pause"_s, tr("&Pause"), Qt::CTRL | Qt::Key_P, &QueueActions::pauseOrResume);
    cancelJobs = make(u"cancel"_s, tr("&Cancel"), Qt::CTRL | Qt::Key_Backspace, &QueueActions::cancelRows);
    retryJobs = make(u"retry"_s, tr("&Try again"), Qt::CTRL | Qt::Key_R, &QueueActions::retryRows);
    duplicate = make(u"duplicate"_s, tr("&Duplicate"), Qt::CTRL | Qt::Key_D, &QueueActions::duplicateRows);
    remove = make(u"remove"_s, tr("&Remove"), Qt::Key_Delete, &QueueActions::removeRows);
    moveUp = make(u"up"_s, tr("Move &up"), Qt::ALT | Qt::Key_Up, &QueueActions::up);
    moveDown = make(u"down"_s, tr("Move do&wn"), Qt::ALT | Qt::Key_Down, &QueueActions::down);
    moveTop = make(u"top"_s, tr("Move to &top"), Qt::ALT | Qt::Key_Home, &QueueActions::top);
    openOutput = make(u"start"_s, tr("&Open output"), Qt::CTRL | Qt::Key_Space, &QueueActions::openOutputOfRow);
    openFolder = make(u"folder"_s, tr("Open &folder"), Qt::CTRL | Qt::Key_E, &QueueActions::openFolderOfRow);
    for (const auto &[text, priority] :
        {std::pair(tr("High"), highPriority), std::pair(tr("Normal"), 0), std::pair(tr("Low"), -highPriority)})
        m_priority->addAction(text, this, [this, value = priority] { setPriority(value); });
    m_updateTimer.setSingleShot(true);
    connect(&m_updateTimer, &QTimer::timeout, this, &QueueActions::update);
    const auto updateSoon = [this] {
        if (!m_updateTimer.isActive())
            m_updateTimer.start(m_selectedCount > fewRows ? manyDelay : std::chrono::milliseconds(0));
    };
    connect(view, &QueueTree::selectedKeysChanged, this, &QueueActions::update);
    connect(desk->model(), &QAbstractItemModel::rowsInserted, this, updateSoon);
    connect(desk->model(), &QAbstractItemModel::rowsRemoved, this, updateSoon);
    connect(desk->model(), &QAbstractItemModel::dataChanged, this,
        [updateSoon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // a state may have changed; progress and posters say which role they are
                updateSoon();
        });
    update();
}

QAction *QueueActions::make(
    const QString &iconName, const QString &text, const QKeySequence &key, void (QueueActions::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_window->addAction(action);
    return action;
}

void QueueActions::fill(QMenu *menu)
{
    menu->addActions({start, pauseJobs, cancelJobs, retryJobs});
    menu->addSeparator();
    menu->addActions({duplicate, remove});
    menu->addSeparator();
    menu->addActions({moveUp, moveDown, moveTop});
    menu->addMenu(m_priority);
    menu->addSeparator();
    menu->addActions({openOutput, openFolder});
}

QList<RowKey> QueueActions::selected() const { return m_view->selectedKeys(); }

QList<RowKey> QueueActions::selectedIn(std::initializer_list<RowState> states) const
{
    QList<RowKey> keys;
    for (const RowKey key : selected()) {
        const QueueRow *row = m_desk->model()->find(key);
        if (row && std::ranges::find(states, stateOf(*row)) != states.end())
            keys += key;
    }
    return keys;
}

void QueueActions::update()
{
    const QList<RowKey> keys = selected();
    m_selectedCount = keys.size();
    bool hasDraft = false;
    bool canPause = false;
    bool canResume = false;
    bool canCancel = false;
    bool canRetry = false;
    bool canRemove = false;
    for (const RowKey key : keys) {
        const QueueRow *row = m_desk->model()->find(key);
        if (!row)
            continue;
        const RowState state = stateOf(*row);
        const bool waits = state == RowState::Waiting || state == RowState::Held;
        hasDraft = hasDraft || state == RowState::Draft;
        canPause = canPause || state == RowState::Running || waits;
        canResume = canResume || state == RowState::Paused;
        canCancel = canCancel || state == RowState::Running || state == RowState::Paused || waits;
        canRetry = canRetry || state == RowState::Failed || state == RowState::Cancelled;
        canRemove = canRemove || (state != RowState::Running && state != RowState::Publishing);
    }
    start->setEnabled(hasDraft || canResume || (keys.isEmpty() && m_desk->model()->size() > 0));
    pauseJobs->setText(canPause || !canResume ? tr("&Pause") : tr("&Resume"));
    pauseJobs->setEnabled(canPause || canResume);
    cancelJobs->setEnabled(canCancel);
    retryJobs->setEnabled(canRetry);
    remove->setEnabled(canRemove);
    const bool isAny = !keys.isEmpty();
    for (QAction *action : {duplicate, moveUp, moveDown, moveTop, openFolder, openOutput})
        action->setEnabled(isAny);
    m_priority->setEnabled(isAny);
}

void QueueActions::startRows()
{
    QList<RowKey> keys = selectedIn({RowState::Draft, RowState::Paused});
    if (keys.isEmpty()) {
        for (int row = 0; row < m_desk->model()->size(); ++row) {
            if (stateOf(m_desk->model()->at(row)) == RowState::Draft)
                keys += m_desk->model()->at(row).key;
        }
    }
    const QList<RowProblem> problems = m_desk->start(keys);
    if (!problems.isEmpty())
        Q_EMIT problemsFound(problems);
}

void QueueActions::pauseOrResume()
{
    const QList<RowKey> going = selectedIn({RowState::Running, RowState::Waiting, RowState::Held});
    if (!going.isEmpty())
        m_desk->act(JobAction::Pause, going);
    else
        m_desk->act(JobAction::Resume, selectedIn({RowState::Paused}));
}

bool QueueActions::confirm(const QString &title, const QString &question, const QString &yes) const
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::NoButton, m_window);
    const QPushButton *doing = box.addButton(yes, QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == doing;
}

void QueueActions::cancelRows()
{
    const QList<RowKey> keys = selectedIn({RowState::Running, RowState::Waiting, RowState::Held, RowState::Paused});
    if (keys.isEmpty()
        || !confirm(tr("Cancel jobs"),
            tr("Cancel %n job(s)? What they have encoded so far is lost.", nullptr, int(keys.size())),
            tr("Cancel them")))
        return;
    m_desk->act(JobAction::Cancel, keys);
}

void QueueActions::retryRows() { m_desk->act(JobAction::Retry, selectedIn({RowState::Failed, RowState::Cancelled})); }

void QueueActions::duplicateRows() { m_desk->duplicate(selected()); }

void QueueActions::removeRows()
{
    const QList<RowKey> keys = selected();
    const qsizetype drafts = selectedIn({RowState::Draft}).size();
    const qsizetype jobs = keys.size() - drafts;
    if (jobs > 0
        && !confirm(tr("Remove jobs"),
            tr("Remove %n job(s) and their logs from the list? Their outputs stay where they are.", nullptr, int(jobs)),
            tr("Remove them")))
        return;
    m_desk->remove(keys);
}

void QueueActions::up()
{
    const QList<RowKey> keys = selected();
    if (!keys.isEmpty())
        m_desk->move(keys, std::max(0, m_desk->model()->rowOf(keys.first()) - 1));
}

void QueueActions::down()
{
    const QList<RowKey> keys = selected();
    if (!keys.isEmpty())
        m_desk->move(keys, std::min(m_desk->model()->size(), m_desk->model()->rowOf(keys.last()) + 2));
}

void QueueActions::top() { m_desk->move(selected(), 0); }

void QueueActions::setPriority(int priority) { m_desk->setPriority(selected(), priority); }

void QueueActions::openFolderOfRow()
{
    const QList<RowKey> keys = selected();
    if (const QueueRow *row = keys.isEmpty() ? nullptr : m_desk->model()->find(keys.first()))
        Q_EMIT openWanted(row->destination());
}

void QueueActions::openOutputOfRow()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    QString path = current.data(QueueModel::PathRole).toString();
    const QList<RowKey> keys = selected();
    const QueueRow *row = keys.isEmpty() ? nullptr : m_desk->model()->find(keys.first());
    if (path.isEmpty() && row && !row->outputs.isEmpty())
        path = outputRowsOf(*row).first().path;
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

} // namespace Zoetrope

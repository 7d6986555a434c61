// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/afterqueue.h"

#include <QFileInfo>

namespace Zoetrope {

AfterQueue::AfterQueue(QueueDesk *desk, Engine *engine, Desktop *desktop, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_desktop(desktop)
    , m_window(window)
{
    m_failureTimer.setSingleShot(true);
    connect(&m_failureTimer, &QTimer::timeout, this, &AfterQueue::tellFailures);
    connect(desk, &QueueDesk::ended, this, &AfterQueue::takeEnd);
    connect(desk, &QueueDesk::statusChanged, this, [this](const QueueStatus &status) {
        if (status.counts.running > 0 && m_countdown)
            m_countdown->reject();
    });
    connect(engine, &Engine::idle, this, &AfterQueue::takeIdle);
}

void AfterQueue::setSettings(const WindowSettings &settings)
{
    m_choice = settings.whenDone;
    m_tellsFailures = settings.tellsFailures;
}

void AfterQueue::takeEnd(RowKey key)
{
    const QueueRow *row = m_desk->model()->find(key);
    if (!row)
        return;
    const bool isWell = row->summary.state == JobState::Succeeded;
    ++(isWell ? m_endedWell : m_endedBadly);
    if (row->summary.state != JobState::Failed || !m_tellsFailures)
        return;
    m_failures += QFileInfo(row->source()).fileName();
    if (!m_failureTimer.isActive())
        m_failureTimer.start(m_timing.gathering);
}

void AfterQueue::tellFailures()
{
    if (m_failures.isEmpty())
        return;
    const int count = int(m_failures.size());
    Q_EMIT told(count == 1 ? tr("A job failed") : tr("%n jobs failed", nullptr, count), m_failures.join(u'\n'));
    m_failures.clear();
}

void AfterQueue::takeIdle()
{
    if (m_endedWell + m_endedBadly == 0)
        return;
    const QString text = m_endedBadly == 0
        ? tr("%n job(s) verified.", nullptr, m_endedWell)
        : tr("%1 verified, %2 failed or cancelled.").arg(m_endedWell).arg(m_endedBadly);
    m_endedWell = 0;
    m_endedBadly = 0;
    if (m_choice == WhenDone::Nothing)
        return;
    m_failureTimer.stop(); // the end says how many
    m_failures.clear();
    Q_EMIT told(tr("The queue is done"), text);
    if (m_choice == WhenDone::Quit)
        Q_EMIT quitWanted();
    else if (m_choice == WhenDone::Sleep)
        countDown(PowerDeed::Sleep);
    else if (m_choice == WhenDone::ShutDown)
        countDown(PowerDeed::ShutDown);
}

void AfterQueue::countDown(PowerDeed deed)
{
    if (!m_desktop || m_countdown)
        return;
    m_countdown = new CountdownDialog(deed, m_timing.grace, m_window);
    m_countdown->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_countdown, &QDialog::accepted, this, [this, deed] {
        Q_EMIT leaving();
        m_desktop->perform(deed);
    });
    m_countdown->show();
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/inspector/controls.h"
#include "ui/queue/rowtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int barSteps = 1000;
constexpr int barWidth = 180;

} // namespace

QString countsText(const QueueStatus &status, int drafts)
{
    const QueueCounts &counts = status.counts;
    QStringList parts;
    if (counts.running > 0)
        parts += StatusLine::tr("%n encoding", nullptr, counts.running);
    if (counts.queued > 0)
        parts += StatusLine::tr("%n waiting", nullptr, counts.queued);
    if (counts.paused > 0)
        parts += StatusLine::tr("%n paused", nullptr, counts.paused);
    if (drafts > 0)
        parts += StatusLine::tr("%n not started", nullptr, drafts);
    if (counts.succeeded > 0)
        parts += StatusLine::tr("%n verified", nullptr, counts.succeeded);
    if (counts.failed > 0)
        parts += StatusLine::tr("%n failed", nullptr, counts.failed);
    QString text = parts.isEmpty() ? StatusLine::tr("Nothing to do") : parts.join(u" · "_s);
    if (status.mode == QueueMode::Paused)
        text = StatusLine::tr("Queue paused") + u" · "_s + text;
    else if (status.mode == QueueMode::Draining)
        text = StatusLine::tr("Stopping after the current jobs") + u" · "_s + text;
    return text;
}

QString finishText(const QueueStatus &status, const QDateTime &now)
{
    const bool isBusy = status.counts.running + status.counts.queued > 0 && status.mode == QueueMode::Running;
    if (!status.earliestFinish || !status.latestFinish || !isBusy)
        return {};
    const QDateTime earliest = status.earliestFinish->toLocalTime();
    const QDateTime latest = status.latestFinish->toLocalTime();
    const auto text = [&](const QDateTime &time) {
        return time.date() == now.toLocalTime().date() ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                                       : QLocale().toString(time, QLocale::ShortFormat);
    };
    if (text(earliest) == text(latest))
        return StatusLine::tr("Done about %1").arg(text(latest));
    return StatusLine::tr("Done between %1 and %2").arg(text(earliest), text(latest));
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel)
    , m_bar(new QProgressBar)
    , m_pace(makeQuietLabel())
    , m_finish(makeQuietLabel())
    , m_port(makeQuietLabel())
    , m_room(makeQuietLabel())
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 4, 10, 4);
    line->setSpacing(14);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, 8);
    m_bar->setAccessibleName(tr("Progress of the whole queue"));
    m_bar->hide();
    for (QLabel *label : {m_pace, m_finish, m_port, m_room})
        label->setWordWrap(false);
    line->addWidget(m_counts);
    line->addWidget(m_bar);
    line->addWidget(m_pace);
    line->addWidget(m_finish);
    line->addStretch(1);
    line->addWidget(m_port);
    line->addWidget(m_room);
}

void StatusLine::setStatus(const QueueStatus &status, int drafts)
{
    m_counts->setText(countsText(status, drafts));
    m_finish->setText(finishText(status, QDateTime::currentDateTimeUtc()));
}

void StatusLine::setPace(const QueuePace &pace)
{
    m_bar->setVisible(pace.fraction >= 0);
    m_bar->setValue(int(pace.fraction * barSteps));
    m_pace->setText(paceText(pace));
}

void StatusLine::setPort(const QString &text, const QString &fault)
{
    m_port->setText(text);
    m_port->setToolTip(fault.isEmpty() ? tr("Where other programs of this machine ask for jobs: see Settings") : fault);
    m_port->setVisible(!text.isEmpty());
}

void StatusLine::setFreeBytes(qint64 bytes)
{
    m_room->setText(bytes < 0 ? QString() : tr("%1 free").arg(dataSizeText(bytes)));
}

} // namespace Zoetrope

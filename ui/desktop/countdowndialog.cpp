// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/countdowndialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds tickLength{250};

} // namespace

CountdownDialog::CountdownDialog(PowerDeed deed, std::chrono::milliseconds time, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowStaysOnTopHint)
    , m_deed(deed)
    , m_end(time)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
{
    const bool isSleep = deed == PowerDeed::Sleep;
    setWindowTitle(isSleep ? tr("Going to sleep") : tr("Shutting down"));
    setMinimumWidth(380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    m_words->setWordWrap(true);
    m_bar->setRange(0, int(time.count()));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Time left"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(isSleep ? tr("Sleep now") : tr("Shut down now"), QDialogButtonBox::AcceptRole);
    QPushButton *staying = buttons->addButton(isSleep ? tr("Stay awake") : tr("Stay on"), QDialogButtonBox::RejectRole);
    staying->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, &m_timer, &QTimer::stop);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->addWidget(buttons);
    staying->setFocus(); // whoever types on and meets this dialog loses nothing
    m_timer.setInterval(std::min(tickLength, time));
    connect(&m_timer, &QTimer::timeout, this, &CountdownDialog::tick);
    m_timer.start();
    tick();
}

void CountdownDialog::tick()
{
    const qint64 left = m_end.remainingTime();
    const int seconds = int((left + 999) / 1000);
    m_words->setText(m_deed == PowerDeed::Sleep
            ? tr("The queue is done. The machine goes to sleep in %n second(s).", nullptr, seconds)
            : tr("The queue is done. The machine is shut down in %n second(s).", nullptr, seconds));
    m_bar->setValue(int(left));
    if (left == 0)
        accept();
}

} // namespace Zoetrope

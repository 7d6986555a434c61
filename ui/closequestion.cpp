// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closequestion.h"

#include "ui/inspector/controls.h"
#include "ui/offerbutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int dialogWidth = 480;
constexpr int margin = 18;

} // namespace

CloseQuestion::CloseQuestion(int running, Tray tray, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Jobs are running"));
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, 14);
    column->setSpacing(6);
    QLabel *words = makeHeading(tr("%n job(s) are running. What is to become of them?", nullptr, running));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(6);
    if (tray == Tray::There)
        offer(column,
            {CloseChoice::KeepRunning, u"running"_s, tr("Keep running in the tray"),
                tr("The window closes and the jobs go on. The icon in the tray brings it back.")});
    offer(column,
        {CloseChoice::StopForNow, u"pause"_s, tr("Stop, go on later"),
            tr("What they have encoded is kept: they go on from there the next time.")});
    offer(column,
        {CloseChoice::CancelJobs, u"cancel"_s, tr("Cancel the jobs"),
            tr("What they have encoded so far is lost. Jobs that wait stay in the queue.")});
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Don't close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void CloseQuestion::offer(QVBoxLayout *column, const Offer &offer)
{
    auto *button = new OfferButton(offer.icon, offer.title, offer.meaning);
    connect(button, &OfferButton::clicked, this, [this, choice = offer.choice] {
        accept();
        Q_EMIT chosen(choice);
    });
    column->addWidget(button);
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closequestion.h"

#include "ui/inspector/controls.h"
#include "ui/theme/icons.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int dialogWidth = 480;
constexpr int margin = 18;
constexpr int besideWords = 46; ///< the icon and what is left free
constexpr int aroundWords = 30; ///< above, between and below them

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
    auto *button = new QCommandLinkButton(offer.title, offer.meaning);
    button->setIcon(icon(offer.icon));
    button->setAccessibleName(offer.title);
    button->setAccessibleDescription(offer.meaning);
    connect(button, &QCommandLinkButton::clicked, this, [this, choice = offer.choice] {
        accept();
        Q_EMIT chosen(choice);
    });
    // The button measures its words in another font than the one they are painted in.
    const QRect space(0, 0, dialogWidth - 2 * margin - besideWords, dialogWidth);
    const QRect words = fontMetrics().boundingRect(space, Qt::TextWordWrap, offer.meaning);
    button->setMinimumHeight(fontMetrics().height() + words.height() + aroundWords);
    column->addWidget(button);
}

} // namespace Zoetrope

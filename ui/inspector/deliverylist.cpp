// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/deliverylist.h"

#include "engine/base/errortext.h"
#include "ui/inspector/controls.h"
#include "ui/settings/windowport.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype mostLines = 5; ///< of those that came last
constexpr int iconSide = 16;

struct Sign
{
    QString icon;
    QColor color;
};

Sign signOf(PortDelivery::State state, const QPalette &palette)
{
    const StateColors colors = stateColors(palette);
    switch (state) {
    case PortDelivery::State::Waiting:
        return {u"waiting"_s, colors.running};
    case PortDelivery::State::Accepted:
        return {u"verified"_s, colors.good};
    case PortDelivery::State::GivenUp:
    case PortDelivery::State::Refused:
        return {u"failed"_s, colors.bad};
    case PortDelivery::State::Superseded:
        break;
    }
    return {u"cancelled"_s, colors.quiet};
}

QString momentText(const QDateTime &time)
{
    const QDateTime here = time.toLocalTime();
    const bool isToday = here.date() == QDate::currentDate();
    return isToday ? QLocale().toString(here.time(), u"HH:mm:ss"_s) : QLocale().toString(here, QLocale::ShortFormat);
}

/// What the last try came to.
QString answerText(const PortDelivery &delivery)
{
    if (delivery.fault.isEmpty())
        return delivery.status > 0 ? DeliveryList::tr("answer %1").arg(delivery.status) : QString();
    return delivery.fault;
}

} // namespace

QString deliverySentence(const PortDelivery &delivery)
{
    const QString tries = DeliveryList::tr("%n time(s)", "how often something was tried", delivery.tries);
    QStringList parts;
    switch (delivery.state) {
    case PortDelivery::State::Waiting:
        parts += delivery.tries == 0 ? DeliveryList::tr("Waits to be sent")
                                     : DeliveryList::tr("Tried %1, again at %2")
                                           .arg(tries, momentText(delivery.dueAt.value_or(delivery.madeAt)));
        break;
    case PortDelivery::State::Accepted:
        parts += DeliveryList::tr("Accepted at %1").arg(momentText(delivery.endedAt.value_or(delivery.madeAt)));
        if (delivery.tries > 1)
            parts += DeliveryList::tr("tried %1").arg(tries);
        break;
    case PortDelivery::State::GivenUp:
        parts += DeliveryList::tr("Given up at %1, tried %2")
                     .arg(momentText(delivery.endedAt.value_or(delivery.madeAt)), tries);
        break;
    case PortDelivery::State::Refused:
        parts += DeliveryList::tr("Not sent: this address is not allowed");
        break;
    case PortDelivery::State::Superseded:
        parts += DeliveryList::tr("Failed; a later message was sent instead");
        break;
    }
    if (const QString answer = answerText(delivery); !answer.isEmpty())
        parts += answer;
    return parts.join(u" \xB7 "_s);
}

DeliveryList::DeliveryList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeHeading(tr("Told to other programs")));
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    m_lines = new QVBoxLayout(card);
    m_lines->setContentsMargins(10, 8, 10, 8);
    m_lines->setSpacing(8);
    column->addWidget(card);
    hide();
}

void DeliveryList::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DeliveryList::showJob(const WindowPort *port, std::optional<JobId> job)
{
    Result<QList<PortDelivery>> told = port && job ? port->deliveries(*job) : QList<PortDelivery>();
    const QString fault = told ? QString() : errorText(told.error());
    QList<PortDelivery> all = told ? *std::move(told) : QList<PortDelivery>();
    if (all == m_shown && fault == m_fault)
        return;
    m_shown = std::move(all);
    m_fault = fault;
    clear();
    const qsizetype earlier = std::max<qsizetype>(0, m_shown.size() - mostLines);
    if (earlier > 0)
        m_lines->addWidget(makeQuietLabel(tr("%n earlier", nullptr, int(earlier))));
    for (const PortDelivery &delivery : m_shown.sliced(earlier))
        addLine(delivery);
    if (!m_fault.isEmpty())
        m_lines->addWidget(makeQuietLabel(m_fault));
    setVisible(m_lines->count() > 0);
}

void DeliveryList::addLine(const PortDelivery &delivery)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    const Sign sign = signOf(delivery.state, palette());
    auto *mark = new QLabel;
    mark->setPixmap(icon(sign.icon, sign.color).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *address = new QLabel(delivery.address);
    QLabel *sentence = makeQuietLabel(deliverySentence(delivery));
    for (QLabel *label : {address, sentence}) {
        label->setTextFormat(Qt::PlainText); // they come from others
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        alignToReading(label);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    m_lines->addWidget(line);
}

QString DeliveryList::text() const
{
    QStringList lines;
    for (const PortDelivery &delivery : m_shown)
        lines += delivery.address + u": "_s + deliverySentence(delivery);
    return lines.join(u'\n');
}

} // namespace Zoetrope

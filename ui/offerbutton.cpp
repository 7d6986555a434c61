// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerbutton.h"

#include "ui/inspector/controls.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Zoetrope {

OfferButton::OfferButton(const QString &iconName, const QString &title, const QString &meaning, QWidget *parent)
    : QPushButton(title, parent)
    , m_meaning(new QLabel(meaning))
{
    constexpr int iconSide = 20;
    setAccessibleName(title);
    setAccessibleDescription(meaning);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 10, 14, 10);
    line->setSpacing(12);
    auto *mark = new QLabel;
    mark->setPixmap(Zoetrope::icon(iconName).pixmap(iconSide, iconSide));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *heading = makeHeading(title);
    words->addWidget(heading);
    m_meaning->setWordWrap(true);
    words->addWidget(m_meaning);
    line->addLayout(words, 1);
    for (QLabel *label : {mark, heading, m_meaning})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize OfferButton::sizeHint() const { return layout()->sizeHint(); }

QSize OfferButton::minimumSizeHint() const { return layout()->minimumSize(); }

int OfferButton::heightForWidth(int width) const { return layout()->heightForWidth(width); }

/// Its ground; the words are those of the labels.
void OfferButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace Zoetrope

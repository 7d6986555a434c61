// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/inspector/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int iconSide = 18;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 6, 6);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    QToolButton *close = makeIconButton(u"cancel", tr("Close this message"));
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_act();
    });
    hide();
}

void MessageBar::say(Kind kind, const QString &text, const QString &action, const std::function<void()> &act)
{
    const StateColors colors = stateColors(palette());
    const bool isWarning = kind == Kind::Warning;
    m_icon->setPixmap(icon(isWarning ? u"warning"_s : u"verified"_s, isWarning ? colors.warning : colors.running)
                          .pixmap(iconSide, iconSide));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = act;
    setAccessibleName(text);
    show();
}

QString MessageBar::text() const { return isVisible() ? m_text->text() : QString(); }

} // namespace Zoetrope

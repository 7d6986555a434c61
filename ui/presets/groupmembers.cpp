// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/groupmembers.h"

#include "ui/inspector/controls.h"
#include "ui/presets/presetcard.h"
#include "ui/presets/presetdesk.h"
#include "ui/presets/presetlist.h"
#include "ui/presets/presetmenu.h"
#include "ui/presets/presetwords.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

GroupMembers::GroupMembers(PresetDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cards(new QVBoxLayout)
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    auto *add = new QToolButton;
    add->setText(tr("Add a preset"));
    add->setIcon(icon(u"add"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setMenu(m_menu);
    add->setFocusPolicy(Qt::TabFocus);
    add->setProperty("popup", true);
    add->setProperty("menu", true);
    add->setAccessibleName(add->text());
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(m_menu, &QMenu::aboutToShow, this, &GroupMembers::fillMenu);
}

QStringList GroupMembers::members() const
{
    QStringList names;
    for (const Preset &preset : m_desk->presetsOf(m_group))
        names += preset.name;
    return names;
}

void GroupMembers::showGroup(const QString &key)
{
    m_group = key;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button on it may be the one that called
        delete item;
    }
    for (const QString &preset : members())
        addCard(preset);
    restoreFocus();
}

void GroupMembers::addCard(const QString &preset)
{
    const QStringList all = members();
    const QString title = m_desk->titleOf(preset);
    auto *card = new PresetCard(title, presetLine(*m_desk->preset(preset)));
    card->setProperty("preset", preset);
    const auto add = [&](QStringView iconName, const QString &toolTip, bool isPossible, auto act) {
        QToolButton *button = makeIconButton(iconName, toolTip);
        button->setObjectName(iconName.toString());
        button->setEnabled(isPossible);
        connect(button, &QToolButton::clicked, this, act);
        card->addButton(button);
    };
    add(u"up", tr("Move %1 up").arg(title), preset != all.first(), [this, preset] { move(preset, -1); });
    add(u"down", tr("Move %1 down").arg(title), preset != all.last(), [this, preset] { move(preset, 1); });
    add(u"cancel", tr("Take %1 out of the group").arg(title), all.size() > 1, [this, preset] { takeOut(preset); });
    m_cards->addWidget(card);
}

void GroupMembers::fillMenu()
{
    clearPresetMenu(m_menu);
    const QStringList all = members();
    for (const PresetSection &section : presetSections(*m_desk)) {
        QMenu *category = m_menu->addMenu(QString(section.title).replace(u'&', "&&"_L1));
        for (const QString &preset : section.presets) {
            QAction *take = category->addAction(m_desk->titleOf(preset).replace(u'&', "&&"_L1), this,
                [this, preset] { m_desk->setMembers(m_group, members() + QStringList{preset}); });
            take->setEnabled(!all.contains(preset));
        }
    }
}

void GroupMembers::move(const QString &preset, int by)
{
    QStringList all = members();
    const qsizetype from = all.indexOf(preset);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= all.size())
        return;
    all.move(from, to);
    m_focus = {preset, by < 0 ? u"up"_s : u"down"_s};
    m_desk->setMembers(m_group, all);
}

void GroupMembers::takeOut(const QString &preset)
{
    const QStringList before = members();
    QStringList after = before;
    after.removeAll(preset);
    if (after.isEmpty())
        return;
    m_focus = {after.value(std::min(before.indexOf(preset), after.size() - 1)), u"cancel"_s};
    const QString group = m_group;
    m_desk->setMembers(group, after);
    Q_EMIT takenOut(group, preset, before);
}

void GroupMembers::restoreFocus()
{
    const Focus wanted = std::exchange(m_focus, {});
    for (int i = 0; i < m_cards->count() && !wanted.preset.isEmpty(); ++i) {
        QWidget *card = m_cards->itemAt(i)->widget();
        if (card->property("preset").toString() != wanted.preset)
            continue;
        auto *button = card->findChild<QToolButton *>(wanted.control);
        if (!button->isEnabled()) // it has come to an end: there is but the other way
            button = card->findChild<QToolButton *>(wanted.control == u"up" ? u"down"_s : u"up"_s);
        button->setFocus();
    }
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetmenu.h"

#include "ui/inspector/catalogwords.h"
#include "ui/presets/presetdesk.h"
#include "ui/presets/presetlist.h"
#include "ui/presets/presetwords.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QString escaped(QString text) { return text.replace(u'&', "&&"_L1); }

void addEntry(QMenu *menu, const PresetDesk &desk, const QString &key, const QString &current,
    const std::function<void(const QString &)> &take)
{
    QAction *action = menu->addAction(escaped(desk.titleOf(key)), menu, [take, key] { take(key); });
    const std::optional<Preset> preset = desk.preset(key);
    QStringList titles;
    for (const Preset &member : desk.presetsOf(key))
        titles += desk.titleOf(member.name);
    action->setToolTip(preset ? catalogWord(preset->purpose) : titles.join(u", "_s));
    action->setCheckable(key == current);
    action->setChecked(key == current);
}

} // namespace

void fillPresetMenu(
    QMenu *menu, const PresetDesk &desk, const QString &current, const std::function<void(const QString &key)> &take)
{
    menu->setToolTipsVisible(true);
    if (!desk.shelf().favourites.isEmpty())
        menu->addSection(icon(u"star"), PresetList::tr("Favourites"));
    for (const QString &name : desk.shelf().favourites) {
        if (desk.preset(name))
            addEntry(menu, desk, name, current, take);
    }
    if (!desk.shelf().groups.isEmpty())
        menu->addSection(icon(u"duplicate"), PresetList::tr("Groups"));
    for (const PresetGroup &group : desk.shelf().groups)
        addEntry(menu, desk, groupKey(group.name), current, take);
    menu->addSeparator();
    for (const PresetSection &section : presetSections(desk)) {
        QMenu *category = menu->addMenu(escaped(section.title));
        category->setToolTipsVisible(true);
        for (const QString &name : section.presets)
            addEntry(category, desk, name, current, take);
    }
}

void clearPresetMenu(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // which clear() leaves
}

} // namespace Zoetrope

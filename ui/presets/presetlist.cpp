// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetlist.h"

#include "ui/inspector/catalogwords.h"
#include "ui/presets/presetdesk.h"
#include "ui/presets/presetmime.h"
#include "ui/presets/presetwords.h"
#include "ui/theme/icons.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

enum Role { KeyRole = Qt::UserRole, SearchRole };

constexpr QSize rowSize{0, 24};

QString keyOf(const QTreeWidgetItem *item) { return item->data(0, KeyRole).toString(); }

/// What a search looks through.
QString searchText(const PresetDesk &desk, const QString &key)
{
    QStringList parts{desk.titleOf(key)};
    for (const Preset &preset : desk.presetsOf(key))
        parts << catalogWord(preset.title) << catalogWord(preset.purpose) << catalogWord(preset.category)
              << presetLine(preset);
    return parts.join(u' ').toCaseFolded();
}

} // namespace

QList<PresetSection> presetSections(const PresetDesk &desk)
{
    QMap<QString, QStringList> byCategory;
    for (const Preset &preset : desk.presets())
        byCategory[catalogWord(preset.category)] += preset.name;
    QList<PresetSection> sections;
    QStringList loose;
    for (auto [category, names] : byCategory.asKeyValueRange()) {
        std::ranges::sort(names, {}, [&desk](const QString &name) { return desk.titleOf(name).toCaseFolded(); });
        if (category.isEmpty())
            loose = names;
        else
            sections += PresetSection{category, names};
    }
    if (!loose.isEmpty())
        sections += PresetSection{PresetList::tr("My presets"), loose};
    return sections;
}

PresetList::PresetList(const PresetDesk *desk, QWidget *parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setHeaderHidden(true);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
    setUniformRowHeights(true);
    setIndentation(14);
    setRootIsDecorated(true);
    setIconSize({16, 16});
    setObjectName(u"card"_s); // with the frame of one
    setAccessibleName(tr("Presets"));
    connect(this, &QTreeWidget::itemSelectionChanged, this, &PresetList::selectedPresetsChanged);
    connect(desk, &PresetDesk::changed, this, &PresetList::refresh);
    refresh();
}

void PresetList::refresh()
{
    const QStringList selected = selectedPresets();
    QSignalBlocker quiet(this);
    clear();
    QTreeWidgetItem *favourites = addSection(tr("Favourites"));
    for (const QString &name : m_desk->shelf().favourites)
        addEntry(favourites, name);
    QTreeWidgetItem *groups = addSection(tr("Groups"));
    for (const PresetGroup &group : m_desk->shelf().groups)
        addEntry(groups, groupKey(group.name));
    for (const PresetSection &section : presetSections(*m_desk)) {
        QTreeWidgetItem *category = addSection(section.title);
        for (const QString &name : section.presets)
            addEntry(category, name);
    }
    expandAll();
    narrow();
    for (const QString &key : selected)
        select(key);
    quiet.unblock();
    Q_EMIT selectedPresetsChanged();
}

QTreeWidgetItem *PresetList::addSection(const QString &title)
{
    auto *item = new QTreeWidgetItem(this, {title});
    item->setFlags(Qt::ItemIsEnabled);
    item->setSizeHint(0, rowSize);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    return item;
}

void PresetList::addEntry(QTreeWidgetItem *section, const QString &key)
{
    const QString title = m_desk->titleOf(key);
    if (title.isEmpty())
        return;
    auto *item = new QTreeWidgetItem(section, {title});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    item->setSizeHint(0, rowSize);
    item->setData(0, KeyRole, key);
    item->setData(0, SearchRole, searchText(*m_desk, key));
    const bool isGroup = m_desk->group(key).has_value();
    item->setIcon(0, icon(isGroup ? u"duplicate" : m_desk->isFavourite(key) ? u"star" : u"preset"));
    QStringList lines;
    for (const Preset &preset : m_desk->presetsOf(key))
        lines += presetLine(preset);
    item->setToolTip(0, lines.join(u'\n'));
}

void PresetList::setSearch(const QString &text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    narrow();
}

void PresetList::narrow()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < section->childCount(); ++j) {
            const QString text = section->child(j)->data(0, SearchRole).toString();
            const bool isShown =
                std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
            section->child(j)->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        section->setHidden(!isAnyShown);
    }
}

QStringList PresetList::selectedPresets() const
{
    QStringList keys;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *item = topLevelItem(i)->child(j);
            if (item->isSelected() && !item->isHidden())
                keys += keyOf(item);
        }
    }
    keys.removeDuplicates();
    return keys;
}

void PresetList::select(const QString &key)
{
    // The last one, which stands in its category: what becomes no favourite any more stays selected.
    for (int i = topLevelItemCount() - 1; i >= 0; --i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = topLevelItem(i)->child(j);
            if (keyOf(item) != key)
                continue;
            setCurrentItem(item, 0, QItemSelectionModel::Select);
            return scrollToItem(item);
        }
    }
}

QStringList PresetList::mimeTypes() const { return {presetMimeType()}; }

QMimeData *PresetList::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    QStringList keys;
    for (const QTreeWidgetItem *item : items)
        keys += keyOf(item);
    keys.removeDuplicates();
    return presetMime(keys);
}

void PresetList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_F2)
        Q_EMIT renameWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

QString PresetList::groupAt(const QPoint &position) const
{
    const QTreeWidgetItem *item = itemAt(position);
    const QString key = item ? keyOf(item) : QString();
    return m_desk->group(key) ? key : QString();
}

bool PresetList::canTake(const QDropEvent *event) const
{
    return event->mimeData()->hasUrls()
        || (hasPresets(event->mimeData()) && !groupAt(event->position().toPoint()).isEmpty());
}

void PresetList::dragEnterEvent(QDragEnterEvent *event)
{
    // Presets may come to a group yet.
    event->mimeData()->hasUrls() || hasPresets(event->mimeData()) ? event->acceptProposedAction() : event->ignore();
}

void PresetList::dragMoveEvent(QDragMoveEvent *event)
{
    canTake(event) ? event->acceptProposedAction() : event->ignore();
}

void PresetList::dropEvent(QDropEvent *event)
{
    if (!canTake(event))
        return event->ignore();
    event->acceptProposedAction();
    if (hasPresets(event->mimeData()))
        Q_EMIT presetsDropped(presetsIn(event->mimeData()), groupAt(event->position().toPoint()));
    else
        Q_EMIT filesDropped(event->mimeData()->urls());
}

} // namespace Zoetrope

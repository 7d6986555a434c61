// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetdesk.h"

#include "engine/base/errortext.h"
#include "engine/base/whenanswered.h"
#include "ui/inspector/catalogwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto groupPrefix = "group/"_L1;

bool isBuiltIn(const QString &name)
{
    return std::ranges::find(builtInPresets(), name, &Preset::name) != builtInPresets().end();
}

} // namespace

QString groupKey(const QString &name) { return groupPrefix + name; }

PresetDesk::PresetDesk(Engine *engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void PresetDesk::begin()
{
    loadPresets();
    loadShelf();
}

void PresetDesk::loadPresets()
{
    whenAnswered(m_engine->presets(), this, [this](const Result<QList<Preset>> &presets) {
        if (!presets)
            return Q_EMIT told(errorText(presets.error()));
        m_own = *presets;
        std::ranges::sort(m_own, {}, &Preset::title);
        Q_EMIT changed();
    });
}

void PresetDesk::loadShelf()
{
    whenAnswered(m_engine->presetShelf(), this, [this](const Result<PresetShelf> &shelf) {
        if (!shelf)
            return Q_EMIT told(errorText(shelf.error()));
        m_shelf = *shelf;
        Q_EMIT changed();
    });
}

QList<Preset> PresetDesk::presets() const { return builtInPresets() + m_own; }

std::optional<Preset> PresetDesk::preset(const QString &key) const
{
    for (const QList<Preset> &list : {builtInPresets(), m_own}) {
        if (const auto found = std::ranges::find(list, key, &Preset::name); found != list.end())
            return *found;
    }
    return std::nullopt;
}

std::optional<PresetGroup> PresetDesk::group(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_shelf.groups, [&](const PresetGroup &group) { return groupKey(group.name) == key; });
    return found == m_shelf.groups.end() ? std::nullopt : std::optional(*found);
}

QList<Preset> PresetDesk::presetsOf(const QString &key) const
{
    const std::optional<PresetGroup> found = group(key);
    QList<Preset> presets;
    for (const QString &name : found ? found->presets : QStringList{key}) {
        if (const std::optional<Preset> one = preset(name))
            presets += *one;
    }
    return presets;
}

QString PresetDesk::titleOf(const QString &key) const
{
    if (const std::optional<PresetGroup> found = group(key))
        return found->title;
    const std::optional<Preset> found = preset(key);
    if (!found)
        return {};
    return found->title.isEmpty() ? found->name : catalogWord(found->title);
}

QStringList PresetDesk::categories() const
{
    QStringList categories;
    for (const Preset &preset : presets())
        categories += preset.category;
    categories.removeAll(QString());
    categories.removeDuplicates();
    return categories;
}

bool PresetDesk::isOwn(const QString &key) const { return group(key) || (preset(key) && !isBuiltIn(key)); }

void PresetDesk::setFavourite(const QString &name, bool isFavourite)
{
    PresetShelf shelf = m_shelf;
    shelf.favourites.removeAll(name);
    if (isFavourite)
        shelf.favourites += name;
    putShelf(shelf);
    Q_EMIT changed();
}

QString PresetDesk::add(Preset preset)
{
    preset.name = presetNameFrom(preset.title, takenNames());
    preset.title = freeTitle(preset.title);
    put(preset);
    Q_EMIT changed();
    return preset.name;
}

void PresetDesk::change(const Preset &preset)
{
    put(preset);
    Q_EMIT changed();
}

QString PresetDesk::duplicate(const QString &name)
{
    std::optional<Preset> copy = preset(name);
    if (!copy)
        return {};
    copy->title = tr("%1 (copy)").arg(titleOf(name));
    copy->purpose = catalogWord(copy->purpose);
    return add(*copy);
}

PresetGroup PresetDesk::addedGroup(const QString &title, const QStringList &presets)
{
    QSet<QString> taken;
    for (const PresetGroup &group : std::as_const(m_shelf.groups))
        taken += group.name;
    PresetShelf shelf = m_shelf;
    shelf.groups += PresetGroup{presetNameFrom(title, taken), title, presets};
    putShelf(shelf);
    return shelf.groups.last();
}

QString PresetDesk::addGroup(const QString &title, const QStringList &presets)
{
    const PresetGroup group = addedGroup(title, presets);
    Q_EMIT changed();
    return groupKey(group.name);
}

void PresetDesk::renameGroup(const QString &key, const QString &title)
{
    PresetShelf shelf = m_shelf;
    for (PresetGroup &group : shelf.groups) {
        if (groupKey(group.name) == key)
            group.title = title;
    }
    putShelf(shelf);
    Q_EMIT changed();
}

void PresetDesk::setMembers(const QString &key, const QStringList &presets)
{
    QStringList members = presets;
    members.removeDuplicates();
    members.removeIf([this](const QString &name) { return !preset(name); });
    if (members.isEmpty())
        return;
    PresetShelf shelf = m_shelf;
    for (PresetGroup &group : shelf.groups) {
        if (groupKey(group.name) == key)
            group.presets = members;
    }
    putShelf(shelf);
    Q_EMIT changed();
}

PresetRemoval PresetDesk::remove(const QStringList &keys)
{
    PresetRemoval removal;
    PresetShelf shelf = m_shelf;
    for (const QString &key : keys) {
        if (const std::optional<PresetGroup> gone = group(key)) {
            removal.groups += *gone;
            shelf.groups.removeOne(*gone);
        } else if (isOwn(key)) {
            removal.presets += *preset(key);
            if (shelf.favourites.removeAll(key) > 0)
                removal.favourites += key;
        }
    }
    for (const Preset &gone : std::as_const(removal.presets)) {
        for (PresetGroup &group : shelf.groups) {
            const PresetGroup before = group;
            const bool isNoted =
                std::ranges::find(removal.groups, group.name, &PresetGroup::name) != removal.groups.end();
            if (group.presets.removeAll(gone.name) > 0 && !isNoted)
                removal.groups += before;
        }
        drop(gone.name);
    }
    shelf.groups.removeIf([](const PresetGroup &group) { return group.presets.isEmpty(); });
    putShelf(shelf);
    Q_EMIT changed();
    return removal;
}

void PresetDesk::restore(const PresetRemoval &removal)
{
    for (const Preset &preset : removal.presets)
        put(preset);
    PresetShelf shelf = m_shelf;
    shelf.favourites += removal.favourites;
    shelf.favourites.removeDuplicates();
    for (const PresetGroup &group : removal.groups) {
        const auto still = std::ranges::find(shelf.groups, group.name, &PresetGroup::name);
        if (still == shelf.groups.end())
            shelf.groups += group;
        else
            still->presets = group.presets;
    }
    putShelf(shelf);
    Q_EMIT changed();
}

PresetArrival PresetDesk::take(const PresetFile &file)
{
    PresetArrival arrival;
    QMap<QString, QString> names; // in the file -> here
    for (Preset preset : file.presets) {
        const std::optional<Preset> known = this->preset(preset.name);
        names.insert(preset.name, preset.name);
        if (known == preset) {
            ++arrival.known;
            continue;
        }
        const QString wished = preset.name;
        if (known)
            preset.name = presetNameFrom(preset.title, takenNames());
        preset.title = freeTitle(preset.title);
        put(preset);
        names.insert(wished, preset.name);
        arrival.added += preset.name;
    }
    for (const PresetGroup &group : file.groups) {
        QStringList members;
        for (const QString &name : group.presets)
            members += names.value(name, name);
        const bool isKnown = std::ranges::any_of(
            m_shelf.groups, [&](const PresetGroup &own) { return own.title == group.title && own.presets == members; });
        if (isKnown)
            ++arrival.known;
        else
            arrival.added += groupKey(addedGroup(group.title, members).name);
    }
    Q_EMIT changed();
    return arrival;
}

PresetFile PresetDesk::gather(const QStringList &keys) const
{
    PresetFile file;
    for (const QString &key : keys) {
        if (const std::optional<PresetGroup> found = group(key))
            file.groups += *found;
        for (const Preset &preset : presetsOf(key)) {
            if (!file.presets.contains(preset))
                file.presets += preset;
        }
    }
    return file;
}

void PresetDesk::put(const Preset &preset)
{
    m_own.removeIf([&](const Preset &own) { return own.name == preset.name; });
    m_own += preset;
    std::ranges::sort(m_own, {}, &Preset::title);
    whenAnswered(m_engine->savePreset(preset), this, [this](const Result<> &saved) {
        if (saved)
            return;
        Q_EMIT told(errorText(saved.error()));
        loadPresets();
    });
}

void PresetDesk::drop(const QString &name)
{
    m_own.removeIf([&](const Preset &own) { return own.name == name; });
    whenAnswered(m_engine->removePreset(name), this, [this](const Result<> &removed) {
        if (removed)
            return;
        Q_EMIT told(errorText(removed.error()));
        loadPresets();
    });
}

void PresetDesk::putShelf(const PresetShelf &shelf)
{
    if (shelf == m_shelf)
        return;
    m_shelf = shelf;
    whenAnswered(m_engine->savePresetShelf(shelf), this, [this](const Result<> &saved) {
        if (saved)
            return;
        Q_EMIT told(errorText(saved.error()));
        loadShelf();
    });
}

QSet<QString> PresetDesk::takenNames() const
{
    QSet<QString> taken;
    for (const Preset &preset : presets())
        taken += preset.name;
    return taken;
}

QString PresetDesk::freeTitle(const QString &title) const
{
    const auto isTaken = [this](const QString &wished) {
        return std::ranges::find(m_own, wished, &Preset::title) != m_own.end();
    };
    QString free = title;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 (%2)"_s.arg(title).arg(number);
    return free;
}

} // namespace Zoetrope

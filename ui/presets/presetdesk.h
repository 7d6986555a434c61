// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/model/presetfile.h"

namespace Zoetrope {

/// What was taken away, to be put back.
struct PresetRemoval
{
    QList<Preset> presets;
    QStringList favourites; ///< those of them that were
    QList<PresetGroup> groups; ///< as they were, when they went or lost a member
};

/// What came of a file.
struct PresetArrival
{
    QStringList added; ///< keys
    int known = 0; ///< were there already, word for word
};

/// What an operator does with presets, as calls. A *key* names one thing that can be added to rows: a preset by its
/// name, a group as `group/NAME`. Changes are seen at once and written to the engine behind.
///
/// Owns:    copies of the user's presets and their order; knows no widget.
/// Threads: the window's; nothing here blocks.
/// Errors:  come as told(), in words; what the engine has is then shown again.
class PresetDesk final : public QObject
{
    Q_OBJECT

public:
    PresetDesk(Engine *engine, QObject *parent);
    /// Asks the engine for what users saved.
    void begin();

    [[nodiscard]] QList<Preset> presets() const; ///< built in, then the user's
    [[nodiscard]] const PresetShelf &shelf() const { return m_shelf; }
    [[nodiscard]] std::optional<Preset> preset(const QString &key) const;
    [[nodiscard]] std::optional<PresetGroup> group(const QString &key) const;
    /// The presets that a key stands for, those of a group in its order.
    [[nodiscard]] QList<Preset> presetsOf(const QString &key) const;
    /// In the user's language; empty for what is not known.
    [[nodiscard]] QString titleOf(const QString &key) const;
    [[nodiscard]] QStringList categories() const; ///< each once, as they are saved
    [[nodiscard]] bool isOwn(const QString &key) const; ///< the user's: can be changed and removed
    [[nodiscard]] bool isFavourite(const QString &name) const { return m_shelf.favourites.contains(name); }

    void setFavourite(const QString &name, bool isFavourite);
    /// Under a free name and a title that no other preset of the user has; the key.
    QString add(Preset preset);
    /// Takes the place of the one of its name.
    void change(const Preset &preset);
    QString duplicate(const QString &name);
    QString addGroup(const QString &title, const QStringList &presets);
    void renameGroup(const QString &key, const QString &title);
    /// In this order, each once, what is not known left out; without any the group stays as it is.
    void setMembers(const QString &key, const QStringList &presets);
    /// Of the user's presets and groups; what is built in stays.
    PresetRemoval remove(const QStringList &keys);
    void restore(const PresetRemoval &removal);

    /// Adds what a file holds; what has the name of another gets a new one.
    PresetArrival take(const PresetFile &file);
    /// What belongs in a file of these: a group brings its presets.
    [[nodiscard]] PresetFile gather(const QStringList &keys) const;

Q_SIGNALS:
    void changed();
    void told(const QString &text);

private:
    void loadPresets();
    void loadShelf();
    void put(const Preset &preset);
    void drop(const QString &name);
    void putShelf(const PresetShelf &shelf);
    [[nodiscard]] QSet<QString> takenNames() const;
    [[nodiscard]] QString freeTitle(const QString &title) const;
    PresetGroup addedGroup(const QString &title, const QStringList &presets);

    Engine *m_engine;
    QList<Preset> m_own; ///< by title
    PresetShelf m_shelf;
};

[[nodiscard]] QString groupKey(const QString &name);

} // namespace Zoetrope

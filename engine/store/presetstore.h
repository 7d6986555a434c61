// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/preset.h"
#include "engine/model/presetshelf.h"
#include "engine/store/database.h"

namespace Zoetrope {

/// The presets that users saved, by name, and how they have put presets in order. Those that come with the program are
/// not among the saved ones, but can be favourites and in groups.
///
/// Owns:    its use of the Database, which must outlive it.
/// Threads: that of the Database.
/// Errors:  PresetUnknown; StoreFailed, StoreDamaged.
class PresetStore
{
public:
    /// Under which the shelf stands among the settings.
    static const QString shelfSetting;

    explicit PresetStore(Database *database);

    /// Sorted by name; one that cannot be read is left out.
    [[nodiscard]] Result<QList<Preset>> list() const;
    [[nodiscard]] Result<Preset> preset(const QString &name) const;
    /// Replaces one of the same name. The preset must be one that presetFromJson() takes.
    [[nodiscard]] Result<> save(const Preset &preset);
    [[nodiscard]] Result<> remove(const QString &name);

    /// Empty while none was saved.
    [[nodiscard]] Result<PresetShelf> shelf() const;
    [[nodiscard]] Result<> saveShelf(const PresetShelf &shelf);

private:
    Database *m_database;
};

} // namespace Zoetrope

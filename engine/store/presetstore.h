// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/preset.h"
#include "engine/store/database.h"

namespace Zoetrope {

/// The presets that users saved, by name. Those that come with the program are not among them.
///
/// Owns:    its use of the Database, which must outlive it.
/// Threads: that of the Database.
/// Errors:  PresetUnknown; StoreFailed, StoreDamaged.
class PresetStore
{
public:
    explicit PresetStore(Database *database);

    /// Sorted by name; one that cannot be read is left out.
    [[nodiscard]] Result<QList<Preset>> list() const;
    [[nodiscard]] Result<Preset> preset(const QString &name) const;
    /// Replaces one of the same name. The preset must be one that presetFromJson() takes.
    [[nodiscard]] Result<> save(const Preset &preset);
    [[nodiscard]] Result<> remove(const QString &name);

private:
    Database *m_database;
};

} // namespace Zoetrope

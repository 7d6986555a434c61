// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QString;

namespace Zoetrope {

class PresetDesk;

/// Adds all presets to a menu: favourites and groups at hand, the rest by category below. `take` gets the chosen key;
/// `current` is marked.
void fillPresetMenu(
    QMenu *menu, const PresetDesk &desk, const QString &current, const std::function<void(const QString &key)> &take);

/// Empties a menu, with those below it.
void clearPresetMenu(QMenu *menu);

} // namespace Zoetrope

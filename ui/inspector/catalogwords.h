// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Zoetrope {

/// A catalog row's label, or a built-in preset's title or purpose, in the user's language; what is the user's own stays
/// as it is.
[[nodiscard]] QString catalogWord(const QString &text);

/// All that can be translated that way; a test holds it against the catalog and the presets.
[[nodiscard]] QStringList markedCatalogWords();

} // namespace Zoetrope

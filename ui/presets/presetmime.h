// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace Zoetrope {

/// Presets on their way from the list to rows: their keys (see PresetDesk).
[[nodiscard]] QMimeData *presetMime(const QStringList &keys); ///< the caller's
[[nodiscard]] bool hasPresets(const QMimeData *data);
[[nodiscard]] QStringList presetsIn(const QMimeData *data);
[[nodiscard]] QString presetMimeType();

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QMap>
#include <QStringList>

namespace Zoetrope {

/// What a filter is in libavfilter's terms, as a catalog row says it: filters joined by commas, with formulas in braces
/// where numbers go: `gblur=sigma={max(0.5, strength / 100 * 0.06 * short)}:steps=2`. Formulas are those of
/// formula.h; their names are the row's options, and `width`, `height` and `short` (the short side) of the picture.

/// Every formula replaced by its number: at most three decimals, always with a point. Errors: Internal, as calculate().
[[nodiscard]] Result<QString> fillTemplate(QStringView text, const QMap<QString, double> &numbers);

/// The names of the libavfilter filters in a template, in order.
[[nodiscard]] QStringList filterNames(QStringView text);

} // namespace Zoetrope

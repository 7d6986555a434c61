// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QMap>
#include <QString>

namespace Zoetrope {

/// The small sums that stand in catalog rows: `max(0.5, strength / 100 * 0.06 * short)`.
///
/// Knows numbers, names, `+ - * /`, a sign in front, parentheses, and the functions min(a, b), max(a, b) and round(a).
/// Errors: Internal for a formula that cannot be read, a name that is not there, or a result that is no number.
[[nodiscard]] Result<double> calculate(QStringView formula, const QMap<QString, double> &names);

} // namespace Zoetrope

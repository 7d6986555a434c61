// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Zoetrope {

/// The candidate nearest to a mistyped word, empty when none is near enough to be meant.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

/// ` Did you mean "encode"?`, or nothing; to be put behind a sentence.
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace Zoetrope

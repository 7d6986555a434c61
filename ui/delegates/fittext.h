// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace Zoetrope {

/// Texts made of parts, shortened to whole parts where there is no room for all: half a number says something else.

/// `62 % · 0:48 left` of `62 % · 0:48 left · 3.4×`. What is too long even alone is elided.
[[nodiscard]] QString fittingFacts(const QString &text, const QFontMetrics &metrics, int width);

/// `HLS 240p–480p, MP4 360p +1` of three things, the last of which has no room.
[[nodiscard]] QString fittingList(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/plan/budget.h"
#include "engine/plan/capabilities.h"

#include <QJsonObject>
#include <QStringList>

namespace Zoetrope {

/// Encoders in hardware take a limited number of streams at once, by the chip or by its driver's word: each stream is a
/// session. What all jobs together may have of each family is a setting; here is what one job may do with its share.

/// `h264_nvenc` -> `nvenc`; empty for an encoder that runs on the CPU.
[[nodiscard]] QString encoderFamily(QStringView encoder);

/// `nvenc=3,qsv=2`: how many of each family, 0 for none at all. Errors: UsageInvalid.
[[nodiscard]] Result<SessionCounts> sessionLimitsFromText(const QString &text);

/// Without the encoders of families that have fewer sessions left than there may be renditions: a ladder is made by one
/// kind of encoder from top to bottom, and rather by the CPU than not at all.
[[nodiscard]] Capabilities withinSessions(Capabilities capabilities, const SessionCounts &left, int renditions);

/// The sessions that a Plan, as JSON, takes.
[[nodiscard]] SessionCounts sessionsOfPlan(const QJsonObject &plan);

/// What is left of the limits; a family that has none is not named.
[[nodiscard]] SessionCounts sessionsLeft(SessionCounts limits, const SessionCounts &inUse);

} // namespace Zoetrope

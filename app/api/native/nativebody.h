// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace Zoetrope::NativeBody {

/// The smaller request bodies of our own dialect; orders are read by nativedialect. Pure.
/// Errors: SpecInvalid with all faults and their paths, also for keys that mean nothing here.

/// `{"priority": 5}`, -100 to 100.
[[nodiscard]] Result<int> priority(const QByteArray &body);

/// `{"jobs": [3, 2], "before": 7}`: which jobs are to stand in this order before another, or last.
struct Places
{
    QList<JobId> jobs;
    JobId before; ///< none: at the end
};
[[nodiscard]] Result<Places> places(const QByteArray &body);

/// `{"mode": "paused"}`.
[[nodiscard]] Result<QueueMode> mode(const QByteArray &body);

/// A preset as files hold it, under the name in the address. One that comes with the program is not replaced, and what
/// no job could ask for is no preset.
[[nodiscard]] Result<Preset> preset(const QByteArray &body, const QString &name);

} // namespace Zoetrope::NativeBody

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/plan/plan.h"

#include <optional>

namespace Zoetrope {

/// `work.json` in a staging folder: what the pieces beside it are being made of. It is there before the first piece is,
/// so that an attempt knows whether those it finds are its own.
///
/// Errors: those of FileWriter.
struct WorkRecord
{
    QString digest; ///< see planDigest
    QString source; ///< which file, in a text of our own
    QString build;
    bool operator==(const WorkRecord &) const = default;
};

[[nodiscard]] WorkRecord recordOf(const Plan &plan);

/// Nothing: there is none. A record that cannot be understood is one of nothing that we know.
[[nodiscard]] std::optional<WorkRecord> readRecord(const QString &folder);
/// Replaces the one that is there; synced.
[[nodiscard]] Result<> writeRecord(const QString &folder, const WorkRecord &record);

/// Why pieces made under `earlier` are of no use now, for people.
[[nodiscard]] QString reasonToStartOver(const std::optional<WorkRecord> &earlier, const WorkRecord &now);

} // namespace Zoetrope

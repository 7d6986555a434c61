// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

#include <functional>

namespace Zoetrope {

/// The files that a job names beside its sources: subtitles and watermarks. What it reads, and nothing else.

/// The watermarks that its outputs name, each once.
[[nodiscard]] QStringList watermarkFilesOf(const JobSpec &spec);

/// All of them, each once.
[[nodiscard]] QStringList sideFilesOf(const JobSpec &spec);

/// Gives each of them another path: an absolute one, or that which a door allows. The first Error ends it.
[[nodiscard]] Result<> renameSideFiles(JobSpec *spec, const std::function<Result<QString>(const QString &)> &rename);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

namespace Zoetrope {

/// What players of TPStreams' results open: `video.m3u8` in a job's folder, above the folder of its renditions.

/// A master playlist as it reads from the folder above its own.
[[nodiscard]] QByteArray playlistFromAbove(const QByteArray &playlist, const QString &folder);

/// Writes it for a job that has succeeded; one that is there stays as it is.
/// Errors:  SourceMissing when the job's own playlist is gone, and those of writing.
[[nodiscard]] Result<> writeEntry(const Job &job);

} // namespace Zoetrope

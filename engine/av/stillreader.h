// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/mediainfo.h"
#include "engine/model/picture.h"

namespace Zoetrope {

/// A still picture from a file of PNG, JPEG or WebP, told by its first bytes. It is read through our own descriptor (a
/// regular file alone, opened without blocking) and handed to one decoder as it is: no demuxer looks at it, and nothing
/// but this descriptor is ever read (threat model M1, M4, M5).
///
/// Limits:  32 MiB of file, 4096 x 4096 pixels.
/// Threads: any.
/// Errors:  SourceMissing, SourceDenied, SourceNotRegular, SourceUnreadable, SourceChanged while it is read,
///          WatermarkUnreadable saying why, OutOfMemory.
struct StillPicture
{
    Picture picture; ///< with its transparency
    SourceIdentity identity;
};

[[nodiscard]] Result<StillPicture> readStill(const QString &path);

} // namespace Zoetrope

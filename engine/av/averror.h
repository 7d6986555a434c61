// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

namespace Zoetrope {

/// A negative FFmpeg code as an Error: `code` unless FFmpeg's own says it better (out of memory, disk full, access
/// denied, a stop through the interrupt callback), FFmpeg's text as the detail. AVERROR_EOF and EAGAIN are flow, not
/// errors: a caller handles them first.
[[nodiscard]] Error avError(ErrorCode code, const QString &subject, int avCode);

} // namespace Zoetrope

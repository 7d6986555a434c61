// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"

#include <QString>

namespace Zoetrope {

/// What a playlist's CODECS says of a track: `avc1.64001f`, `mp4a.40.2`. Empty when we have no name for the codec.
///
/// Source:  RFC 6381 and the codecs' own file format bindings (ISO/IEC 14496-15, the VP9 and Opus ones).
[[nodiscard]] QString codecString(const AVCodecParameters &parameters);

} // namespace Zoetrope

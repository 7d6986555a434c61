// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"

#include <QByteArrayView>

namespace Zoetrope {

/// Finds out what a demuxer passes over in silence: a file that stops in the middle of what it last began.

/// True when the last Ogg page in `tail`, the end of a file, claims more bytes than are there (RFC 3533, section 6: a
/// header of 27 bytes, a table of segment lengths, their data).
[[nodiscard]] bool endsAmidOggPage(QByteArrayView tail);

/// Looks at the end of an opened source. False for containers that report a cut end by themselves or do not allow to
/// tell. Moves the read position.
[[nodiscard]] bool endsEarly(AVFormatContext *context);

} // namespace Zoetrope

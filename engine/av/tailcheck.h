// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"

#include <QByteArrayView>

namespace Zoetrope {

/// Finds out what a demuxer passes over in silence: a file that stops in the middle of what it last began.

/// True when the last Ogg page in `tail`, the end of a file, claims more bytes than are there (RFC 3533, section 6: a
/// header of 27 bytes, a table of segment lengths, their data).
[[nodiscard]] bool endsAmidOggPage(QByteArrayView tail);

/// What the beginning of a file or of a part of it says of lengths, in bytes; 0 where it says nothing. `head` may be
/// shorter than `headLength`.
inline constexpr int headLength = 64;
/// Where a Matroska file's segment ends (RFC 8794, section 4 and 6; RFC 9559, section 5.1).
[[nodiscard]] std::int64_t segmentEnd(QByteArrayView head);
/// The length of a box at the top of an MP4 or QuickTime file (ISO/IEC 14496-12, section 4.2). Of the kinds known there
/// alone: what writers leave behind the last box is no box.
[[nodiscard]] std::int64_t boxLength(QByteArrayView head);
/// The length of a RIFF list of an AVI file, with its head (OpenDML AVI 1.02: a large file is a row of them).
[[nodiscard]] std::int64_t riffLength(QByteArrayView head);

/// Looks at the lengths that an opened source states of its parts. False for containers that report a cut end by
/// themselves or do not allow to tell. Moves the read position.
[[nodiscard]] bool endsEarly(AVFormatContext *context);

} // namespace Zoetrope

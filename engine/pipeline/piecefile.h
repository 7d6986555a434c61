// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/filewriter.h"
#include "engine/base/units.h"

namespace Zoetrope {

/// The one format of encoded material between encoding and packaging: a **piece** holds the packets of one track over
/// one span of the piece grid, beginning with a key frame.
///
/// File:    magic and version; the codec's parameters (codec id, profile, level, size, sample rate, channels, extradata,
///          colour, time base); packets (pts, dts, duration, flags, data, side data); an end record with the count of
///          packets and a checksum of everything before it. A file without a right end record is no piece.
/// Units:   pts, dts, duration in the track's time base. Numbers little-endian.
/// Name:    `<track folder>/<start µs, 15 digits>.piece`; written as `<name>.part`, synced, then renamed. `track.end`
///          beside them, written last, says that the track is whole.

/// What a track is: parameters and time base, the same in all its pieces.
struct TrackFormat
{
    CodecParametersPtr parameters;
    AVRational timeBase{1, 1};
};

struct PieceInfo
{
    QString path;
    Microseconds start{0}; ///< of the grid cell
    std::int64_t packets = 0;
    std::int64_t bytes = 0; ///< of packet data
};

/// Sums over a whole track, gathered while it is written and checked when it is read.
struct TrackTotals
{
    std::int64_t packets = 0;
    std::int64_t bytes = 0;
    std::int64_t firstPts = 0; ///< smallest
    std::int64_t firstDts = 0;
    std::int64_t endPts = 0; ///< largest pts + duration
    bool operator==(const TrackTotals &) const = default;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/units.h"

#include <QList>

namespace Zoetrope {

/// A moment in a track's own ticks, so that nothing is lost to rounding.
struct MediaTime
{
    std::int64_t ticks = 0;
    AVRational timeBase{1, 1};
    [[nodiscard]] double seconds() const { return double(ticks) * timeBase.num / timeBase.den; }
};

[[nodiscard]] bool isWithinOneTick(const MediaTime &a, const MediaTime &b);

/// Pure: where the segments of a track begin. A picture track is cut at the first key frame at or after each multiple
/// of the segment length; a sound track follows the borders of the picture, and goes on by the same grid where the
/// picture has ended.
class SegmentCutter
{
public:
    SegmentCutter(Microseconds length, AVRational timeBase);

    /// Follow these borders (the first is the beginning) in a track that ends at `end`.
    void follow(const QList<MediaTime> &borders, MediaTime end);
    /// Whether a new segment begins with this packet, given where begin() last was.
    [[nodiscard]] bool isCut(const AVPacket &packet) const;
    void begin(const AVPacket &packet);

private:
    Microseconds m_length;
    AVRational m_timeBase;
    bool m_isFollowing = false;
    QList<MediaTime> m_borders; // when following: those still ahead
    Microseconds m_next{0}; // when not
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/segmentcutter.h"

#include <cstdlib>

namespace Zoetrope {

namespace {

constexpr AVRational microsecondBase{1, AV_TIME_BASE};

/// The first multiple of `length` after a time.
Microseconds multipleAfter(const MediaTime &time, Microseconds length)
{
    const Microseconds floor(
        av_rescale_q_rnd(time.ticks, time.timeBase, microsecondBase, static_cast<AVRounding>(AV_ROUND_DOWN)));
    return (floor / length + 1) * length;
}

int compare(const MediaTime &a, const MediaTime &b) { return av_compare_ts(a.ticks, a.timeBase, b.ticks, b.timeBase); }

} // namespace

bool isWithinOneTick(const MediaTime &a, const MediaTime &b)
{
    return std::llabs(a.ticks - av_rescale_q(b.ticks, b.timeBase, a.timeBase)) <= 1;
}

SegmentCutter::SegmentCutter(Microseconds length, AVRational timeBase)
    : m_length(length)
    , m_timeBase(timeBase)
{
}

void SegmentCutter::follow(const QList<MediaTime> &borders, MediaTime end)
{
    m_isFollowing = true;
    m_borders = borders;
    const MediaTime last = borders.isEmpty() ? MediaTime{0, microsecondBase} : borders.last();
    // Half a segment more than the picture has is no reason for another cut: it would leave a crumb.
    for (Microseconds next = multipleAfter(last, m_length);
         compare({(next + m_length / 2).count(), microsecondBase}, end) < 0; next += m_length)
        m_borders.append({next.count(), microsecondBase});
}

bool SegmentCutter::isCut(const AVPacket &packet) const
{
    const MediaTime time{packet.pts, m_timeBase};
    if (m_isFollowing)
        return !m_borders.isEmpty() && compare(time, m_borders.first()) >= 0;
    return (packet.flags & AV_PKT_FLAG_KEY) != 0 && compare(time, {m_next.count(), microsecondBase}) >= 0;
}

void SegmentCutter::begin(const AVPacket &packet)
{
    const MediaTime time{packet.pts, m_timeBase};
    while (!m_borders.isEmpty() && compare(time, m_borders.first()) >= 0)
        m_borders.removeFirst();
    m_next = multipleAfter(time, m_length);
}

} // namespace Zoetrope

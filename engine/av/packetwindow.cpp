// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/packetwindow.h"

#include <algorithm>

namespace Zoetrope {

namespace {
constexpr std::int64_t maximumBytes = 96LL * 1024 * 1024;
/// H.264 and HEVC reorder at most 16 frames: so many packets later than a moment in a row end what comes before it.
constexpr std::ptrdiff_t deepestReordering = 17;
constexpr size_t packetsWithoutTimes = 8; ///< held where no time tells when to stop
} // namespace

PacketWindow::PacketWindow(AVFormatContext *input, int stream)
    : m_input(input)
    , m_stream(stream)
{
}

void PacketWindow::clear()
{
    m_packets.clear();
    m_lastTaken.reset();
    m_bytes = 0;
    m_readError = 0;
    m_beginsWithKeyFrame = false;
}

bool PacketWindow::isComplete(std::int64_t target) const
{
    if (m_readError < 0 || m_bytes > maximumBytes)
        return true;
    if (!m_hasTimes)
        return m_packets.size() >= packetsWithoutTimes;
    if (m_packets.empty())
        return false;
    if (const std::int64_t dts = m_packets.back()->dts; dts != AV_NOPTS_VALUE)
        return dts > target;
    if (std::ssize(m_packets) < deepestReordering)
        return false;
    return std::all_of(m_packets.end() - deepestReordering, m_packets.end(),
        [=](const PacketPtr &packet) { return packet->pts > target; });
}

/// Returns whether the packet read is a key frame that makes the ones before it superfluous.
bool PacketWindow::readOne(std::int64_t target)
{
    PacketPtr packet(av_packet_alloc());
    if (!packet) {
        m_readError = AVERROR(ENOMEM);
        return false;
    }
    if (m_readError = av_read_frame(m_input, packet.get()); m_readError < 0)
        return false;
    if (packet->stream_index != m_stream || packet->size == 0 || (packet->flags & AV_PKT_FLAG_CORRUPT))
        return false;
    if (packet->pts == AV_NOPTS_VALUE)
        m_hasTimes = false;
    const bool isStart = (packet->flags & AV_PKT_FLAG_KEY) && m_hasTimes && packet->pts <= target;
    if (isStart) {
        clear();
        m_beginsWithKeyFrame = true;
    }
    m_bytes += packet->size;
    m_packets.push_back(std::move(packet));
    return isStart;
}

bool PacketWindow::fill(std::int64_t target)
{
    bool isAnew = false;
    while (!isComplete(target))
        isAnew = readOne(target) || isAnew;
    return isAnew;
}

std::optional<std::int64_t> PacketWindow::lastNotAfter(std::int64_t target) const
{
    std::optional<std::int64_t> last;
    if (m_lastTaken && *m_lastTaken <= target)
        last = m_lastTaken;
    for (const PacketPtr &packet : m_packets)
        if (packet->pts != AV_NOPTS_VALUE && packet->pts <= target && (!last || packet->pts > *last))
            last = packet->pts;
    return last;
}

std::optional<std::int64_t> PacketWindow::earliest() const
{
    std::optional<std::int64_t> first;
    for (const PacketPtr &packet : m_packets)
        if (packet->pts != AV_NOPTS_VALUE && (!first || packet->pts < *first))
            first = packet->pts;
    return first;
}

PacketPtr PacketWindow::take()
{
    if (m_packets.empty())
        return nullptr;
    PacketPtr packet = std::move(m_packets.front());
    m_packets.pop_front();
    m_bytes -= packet->size;
    if (packet->pts != AV_NOPTS_VALUE)
        m_lastTaken = std::max(m_lastTaken.value_or(packet->pts), packet->pts);
    return packet;
}

} // namespace Zoetrope

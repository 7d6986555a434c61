// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/result.h"

#include <deque>
#include <optional>

namespace Zoetrope {

/// One stream's packets from the last key frame not after a moment up to that moment: read before anything is decoded,
/// so that it is known which frame is the one on screen and what need not be decoded on the way to it.
///
/// Owns:    the packets it holds; bounded by a limit on their bytes. The input is a loan.
/// Threads: one at a time.
/// Units:   the stream's time base.
class PacketWindow
{
public:
    PacketWindow(AVFormatContext *input, int stream);

    void clear(); ///< after a seek
    /// Reads on until every packet that is shown up to `target` is here. A key frame on the way makes all before it
    /// superfluous. Returns whether that happened: the decoder must then begin anew.
    bool fill(std::int64_t target);
    /// The packets begin with a key frame not after the target, as far as times are known.
    [[nodiscard]] bool beginsWithKeyFrame() const { return m_beginsWithKeyFrame; }
    [[nodiscard]] bool hasTimes() const { return m_hasTimes; }
    [[nodiscard]] bool isEmpty() const { return m_packets.empty(); }
    [[nodiscard]] int readError() const { return m_readError; }
    /// The largest time not after `target` of all packets since the key frame, also of those already taken.
    [[nodiscard]] std::optional<std::int64_t> lastNotAfter(std::int64_t target) const;
    [[nodiscard]] std::optional<std::int64_t> earliest() const; ///< of the packets held
    [[nodiscard]] PacketPtr take(); ///< the next one in decoding order, nullptr at the end of what was read

private:
    bool readOne(std::int64_t target);
    [[nodiscard]] bool isComplete(std::int64_t target) const;

    AVFormatContext *m_input;
    int m_stream;
    std::deque<PacketPtr> m_packets;
    std::optional<std::int64_t> m_lastTaken; ///< largest time among the packets taken
    std::int64_t m_bytes = 0;
    int m_readError = 0; ///< AVERROR_EOF at the end
    bool m_hasTimes = true;
    bool m_beginsWithKeyFrame = false;
};

} // namespace Zoetrope

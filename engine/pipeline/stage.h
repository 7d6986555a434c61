// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/result.h"
#include "engine/pipeline/boundedqueue.h"

#include <QString>
#include <memory>
#include <stop_token>
#include <vector>

namespace Zoetrope {

/// The parts of a graph. Everything flows forward:
///
///   Demuxer --packets--> Decoder --frames--> FilterStage (scale steps, sound conversions) --frames--> Encoder -->
///   pieces
///
/// Each stage runs on a thread of its own and has one input queue. It waits for that, or for room in a consumer's
/// queue, and for nothing else: so there is no ring to wait in. Only the graph knows who follows whom.

using PacketQueue = BoundedQueue<PacketPtr>;
using FrameQueue = BoundedQueue<FramePtr>;

/// The way out of a stage: hands each consumer's queue its own reference.
///
/// Owns:    nothing; the queues belong to the graph and outlive all stages.
/// Threads: the stage's own.
template <typename Item, Item (*share)(const Item &)> class OutPort
{
public:
    void connect(BoundedQueue<Item> *queue) { m_queues.push_back(queue); }
    [[nodiscard]] bool isConnected() const { return !m_queues.empty(); }

    /// False when no consumer takes anything any more, or on stop.
    [[nodiscard]] bool push(Item item, const std::stop_token &stop)
    {
        if (m_queues.empty())
            return false;
        bool isTaken = false;
        for (std::size_t i = 0; i + 1 < m_queues.size(); ++i) {
            Item reference = share(item);
            if (reference && m_queues[i]->push(std::move(reference), stop))
                isTaken = true;
        }
        return m_queues.back()->push(std::move(item), stop) || isTaken;
    }

    void close()
    {
        for (BoundedQueue<Item> *queue : m_queues)
            queue->close();
    }

private:
    std::vector<BoundedQueue<Item> *> m_queues;
};

inline FramePtr shareFrame(const FramePtr &frame) { return FramePtr(av_frame_clone(frame.get())); }
inline PacketPtr sharePacket(const PacketPtr &packet) { return PacketPtr(av_packet_clone(packet.get())); }

using FramePort = OutPort<FramePtr, shareFrame>;
using PacketPort = OutPort<PacketPtr, sharePacket>;

/// One step of the graph.
///
/// Threads: made and destroyed on the graph's thread; run() and close() on a thread of the stage's own, once.
/// Errors:  run() returns the first thing that went wrong; the graph then stops everybody. Asked to stop, it returns
///          Error{Cancelled}.
class Stage
{
public:
    Stage() = default;
    virtual ~Stage() = default;
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual Result<> run(std::stop_token stop) = 0;
    /// Called after run(), whatever it returned: closes the ways out, refuses what may still come in.
    virtual void close() = 0;
};

} // namespace Zoetrope

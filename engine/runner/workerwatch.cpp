// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerwatch.h"

namespace Zoetrope {

WorkerWatch::WorkerWatch(std::chrono::milliseconds silence, std::chrono::milliseconds stall, Time now)
    : m_silence(silence)
    , m_stall(stall)
    , m_heard(now)
    , m_moved(now)
{
}

void WorkerWatch::hearEvent(Time now)
{
    m_heard = now;
    m_moved = now;
}

void WorkerWatch::hearAlive(Time now, std::chrono::microseconds cpu)
{
    constexpr int ownShare = 1000;
    m_heard = now;
    if (cpu - m_cpu <= (now - m_moved) / ownShare)
        return;
    m_cpu = cpu;
    m_moved = now;
}

void WorkerWatch::beginAnew(Time now)
{
    m_heard = now;
    m_moved = now;
}

WorkerWatch::Finding WorkerWatch::findingAt(Time now) const
{
    if (now - m_heard > m_silence)
        return Finding::Silent;
    return now - m_moved > m_stall ? Finding::Stalled : Finding::Well;
}

} // namespace Zoetrope

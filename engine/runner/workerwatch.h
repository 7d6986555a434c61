// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Zoetrope {

/// Whether a worker still gets on, judged by what it says and when. Pure: time is handed in.
///
/// Silent:  no line at all, not even a heartbeat: the process hangs as a whole.
/// Stalled: it says that it is alive, but no event of the job comes and its CPU time does not move: its run hangs. The
///          heartbeat itself uses some CPU, so a move below a thousandth of the time counts as none.
/// Threads: one at a time.
class WorkerWatch
{
public:
    using Time = std::chrono::steady_clock::time_point;
    enum class Finding { Well, Silent, Stalled };

    WorkerWatch(std::chrono::milliseconds silence, std::chrono::milliseconds stall, Time now);

    void hearEvent(Time now);
    void hearAlive(Time now, std::chrono::microseconds cpu);
    /// It was frozen until now: nothing is held against it.
    void beginAnew(Time now);
    [[nodiscard]] Finding findingAt(Time now) const;

private:
    std::chrono::milliseconds m_silence;
    std::chrono::milliseconds m_stall;
    Time m_heard;
    Time m_moved;
    std::chrono::microseconds m_cpu{0}; ///< when it last moved
};

} // namespace Zoetrope

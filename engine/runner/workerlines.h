// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"
#include "engine/model/jobspec.h"
#include "engine/plan/budget.h"

#include <chrono>

namespace Zoetrope {

/// What a supervisor and its worker process say to each other, as values and as lines of JSON.
///
/// To the worker:   one request; later perhaps `cancel`. The end of its input means that nobody listens any more.
/// From the worker: the run's JobEvents, `alive` in between, JobFinished last.
///
/// Neither side trusts the other's lines: length, shape, types and ranges are checked, and no output is named that lies
/// outside the staging folder (threat model, trust border 2).

/// What a worker imposes on itself before it opens anything.
struct WorkerLimits
{
    std::int64_t addressSpace_bytes = std::int64_t(16) << 30; ///< 0: none. Encoders reserve far more than they touch
    std::chrono::milliseconds heartbeat{2'000}; ///< how often it says that it is alive
    std::chrono::milliseconds farewell{5'000}; ///< what its run may take to end once nobody listens any more
    bool operator==(const WorkerLimits &) const = default;
};

/// One job for one worker. What this build of FFmpeg can do is found out by the worker itself.
struct WorkerRequest
{
    static constexpr int currentVersion = 1;

    JobSpec spec;
    QString stagingFolder;
    Budget budget;
    WorkerLimits limits;
    bool operator==(const WorkerRequest &) const = default;
};

struct WorkerCancel
{
    bool operator==(const WorkerCancel &) const = default;
};

using WorkerOrder = std::variant<WorkerRequest, WorkerCancel>;

/// The heartbeat, with the CPU time that the process has used so far.
struct WorkerAlive
{
    Microseconds cpu{0};
    bool operator==(const WorkerAlive &) const = default;
};

using WorkerMessage = std::variant<JobEvent, WorkerAlive>;

/// Lines without their ends.
[[nodiscard]] QByteArray toLine(const WorkerRequest &request);
[[nodiscard]] QByteArray toLine(const WorkerCancel &cancel);
[[nodiscard]] QByteArray toLine(const WorkerAlive &alive);

/// Errors: SpecUnreadable, SpecInvalid, SpecTooNew.
[[nodiscard]] Result<WorkerOrder> workerOrderFromLine(const QByteArray &line);
/// Errors: WorkerGarbled, with how the line begins.
[[nodiscard]] Result<WorkerMessage> workerMessageFromLine(const QByteArray &line);

/// No line of either side is longer; a plan of a large ladder has some hundred KiB.
constexpr qsizetype longestWorkerLine = qsizetype(16) << 20;

/// Bytes as they come -> whole lines.
///
/// Owns:    what has not become a line yet, at most one line's limit and one append() of bytes.
/// Threads: one at a time.
class LineBuffer
{
public:
    explicit LineBuffer(qsizetype longestLine = longestWorkerLine);

    void append(const QByteArray &bytes);
    /// The next line without its end; nothing when none is whole yet, or ever again after isTooLong().
    [[nodiscard]] std::optional<QByteArray> takeLine();
    /// What came is no line within the limit.
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

private:
    const qsizetype m_longestLine;
    QByteArray m_bytes;
    qsizetype m_begin = 0; ///< of the next line
    qsizetype m_searched = 0; ///< no line end before this
    bool m_isTooLong = false;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/lastwords.h"
#include "engine/runner/workerlines.h"
#include "engine/runner/workerprocess.h"
#include "engine/runner/workerwatch.h"

#include <QTimer>
#include <stop_token>

namespace Zoetrope {

/// How a worker is supervised.
struct WorkerRules
{
    WorkerLimits limits;
    int niceness = 10;
    std::int64_t resident_bytes = std::int64_t(4) << 30; ///< more memory in RAM ends it; 0: no limit
    std::chrono::milliseconds silence{30'000}; ///< without a line: it hangs
    std::chrono::milliseconds stall{60'000}; ///< without an event or CPU time: its run hangs
    std::chrono::milliseconds lookEvery{1'000};
    std::chrono::milliseconds cancelGrace{5'000}; ///< from `cancel` to SIGTERM
    std::chrono::milliseconds endGrace{2'000}; ///< from SIGTERM, or from JobFinished, to SIGKILL
    /// Workers wait so long for the next job, their libraries loaded; 0: none do.
    std::chrono::milliseconds readyFor{3'600'000};
};

/// One worker process and its supervision, from start() until it is gone and reaped.
///
/// Owns:    the process. The destructor kills and reaps one that is left, without a further event.
/// Threads: all on one thread with an event loop, which must outlive the process; the stop_token may be triggered from
///          any. The sink is called on that thread.
/// Errors:  JobFinished carries WorkerNotStarted, WorkerCrashed, WorkerHung, WorkerGarbled, MemoryExceeded, Cancelled,
///          or what the job itself ended with.
class WorkerRun final : public QObject
{
public:
    /// `isOver` is called when the process is gone, right before JobFinished goes to the sink.
    WorkerRun(WorkerRequest request, WorkerRules rules, EventSink sink, std::function<void(WorkerRun *)> isOver);
    ~WorkerRun() override;

    /// The process is on its way or waits already.
    void start(WorkerProcess process, std::stop_token stop);
    void setFrozen(bool isFrozen);
    /// Kills and reaps the process at once and tells the sink that the run was cancelled.
    void abandon();

    [[nodiscard]] const QString &stagingFolder() const { return m_request.stagingFolder; }

private:
    void handOver();
    void readLines();
    void hear(const QByteArray &line);
    void hearFinished(const JobFinished &finished);
    void readErrors();
    void look();
    void cancel();
    void climb();
    void condemn(ErrorCode code, const QString &detail);
    void concludeUnstarted();
    void conclude(int exitCode, QProcess::ExitStatus status);
    void finish(const JobFinished &finished);
    [[nodiscard]] QString source() const { return m_request.spec.sources.value(0); }

    /// How a run that shall end is made to.
    enum class Rung { None, Asked, Terminated, Killed };

    const WorkerRequest m_request;
    const WorkerRules m_rules;
    EventSink m_sink;
    std::function<void(WorkerRun *)> m_isOver;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    WorkerProcess m_process;
    LineBuffer m_lines;
    LastWords m_words;
    WorkerWatch m_watch;
    QTimer m_looking;
    QTimer m_climbing;
    Rung m_rung = Rung::None;
    std::optional<Error> m_verdict;
    std::optional<JobFinished> m_finished;
    std::int64_t m_memoryKills = 0; ///< when it was started
    bool m_isFrozen = false;
    bool m_wasAskedToStop = false;
    bool m_isOverTold = false;
};

} // namespace Zoetrope

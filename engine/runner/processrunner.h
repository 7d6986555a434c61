// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/runner.h"
#include "engine/runner/workerrun.h"

namespace Zoetrope {

/// Runs each job in a worker process of its own, watched and bounded: a crash, a hang or too much memory ends that run
/// with a clear error and nothing else. A worker whose supervisor dies is gone with it.
///
/// Workers are kept ready for the next jobs, since loading their libraries is most of what starting costs: from
/// prepare() or the first job on, until nobody has wanted one for WorkerRules::readyFor.
///
/// Owns:    the workers. The destructor kills and reaps those that are left and tells their sinks Cancelled; whole
///          pieces stay in the staging folders.
/// Threads: made, used and destroyed on one thread with an event loop, where the sinks are called too. That *thread*
///          must live on: the kernel ends a worker with the thread that started it.
/// Errors:  start() and ready() fail with WorkerNotStarted while the program is not there. RunRequest::capabilities are
/// found out
///          anew by the worker. freeSlots() is advice: more runs than slots all start.
/// Cancel:  the worker is let go on if frozen and asked; then SIGTERM, then SIGKILL, as WorkerRules say.
class ProcessRunner final : public Runner
{
public:
    ProcessRunner(WorkerProgram program, int slots, WorkerRules rules = {});
    ~ProcessRunner() override;

    [[nodiscard]] int freeSlots() const override;
    [[nodiscard]] Result<> start(RunRequest request, EventSink sink, std::stop_token stop) override;
    [[nodiscard]] Result<> ready() const override;
    void prepare() override { keepReady(); }
    [[nodiscard]] bool setFrozen(const QString &stagingFolder, bool isFrozen) override;

private:
    [[nodiscard]] WorkerProcess takeWorker();
    void keepReady();
    void letGo(WorkerRun *run);

    const WorkerProgram m_program;
    const int m_slots;
    const WorkerRules m_rules;
    QObject m_grave; ///< runs that are over wait here for the event loop, since they are in the middle of a call
    std::vector<std::unique_ptr<WorkerRun>> m_runs;
    std::vector<WorkerProcess> m_ready; ///< some may have died meanwhile
    QTimer m_readiness; ///< runs out when nobody wanted it
};

} // namespace Zoetrope

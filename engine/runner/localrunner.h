// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/runner.h"

#include <QThreadPool>

namespace Zoetrope {

/// Runs jobs on a thread pool of this process, one pool thread a job; the job's stages have threads of their own within
/// its Budget. What the build can do is found out by the run where the request does not say it.
///
/// Owns:    the pool. The destructor waits for every run to end.
/// Threads: as Runner.
class LocalRunner final : public Runner
{
public:
    explicit LocalRunner(int slots);
    ~LocalRunner() override;

    [[nodiscard]] int freeSlots() const override;
    [[nodiscard]] Result<> start(RunRequest request, EventSink sink, std::stop_token stop) override;

private:
    QThreadPool m_pool;
};

} // namespace Zoetrope

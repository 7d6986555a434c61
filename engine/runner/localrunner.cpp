// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/localrunner.h"

#include "engine/av/capabilityprobe.h"
#include "engine/runner/guardedrun.h"

#include <algorithm>

namespace Zoetrope {

LocalRunner::LocalRunner(int slots) { m_pool.setMaxThreadCount(std::max(1, slots)); }

LocalRunner::~LocalRunner() { m_pool.waitForDone(); }

int LocalRunner::freeSlots() const { return std::max(0, m_pool.maxThreadCount() - m_pool.activeThreadCount()); }

Result<> LocalRunner::start(RunRequest request, EventSink sink, std::stop_token stop)
{
    m_pool.start([request = std::move(request), sink = std::move(sink), stop = std::move(stop)]() mutable {
        if (request.capabilities.build.isEmpty())
            request.capabilities = probeCapabilities();
        sink(runGuarded(request, sink, stop));
    });
    return {};
}

} // namespace Zoetrope

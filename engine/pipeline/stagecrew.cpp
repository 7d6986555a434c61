// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/stagecrew.h"

#include <thread>

namespace Zoetrope {

Result<> StageCrew::run(const std::stop_token &stop)
{
    const std::stop_callback chained(stop, [this] { m_stop.request_stop(); });
    {
        std::vector<std::jthread> threads;
        threads.reserve(m_stages.size());
        for (const auto &stage : m_stages)
            threads.emplace_back([this, &stage] { runStage(*stage, m_stop.get_token()); });
    }
    const std::scoped_lock lock(m_mutex);
    if (m_firstError)
        return *m_firstError;
    if (stop.stop_requested())
        return cancelled();
    return {};
}

void StageCrew::runStage(Stage &stage, const std::stop_token &stop)
{
    const Result<> done = stage.run(stop);
    if (!done) {
        {
            // Those that are stopped by the first error end as cancelled; they come later and are not kept.
            const std::scoped_lock lock(m_mutex);
            if (!m_firstError)
                m_firstError = done.error();
        }
        m_stop.request_stop();
    }
    stage.close();
}

} // namespace Zoetrope

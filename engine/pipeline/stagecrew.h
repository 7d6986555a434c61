// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/stage.h"

#include <mutex>

namespace Zoetrope {

/// The stages of one walk through a source, in the order of the flow.
///
/// Owns:    the stages.
/// Threads: one; run() gives each stage a thread of its own and waits for all of them.
class StageCrew
{
public:
    template <typename T, typename... Arguments> T *add(Arguments &&...arguments)
    {
        auto stage = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        T *raw = stage.get();
        m_stages.push_back(std::move(stage));
        return raw;
    }

    /// Once. Errors: the first of any stage, all others are stopped by it; Cancelled when asked to stop.
    [[nodiscard]] Result<> run(const std::stop_token &stop);

private:
    void runStage(Stage &stage, const std::stop_token &stop);

    std::vector<std::unique_ptr<Stage>> m_stages;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::optional<Error> m_firstError; // guarded by m_mutex
};

} // namespace Zoetrope

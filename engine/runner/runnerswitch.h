// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/runner.h"

#include <functional>

namespace Zoetrope {

/// Several places where jobs may run, of which one is chosen for those that start; those that have begun stay where
/// they are.
///
/// Owns:    the places; each is made when it is first chosen.
/// Threads: as Runner.
class RunnerSwitch final : public Runner
{
public:
    using Make = std::function<std::unique_ptr<Runner>()>;

    /// At least one; the first is chosen.
    explicit RunnerSwitch(std::vector<Make> places);

    void choose(std::size_t place);

    [[nodiscard]] int freeSlots() const override { return chosen().freeSlots(); }
    [[nodiscard]] Result<> start(RunRequest request, EventSink sink, std::stop_token stop) override;
    [[nodiscard]] Result<> ready() const override { return chosen().ready(); }
    void prepare() override { chosen().prepare(); }
    [[nodiscard]] bool setFrozen(const QString &stagingFolder, bool isFrozen) override;

private:
    [[nodiscard]] Runner &chosen() const { return *m_runners[m_chosen]; }

    const std::vector<Make> m_places;
    std::vector<std::unique_ptr<Runner>> m_runners; ///< by place; empty where none was needed yet
    std::size_t m_chosen = 0;
};

} // namespace Zoetrope

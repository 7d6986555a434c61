// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/runnerswitch.h"

#include <algorithm>

namespace Zoetrope {

RunnerSwitch::RunnerSwitch(std::vector<Make> places)
    : m_places(std::move(places))
    , m_runners(m_places.size())
{
    choose(0);
}

void RunnerSwitch::choose(std::size_t place)
{
    Q_ASSERT(place < m_places.size());
    if (!m_runners[place])
        m_runners[place] = m_places[place]();
    m_chosen = place;
}

Result<> RunnerSwitch::start(RunRequest request, EventSink sink, std::stop_token stop)
{
    return chosen().start(std::move(request), std::move(sink), std::move(stop));
}

bool RunnerSwitch::setFrozen(const QString &stagingFolder, bool isFrozen)
{
    return std::ranges::any_of(
        m_runners, [&](const auto &runner) { return runner && runner->setFrozen(stagingFolder, isFrozen); });
}

} // namespace Zoetrope

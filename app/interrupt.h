// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

namespace Zoetrope {

/// Ctrl-C, termination and a closed terminal as a stop_token. Signals reach a thread that waits for them, never a
/// handler in the middle of something else, so that asking twice is as safe as asking once.
///
/// Owns:    the thread that waits; the signals stay blocked in the process for good.
/// Threads: made in main() before any other thread, since threads inherit what is blocked.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <csignal>
#include <pthread.h>
#include <thread>

namespace Zoetrope {

struct Interrupt::State
{
    std::stop_source source;
    sigset_t signals = {};
    std::jthread waiter;
};

Interrupt::Interrupt()
    : m_state(std::make_unique<State>())
{
    sigemptyset(&m_state->signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&m_state->signals, signal);
    pthread_sigmask(SIG_BLOCK, &m_state->signals, nullptr);
    // A reader that goes away shows as a failed write, which leaves time to clean up.
    std::signal(SIGPIPE, SIG_IGN);
    m_state->waiter = std::jthread([state = m_state.get()](const std::stop_token &ending) {
        int received = 0;
        while (!ending.stop_requested() && sigwait(&state->signals, &received) == 0)
            if (!ending.stop_requested())
                state->source.request_stop();
    });
}

Interrupt::~Interrupt()
{
    m_state->waiter.request_stop();
    // NOLINTNEXTLINE(bugprone-bad-signal-to-kill-thread): blocked in all threads, it is what sigwait waits for
    pthread_kill(m_state->waiter.native_handle(), SIGTERM);
}

std::stop_token Interrupt::token() const { return m_state->source.get_token(); }

} // namespace Zoetrope

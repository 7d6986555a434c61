// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace Zoetrope {

/// What several threads tell the one that waits. Senders never wait, so a run is never held up by a slow terminal; what
/// they send is small and limited in rate.
///
/// Threads: post() on any, take() on one.
template <typename T> class Mailbox
{
public:
    void post(T item)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_items.push_back(std::move(item));
        }
        m_arrived.notify_one();
    }

    /// Waits for the next item.
    [[nodiscard]] T take()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_items.empty(); });
        T item = std::move(m_items.front());
        m_items.pop_front();
        return item;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<T> m_items; // guarded by m_mutex
};

} // namespace Zoetrope

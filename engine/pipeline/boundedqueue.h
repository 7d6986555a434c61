// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Zoetrope {

/// The only thing that passes between stage threads. Bounded, so that a fast producer waits and memory does not grow.
///
/// Owns:    what lies in it. On a refused push() the item stays with the caller.
/// Threads: any number of producers and consumers. Every wait ends on stop.
template <typename T> class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// Waits for room. False: asked to stop, or the consumer is gone; `item` is untouched then.
    [[nodiscard]] bool push(T &&item, const std::stop_token &stop)
    {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(
                    lock, stop, [this] { return m_items.size() < m_capacity || m_isClosed || m_isRefusing; }))
                return false;
            if (m_isClosed || m_isRefusing)
                return false;
            m_items.push_back(std::move(item));
        }
        m_changed.notify_all();
        return true;
    }

    /// Waits for an item. Empty: the producer closed and all was taken, or asked to stop.
    [[nodiscard]] std::optional<T> pop(const std::stop_token &stop)
    {
        std::optional<T> item;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_items.empty() || m_isClosed; }))
                return {};
            if (m_items.empty())
                return {};
            item = std::move(m_items.front());
            m_items.pop_front();
        }
        m_changed.notify_all();
        return item;
    }

    /// The producer's end: nothing more will come.
    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isClosed = true;
        }
        m_changed.notify_all();
    }

    /// The consumer's end: it wants no more. What lies in the queue is dropped, later pushes are refused.
    void refuse()
    {
        std::deque<T> dropped;
        {
            const std::scoped_lock lock(m_mutex);
            m_isRefusing = true;
            dropped.swap(m_items);
        }
        m_changed.notify_all();
    }

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_items; // guarded by m_mutex
    bool m_isClosed = false; // guarded by m_mutex
    bool m_isRefusing = false; // guarded by m_mutex
};

} // namespace Zoetrope

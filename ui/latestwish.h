// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

namespace Zoetrope {

/// Wishes of somebody who may change his mind faster than they are answered, such as a slider: one is on its way at a
/// time, and of those that come meanwhile only the last is asked for next.
///
/// Owns:    at most one wish.
/// Threads: the window's.
template <typename Wish> class LatestWish
{
public:
    /// `ask` begins with a wish; done() says that it is answered.
    explicit LatestWish(std::function<void(const Wish &)> ask)
        : m_ask(std::move(ask))
    {
    }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void want(const Wish &wish)
    {
        if (std::exchange(m_isBusy, true))
            m_next = wish;
        else
            m_ask(wish);
    }
    void done()
    {
        m_isBusy = false;
        if (const std::optional<Wish> next = std::exchange(m_next, std::nullopt))
            want(*next);
    }
    /// What is on its way is of no account any more.
    void forget()
    {
        m_isBusy = false;
        m_next.reset();
    }

private:
    std::function<void(const Wish &)> m_ask;
    std::optional<Wish> m_next;
    bool m_isBusy = false;
};

} // namespace Zoetrope

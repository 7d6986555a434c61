// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linewriter.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds lookAgain{50}; // whether to end

} // namespace

LineWriter::LineWriter(int descriptor, std::function<QByteArray(qint64 lines)> dropped, qsizetype mostWaiting)
    : m_descriptor(descriptor)
    , m_dropped(std::move(dropped))
    , m_mostBytes(mostWaiting)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

LineWriter::~LineWriter()
{
    const std::lock_guard lock(m_mutex);
    noteDropped();
}

void LineWriter::write(const QByteArray &line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() + line.size() > m_mostBytes) {
            ++m_droppedLines;
            return;
        }
        noteDropped();
        m_waiting += line + '\n';
    }
    m_hasMore.notify_one();
}

void LineWriter::noteDropped()
{
    if (m_droppedLines > 0)
        m_waiting += m_dropped(std::exchange(m_droppedLines, 0)) + '\n';
}

void LineWriter::run(const std::stop_token &stop)
{
    for (;;) {
        QByteArray bytes;
        {
            std::unique_lock lock(m_mutex);
            m_hasMore.wait(lock, stop, [this] { return !m_waiting.isEmpty(); });
            bytes = std::exchange(m_waiting, {});
        }
        if (bytes.isEmpty() || !put(bytes, stop))
            return;
    }
}

/// In pieces that a pipe takes whole once it says that it has room: a blocking write would not hear of the end.
bool LineWriter::put(const QByteArray &bytes, const std::stop_token &stop)
{
    for (qsizetype written = 0; written < bytes.size();) {
        if (!waitForRoom(stop))
            return false;
        const auto piece = std::min<std::size_t>(PIPE_BUF, std::size_t(bytes.size() - written));
        const ssize_t count = ::write(m_descriptor, bytes.constData() + written, piece);
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return false;
        written += std::max<ssize_t>(0, count);
    }
    return true;
}

bool LineWriter::waitForRoom(const std::stop_token &stop)
{
    for (;;) {
        pollfd place{m_descriptor, POLLOUT, 0};
        const int ready = ::poll(&place, 1, int(lookAgain.count()));
        if (stop.stop_requested() && !m_end)
            m_end = std::chrono::steady_clock::now() + farewell;
        if (m_end && std::chrono::steady_clock::now() > *m_end)
            return false;
        if (ready > 0)
            return (place.revents & POLLOUT) != 0;
    }
}

} // namespace Zoetrope

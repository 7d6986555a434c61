// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace Zoetrope {

/// Lines for a reader who may be slow, or not read at all: whoever writes never waits. What does not fit any more is
/// dropped, and a line in its place says how much that was.
///
/// Owns:    its thread and the lines that wait; the descriptor stays open.
/// Threads: any may write. The end gives what waits a moment to get out.
/// Errors:  none: a reader that has gone hears nothing.
class LineWriter
{
public:
    static constexpr qsizetype mostBytes = qsizetype(1) << 20; ///< that wait
    static constexpr std::chrono::milliseconds farewell{500};

    /// `dropped` makes the line that stands for so many.
    LineWriter(int descriptor, std::function<QByteArray(qint64 lines)> dropped, qsizetype mostWaiting = mostBytes);
    ~LineWriter();
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    /// Without its end.
    void write(const QByteArray &line);

private:
    void run(const std::stop_token &stop);
    [[nodiscard]] bool put(const QByteArray &bytes, const std::stop_token &stop);
    [[nodiscard]] bool waitForRoom(const std::stop_token &stop);
    void noteDropped();

    const int m_descriptor;
    const std::function<QByteArray(qint64)> m_dropped;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::condition_variable_any m_hasMore;
    QByteArray m_waiting; // guarded by m_mutex, as is the next
    qint64 m_droppedLines = 0;
    std::optional<std::chrono::steady_clock::time_point> m_end; ///< the thread's alone, as soon as it is to end
    std::jthread m_thread; // last: it uses the others
};

} // namespace Zoetrope

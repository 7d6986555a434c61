// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/workerlines.h"

#include <mutex>

namespace Zoetrope {

/// A worker's standard output, taken away from everybody else in the process: libraries that print banners there reach
/// standard error instead, and no line of ours is broken.
///
/// Owns:    a descriptor.
/// Threads: write() from any, whole lines in turn.
/// Errors:  write() is false for good once nobody reads; the process must ignore SIGPIPE.
class WorkerOutput
{
public:
    WorkerOutput();
    ~WorkerOutput();
    WorkerOutput(const WorkerOutput &) = delete;
    WorkerOutput &operator=(const WorkerOutput &) = delete;

    [[nodiscard]] bool write(const QByteArray &line);

private:
    std::mutex m_mutex;
    int m_descriptor; // guarded by m_mutex
    bool m_isBroken = false; // guarded by m_mutex
};

/// A worker's standard input, taken away likewise: lines, its end, and a wake-up from another thread, in one wait.
///
/// Owns:    the descriptors.
/// Threads: wake() from any; all else on one.
class WorkerInput
{
public:
    enum class Came {
        Line, ///< line() has it
        End, ///< nothing will come any more: closed, broken or beyond the limit of a line; told once
        Wake,
        Deadline,
    };

    WorkerInput();
    ~WorkerInput();
    WorkerInput(const WorkerInput &) = delete;
    WorkerInput &operator=(const WorkerInput &) = delete;

    [[nodiscard]] Came wait(std::optional<std::chrono::steady_clock::time_point> deadline);
    [[nodiscard]] const QByteArray &line() const { return m_line; }
    void wake();

private:
    [[nodiscard]] bool takeLine();
    void read();

    int m_input;
    int m_wakeReader = -1;
    int m_wakeWriter = -1;
    LineBuffer m_buffer;
    QByteArray m_line;
    bool m_hasEnded = false;
    bool m_hasToldEnd = false;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerio.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace Zoetrope {

namespace {

constexpr int firstPrivate = 3;

/// A copy that no library knows the number of and no other program inherits.
int privateCopy(int descriptor) { return ::fcntl(descriptor, F_DUPFD_CLOEXEC, firstPrivate); }

/// Lets a standard descriptor lead somewhere else; to nowhere when that is not open.
void redirect(int descriptor, int elsewhere)
{
    if (elsewhere >= 0 && ::dup2(elsewhere, descriptor) >= 0)
        return;
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nowhere < 0)
        return;
    ::dup2(nowhere, descriptor);
    ::close(nowhere);
}

void closeIfOpen(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

int millisecondsUntil(const std::optional<std::chrono::steady_clock::time_point> &deadline)
{
    if (!deadline)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
    return int(std::max<std::int64_t>(0, left.count()));
}

} // namespace

WorkerOutput::WorkerOutput()
    : m_descriptor(privateCopy(STDOUT_FILENO))
{
    redirect(STDOUT_FILENO, STDERR_FILENO);
}

WorkerOutput::~WorkerOutput() { closeIfOpen(m_descriptor); }

bool WorkerOutput::write(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    const std::scoped_lock lock(m_mutex);
    QByteArrayView rest(whole);
    while (!m_isBroken && !rest.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), size_t(rest.size()));
        if (written >= 0)
            rest = rest.sliced(written);
        else if (errno != EINTR)
            m_isBroken = true;
    }
    return !m_isBroken;
}

WorkerInput::WorkerInput()
    : m_input(privateCopy(STDIN_FILENO))
{
    redirect(STDIN_FILENO, -1);
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
        m_wakeReader = ends[0];
        m_wakeWriter = ends[1];
    }
}

WorkerInput::~WorkerInput()
{
    closeIfOpen(m_input);
    closeIfOpen(m_wakeReader);
    closeIfOpen(m_wakeWriter);
}

WorkerInput::Came WorkerInput::wait(std::optional<std::chrono::steady_clock::time_point> deadline)
{
    for (;;) {
        if (takeLine())
            return Came::Line;
        if (m_hasEnded && !m_hasToldEnd) {
            m_hasToldEnd = true;
            return Came::End;
        }
        // poll() passes over a negative descriptor, such as that of an input that has ended.
        std::array<pollfd, 2> watched = {pollfd{m_hasEnded ? -1 : m_input, POLLIN, 0}, pollfd{m_wakeReader, POLLIN, 0}};
        const int count = ::poll(watched.data(), watched.size(), millisecondsUntil(deadline));
        if (count < 0 && errno != EINTR)
            return Came::Deadline;
        if (count <= 0) {
            if (deadline && std::chrono::steady_clock::now() >= *deadline)
                return Came::Deadline;
            continue;
        }
        if (watched[1].revents != 0)
            return Came::Wake;
        read();
    }
}

void WorkerInput::wake()
{
    const char sign = 0;
    while (::write(m_wakeWriter, &sign, 1) < 0 && errno == EINTR) { }
}

bool WorkerInput::takeLine()
{
    std::optional<QByteArray> line = m_buffer.takeLine();
    if (m_buffer.isTooLong())
        m_hasEnded = true;
    if (!line)
        return false;
    m_line = *std::move(line);
    return true;
}

void WorkerInput::read()
{
    QByteArray bytes(64LL * 1024, Qt::Uninitialized);
    const ssize_t count = ::read(m_input, bytes.data(), size_t(bytes.size()));
    if (count > 0)
        m_buffer.append(bytes.first(count));
    else if (count == 0 || (errno != EINTR && errno != EAGAIN))
        m_hasEnded = true;
}

} // namespace Zoetrope

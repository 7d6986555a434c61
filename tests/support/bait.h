// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Zoetrope::Test {

/// What hostile files name and nobody may touch: files beside them, and a port of this machine on which this listens.
///
/// Owns: the watch and the socket. Only one at a time can have the port: give such tests the lock `hostile_port`.
class Bait
{
public:
    static constexpr quint16 namedPort = 18099; ///< the one that the references in the files name

    explicit Bait(const QStringList &files)
        : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_listener(listen())
    {
        m_isSet = m_watch >= 0 && m_listener >= 0;
        for (const QString &file : files)
            m_isSet &= ::inotify_add_watch(m_watch, QFile::encodeName(file).constData(), IN_OPEN | IN_ACCESS) >= 0;
    }
    ~Bait()
    {
        for (const int descriptor : {m_watch, m_listener}) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    }
    Bait(const Bait &) = delete;
    Bait &operator=(const Bait &) = delete;

    /// False when a file is not there or the port is taken.
    [[nodiscard]] bool isSet() const { return m_isSet; }
    [[nodiscard]] bool wasAnyOpened() const
    {
        std::array<char, 4096> events{};
        return ::read(m_watch, events.data(), events.size()) >= 0;
    }
    [[nodiscard]] bool wasConnected() const { return ::accept(m_listener, nullptr, nullptr) >= 0; }

private:
    static int listen()
    {
        const int number = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(namedPort);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::bind(number, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && ::listen(number, 8) == 0)
            return number;
        ::close(number);
        return -1;
    }

    int m_watch;
    int m_listener;
    bool m_isSet = false;
};

} // namespace Zoetrope::Test

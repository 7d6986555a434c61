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
/// Owns: the watch and the socket. Each has a port of its own, one that was free.
class Bait
{
public:
    Bait()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *named = reinterpret_cast<sockaddr *>(&address);
        const bool isListening = ::bind(m_listener, named, size) == 0 && ::listen(m_listener, 8) == 0;
        if (isListening && ::getsockname(m_listener, named, &size) == 0)
            m_address = "127.0.0.1:" + QByteArray::number(ntohs(address.sin_port));
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

    /// Where it listens, as an address is written; empty when it does not.
    [[nodiscard]] const QByteArray &address() const { return m_address; }
    /// What a file of the collection holds, with this address in the place of the one that it was made with.
    [[nodiscard]] QByteArray baited(QByteArray content) const
    {
        const QByteArray made("127.0.0.1:18099");
        // Of equal lengths, since some files say how long their parts are.
        return made.size() == m_address.size() ? content.replace(made, m_address) : QByteArray();
    }
    /// From now on, these files alone. False when one is not there or nothing listens.
    [[nodiscard]] bool watch(const QStringList &files)
    {
        if (m_watch >= 0)
            ::close(m_watch);
        m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        bool isSet = m_watch >= 0 && !m_address.isEmpty();
        for (const QString &file : files)
            isSet &= ::inotify_add_watch(m_watch, QFile::encodeName(file).constData(), IN_OPEN | IN_ACCESS) >= 0;
        return isSet;
    }
    [[nodiscard]] bool wasAnyOpened() const
    {
        std::array<char, 4096> events{};
        return ::read(m_watch, events.data(), events.size()) >= 0;
    }
    [[nodiscard]] bool wasConnected() const { return ::accept(m_listener, nullptr, nullptr) >= 0; }

private:
    int m_watch = -1;
    int m_listener;
    QByteArray m_address;
};

} // namespace Zoetrope::Test

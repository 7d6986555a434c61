// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lookchannel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <functional>
#include <poll.h>
#include <sys/socket.h>

namespace Zoetrope {

namespace {

/// Room for the one descriptor that may come with a message, aligned as the system wants it.
union FileRoom {
    cmsghdr header;
    std::array<char, CMSG_SPACE(sizeof(int))> bytes;
};

void attach(int file, FileRoom *room, msghdr *header)
{
    std::memset(room, 0, sizeof *room);
    header->msg_control = room->bytes.data();
    header->msg_controllen = room->bytes.size();
    cmsghdr *control = CMSG_FIRSTHDR(header);
    control->cmsg_level = SOL_SOCKET;
    control->cmsg_type = SCM_RIGHTS;
    control->cmsg_len = CMSG_LEN(sizeof file);
    std::memcpy(CMSG_DATA(control), &file, sizeof file);
}

Descriptor detach(msghdr *header)
{
    const cmsghdr *control = CMSG_FIRSTHDR(header);
    if (!control || control->cmsg_type != SCM_RIGHTS || control->cmsg_len != CMSG_LEN(sizeof(int)))
        return Descriptor();
    int file = -1;
    std::memcpy(&file, CMSG_DATA(control), sizeof file);
    return Descriptor(file);
}

int millisecondsUntil(const std::optional<LookChannel::Time> &deadline)
{
    if (!deadline)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now());
    return int(std::max<std::int64_t>(0, left.count()));
}

} // namespace

LookChannel::LookChannel(Descriptor socket)
    : m_socket(std::move(socket))
{
}

LookChannel::Ends LookChannel::makeEnds()
{
    std::array<int, 2> ends = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

bool LookChannel::send(const QByteArray &bytes, int file)
{
    auto length = std::uint64_t(bytes.size());
    std::array<iovec, 2> parts = {
        iovec{&length, sizeof length}, iovec{const_cast<char *>(bytes.data()), size_t(length)}};
    msghdr header = {};
    FileRoom room;
    if (file >= 0)
        attach(file, &room, &header);
    for (iovec *part = parts.data(); part != parts.data() + parts.size();) {
        header.msg_iov = part;
        header.msg_iovlen = size_t(parts.data() + parts.size() - part);
        const ssize_t sent = ::sendmsg(m_socket.number(), &header, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return false;
        header.msg_control = nullptr; // it went with the first bytes
        header.msg_controllen = 0;
        auto left = size_t(sent);
        while (part != parts.data() + parts.size() && left >= part->iov_len)
            left -= (part++)->iov_len;
        if (part != parts.data() + parts.size()) {
            part->iov_base = static_cast<char *>(part->iov_base) + left;
            part->iov_len -= left;
        }
    }
    return true;
}

LookChannel::Came LookChannel::receive(
    Message *message, qsizetype longest, std::optional<Time> deadline, const std::stop_token &stop)
{
    // Whoever waits in poll() finds the socket shut then.
    const std::stop_callback shut(stop, [this] { ::shutdown(m_socket.number(), SHUT_RDWR); });
    message->file = Descriptor();
    std::uint64_t length = 0;
    const Came came = readExactly(reinterpret_cast<char *>(&length), sizeof length, deadline, &message->file);
    if (came != Came::Message)
        return came;
    if (length > std::uint64_t(longest))
        return Came::TooLong;
    return readBody(qsizetype(length), deadline, message);
}

/// Room is made as the bytes come, never on the word of their count.
LookChannel::Came LookChannel::readBody(qsizetype length, std::optional<Time> deadline, Message *message)
{
    constexpr qsizetype bite = qsizetype(1) << 20;
    message->bytes.clear();
    while (message->bytes.size() < length) {
        const qsizetype have = message->bytes.size();
        const qsizetype count = std::min(length - have, std::max(bite, have));
        message->bytes.resize(have + count);
        if (const Came came = readExactly(message->bytes.data() + have, count, deadline, nullptr);
            came != Came::Message)
            return came;
    }
    return Came::Message;
}

/// A file is taken where there is a place for it; the system closes any other.
LookChannel::Came LookChannel::readExactly(char *to, qsizetype count, std::optional<Time> deadline, Descriptor *file)
{
    while (count > 0) {
        pollfd watched = {m_socket.number(), POLLIN, 0};
        const int ready = ::poll(&watched, 1, millisecondsUntil(deadline));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return ready == 0 ? Came::Deadline : Came::Closed;
        iovec part = {to, size_t(count)};
        msghdr header = {};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        FileRoom room;
        if (file) {
            header.msg_control = room.bytes.data();
            header.msg_controllen = room.bytes.size();
        }
        const ssize_t got = ::recvmsg(m_socket.number(), &header, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got <= 0)
            return Came::Closed;
        if (file && header.msg_controllen > 0)
            *file = detach(&header);
        to += got;
        count -= got;
    }
    return Came::Message;
}

} // namespace Zoetrope

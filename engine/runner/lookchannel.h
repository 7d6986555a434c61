// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/descriptor.h"

#include <QByteArray>
#include <chrono>
#include <optional>
#include <stop_token>

namespace Zoetrope {

/// One end of the socket between a supervisor and its looking process: messages of bytes, each with at most one open
/// file.
///
/// Owns:    the descriptor. A file that arrives belongs to the message.
/// Threads: one at a time.
/// Errors:  once something went wrong nothing comes any more.
/// Cancel:  by the stop_token, which breaks the channel for good.
class LookChannel
{
public:
    struct Message
    {
        QByteArray bytes;
        Descriptor file;
    };
    struct Ends
    {
        Descriptor ours;
        Descriptor theirs;
    };
    enum class Came { Message, Closed, TooLong, Deadline };
    using Time = std::chrono::steady_clock::time_point;

    explicit LookChannel(Descriptor socket);

    /// Two ends; neither is open when the system has none to give.
    [[nodiscard]] static Ends makeEnds();

    /// False when nobody listens. Blocks while the other end has not room for it: short messages always have.
    [[nodiscard]] bool send(const QByteArray &bytes, int file = -1);
    /// The next message of at most `longest` bytes, as it comes in whole until `deadline`, if there is one.
    [[nodiscard]] Came receive(
        Message *message, qsizetype longest, std::optional<Time> deadline, const std::stop_token &stop);

private:
    [[nodiscard]] Came readExactly(char *to, qsizetype count, std::optional<Time> deadline, Descriptor *file);
    [[nodiscard]] Came readBody(qsizetype length, std::optional<Time> deadline, Message *message);

    Descriptor m_socket;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/looksession.h"

#include "engine/av/probe.h"
#include "engine/pipeline/sourceviewer.h"
#include "engine/runner/childlimits.h"
#include "engine/runner/confinement.h"
#include "engine/runner/lookchannel.h"
#include "engine/runner/lookwords.h"
#include "engine/runner/sanitizers.h"

#include <csignal>
#include <exception>
#include <fcntl.h>
#include <new>

namespace Zoetrope {

namespace {

constexpr int brokenOff = 1;
/// Decoders of the largest pictures reserve far more than they touch.
constexpr std::int64_t addressSpace_bytes = std::int64_t(16) << 30;

/// The socket, under a number that no library knows; the standard one leads nowhere from now on.
Descriptor takeSocket()
{
    constexpr int firstPrivate = 3;
    Descriptor socket(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, firstPrivate));
    if (const Descriptor nowhere(::open("/dev/null", O_RDONLY | O_CLOEXEC)); nowhere.isOpen())
        ::dup2(nowhere.number(), STDIN_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return socket;
}

template <typename Value> LookAnswer answerOf(Result<Value> result)
{
    return result ? LookAnswer(*std::move(result)) : LookAnswer(result.error());
}

LookAnswer look(SourceViewer *viewer, const SourceFile &file, const LookRequest &request)
{
    switch (request.kind) {
    case LookRequest::Kind::Probe:
        return answerOf(probe(file, {}));
    case LookRequest::Kind::Pictures:
        return answerOf(viewer->pictures(file, request.wish, {}));
    case LookRequest::Kind::Still:
        return answerOf(viewer->still(file, request.wish, request.format, request.quality, {}));
    }
    return Error{ErrorCode::Internal, file.path(), {}};
}

/// The standard library and Qt may throw for want of memory.
LookAnswer lookGuarded(SourceViewer *viewer, const SourceFile &file, const LookRequest &request) noexcept
{
    try {
        return look(viewer, file, request);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::MemoryExceeded, file.path(), {}};
    } catch (const std::exception &exception) {
        return Error{ErrorCode::Internal, file.path(), QString::fromLocal8Bit(exception.what())};
    }
}

LookAnswer answerTo(SourceViewer *viewer, const LookRequest &request, Descriptor descriptor)
{
    const Result<SourceFile> file = SourceFile::adopt(request.wish.source, std::move(descriptor));
    return file ? lookGuarded(viewer, *file, request) : LookAnswer(file.error());
}

} // namespace

int runLookSession()
{
    std::signal(SIGPIPE, SIG_IGN);
    LookChannel channel(takeSocket());
    volunteerForMemoryKill();
    limitAddressSpace(addressSpace_bytes);
    lookForLeaksNow();
    (void)confine({}); // what this system lacks is said in the log of the first job
    if (!channel.send(lookGreeting()))
        return brokenOff;
    SourceViewer viewer;
    LookChannel::Message message;
    while (channel.receive(&message, longestLookRequest, {}, {}) == LookChannel::Came::Message) {
        const Result<LookRequest> request = lookRequestFromBytes(message.bytes);
        if (!request || !channel.send(toBytes(answerTo(&viewer, *request, std::move(message.file)))))
            return brokenOff;
    }
    return 0;
}

} // namespace Zoetrope

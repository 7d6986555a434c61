// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerend.h"

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

struct SignalRow
{
    int number;
    const char *name;
};

constexpr auto signalRows = std::to_array<SignalRow>({
    {SIGABRT, "SIGABRT"},
    {SIGBUS, "SIGBUS"},
    {SIGFPE, "SIGFPE"},
    {SIGHUP, "SIGHUP"},
    {SIGILL, "SIGILL"},
    {SIGINT, "SIGINT"},
    {SIGKILL, "SIGKILL"},
    {SIGPIPE, "SIGPIPE"},
    {SIGQUIT, "SIGQUIT"},
    {SIGSEGV, "SIGSEGV"},
    {SIGSYS, "SIGSYS"},
    {SIGTERM, "SIGTERM"},
    {SIGTRAP, "SIGTRAP"},
    {SIGXCPU, "SIGXCPU"},
    {SIGXFSZ, "SIGXFSZ"},
});

QString endText(const WorkerEnd &end)
{
    QString text = end.signalNumber != 0 ? u"ended by "_s + signalName(end.signalNumber)
                                         : u"exit code %1 without a result"_s.arg(end.exitCode);
    if (!end.lastWords.isEmpty())
        text += u'\n' + end.lastWords.join(u'\n');
    return text;
}

// The standard library's last words when nobody caught what it threw for want of memory: for a block, or for the stack
// of a thread.
constexpr std::array memoryWords = {"std::bad_alloc"_L1, "Resource temporarily unavailable"_L1};

bool ranOutOfMemory(const WorkerEnd &end)
{
    if (end.signalNumber == SIGKILL)
        return end.hadMemoryKill;
    return end.signalNumber == SIGABRT && std::ranges::any_of(memoryWords, [&end](QLatin1StringView words) {
        return end.lastWords.join(u'\n').contains(words);
    });
}

} // namespace

QString signalName(int number)
{
    const auto found = std::ranges::find(signalRows, number, &SignalRow::number);
    return found != signalRows.end() ? QString::fromLatin1(found->name) : u"signal %1"_s.arg(number);
}

JobFinished judgeWorkerEnd(const WorkerEnd &end, const QString &source)
{
    if (end.verdict)
        return {end.verdict, {}, {}};
    // A worker that stopped although nobody here wanted it was told so from outside: that is not the user's wish.
    const bool isStopped = end.finished && end.finished->error && end.finished->error->code == ErrorCode::Cancelled;
    if (end.finished && (!isStopped || end.wasAskedToStop))
        return *end.finished;
    if (end.wasAskedToStop)
        return {cancelled(), {}, {}};
    const ErrorCode code = ranOutOfMemory(end) ? ErrorCode::MemoryExceeded : ErrorCode::WorkerCrashed;
    return {Error{code, source, endText(end)}, {}, {}};
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workersession.h"

#include "engine/av/capabilityprobe.h"
#include "engine/model/sidefiles.h"
#include "engine/runner/childlimits.h"
#include "engine/runner/confinement.h"
#include "engine/runner/guardedrun.h"
#include "engine/runner/processfacts.h"
#include "engine/runner/sanitizers.h"
#include "engine/runner/workerio.h"
#include "engine/runner/workerlines.h"

#include <QFileInfo>

#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int nothingWritten = 1;

Microseconds processorTime()
{
    timespec used = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return std::chrono::duration_cast<Microseconds>(
        std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec));
}

bool isFailureOfALibrary(ErrorCode code)
{
    return code == ErrorCode::OutOfMemory || code == ErrorCode::Internal || code == ErrorCode::MuxerFailed
        || (code >= ErrorCode::DecoderMissing && code <= ErrorCode::EncoderRefused);
}

/// Whether a failure is likely that of an allocation. Libraries say "generic error" then, so what speaks for it is that
/// the address space was nearly used up: whoever fails to get a block had most of the limit already.
bool isFailureOfTheLimit(ErrorCode code, std::int64_t limit)
{
    constexpr double nearly = 0.7;
    return code == ErrorCode::OutOfMemory
        || (isFailureOfALibrary(code) && double(peakAddressSpace().value_or(0)) > nearly * double(limit));
}

/// One request, from its arrival to its end.
class Session
{
public:
    Session(WorkerRequest request, Capabilities capabilities, WorkerInput *input, WorkerOutput *output)
        : m_request(std::move(request))
        , m_capabilities(std::move(capabilities))
        , m_input(input)
        , m_output(output)
    {
    }

    int run();

private:
    void shutIn();
    JobFinished work();
    void beat(const std::stop_token &ending);
    void listen();
    void log(LogLevel level, const QString &text);
    void tell(const QByteArray &line);

    const WorkerRequest m_request;
    const Capabilities m_capabilities;
    WorkerInput *m_input;
    WorkerOutput *m_output;
    std::stop_source m_stop;
    bool m_hasAddressLimit = false;
};

int Session::run()
{
    shutIn();
    std::jthread heart([this](const std::stop_token &ending) { beat(ending); });
    JobFinished finished;
    std::jthread worker([this, &finished] {
        finished = work();
        m_input->wake();
    });
    listen();
    worker.join();
    heart.request_stop();
    heart.join(); // JobFinished is the last line
    return m_output->write(toLine(JobEvent(finished))) ? 0 : nothingWritten;
}

void Session::shutIn()
{
    volunteerForMemoryKill();
    m_hasAddressLimit = limitAddressSpace(m_request.limits.addressSpace_bytes);
    lookForLeaksNow();
    QStringList readable = m_request.spec.sources;
    for (const QString &file : sideFilesOf(m_request.spec)) {
        if (QFileInfo(file).isFile()) // the name of a folder would open all that is in it
            readable += file;
    }
    const Confinement confinement = confine({readable, {m_request.stagingFolder}});
    if (!confinement.fences.isEmpty())
        log(LogLevel::Info, u"The worker is confined: %1."_s.arg(confinement.fences.join(u", "_s)));
    if (!confinement.gaps.isEmpty())
        log(LogLevel::Warning, u"This system cannot confine the worker by: %1."_s.arg(confinement.gaps.join(u", "_s)));
}

JobFinished Session::work()
{
    const RunRequest request{m_request.spec, m_request.stagingFolder, m_request.budget, m_capabilities};
    JobFinished finished = runGuarded(
        request, [this](const JobEvent &event) { tell(toLine(event)); }, m_stop.get_token());
    if (m_hasAddressLimit && finished.error
        && isFailureOfTheLimit(finished.error->code, m_request.limits.addressSpace_bytes))
        finished.error->code = ErrorCode::MemoryExceeded; // it was our limit that was too little, not the machine
    return finished;
}

void Session::beat(const std::stop_token &ending)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!ending.stop_requested()) {
        tell(toLine(WorkerAlive{processorTime()}));
        never.wait_for(lock, ending, m_request.limits.heartbeat, [] { return false; });
    }
}

/// Hears the supervisor until the run has ended.
void Session::listen()
{
    std::optional<std::chrono::steady_clock::time_point> deadline;
    for (;;) {
        switch (m_input->wait(deadline)) {
        case WorkerInput::Came::Line: {
            const Result<WorkerOrder> order = workerOrderFromLine(m_input->line());
            if (order && std::holds_alternative<WorkerCancel>(*order))
                m_stop.request_stop();
            break;
        }
        case WorkerInput::Came::End:
            m_stop.request_stop();
            deadline = std::chrono::steady_clock::now() + m_request.limits.farewell;
            break;
        case WorkerInput::Came::Wake:
            return;
        case WorkerInput::Came::Deadline:
            std::_Exit(nothingWritten);
        }
    }
}

void Session::log(LogLevel level, const QString &text) { tell(toLine(JobEvent(JobLogLine{level, u"worker"_s, text}))); }

void Session::tell(const QByteArray &line)
{
    if (!m_output->write(line))
        m_stop.request_stop(); // nobody reads any more
}

} // namespace

int runWorkerSession()
{
    // A supervisor that went away shows as a failed write.
    std::signal(SIGPIPE, SIG_IGN);
    WorkerOutput output;
    WorkerInput input;
    // Now, since a worker is often started before there is a job for it.
    Capabilities capabilities = probeCapabilities();
    if (input.wait({}) != WorkerInput::Came::Line)
        return nothingWritten;
    const Result<WorkerOrder> order = workerOrderFromLine(input.line());
    const auto *request = order ? std::get_if<WorkerRequest>(&*order) : nullptr;
    if (!request) {
        const Error error = order ? cancelled() : order.error();
        return output.write(toLine(JobEvent(JobFinished{error, {}, {}}))) ? 0 : nothingWritten;
    }
    return Session(*request, std::move(capabilities), &input, &output).run();
}

} // namespace Zoetrope

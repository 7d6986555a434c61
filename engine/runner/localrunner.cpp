// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/localrunner.h"

#include <algorithm>
#include <exception>
#include <new>

namespace Zoetrope {

namespace {

JobFinished finishedFrom(const Result<RunResult> &result)
{
    if (!result)
        return {result.error(), {}, {}};
    return {std::nullopt, result->outputs, result->notices};
}

// The standard library and Qt may throw for want of memory; a pool thread that lets it through ends the program, and
// with it the other jobs.
JobFinished runGuarded(const RunRequest &request, const EventSink &sink, std::stop_token stop) noexcept
{
    if (stop.stop_requested()) // it waited for a slot, and nobody wants it any more
        return {cancelled(), {}, {}};
    try {
        return finishedFrom(runJob(request, sink, std::move(stop)));
    } catch (const std::bad_alloc &) {
        return {Error{ErrorCode::OutOfMemory, request.spec.sources.value(0), {}}, {}, {}};
    } catch (const std::exception &exception) {
        const QString detail = QString::fromLocal8Bit(exception.what());
        return {Error{ErrorCode::Internal, request.spec.sources.value(0), detail}, {}, {}};
    }
}

} // namespace

LocalRunner::LocalRunner(int slots) { m_pool.setMaxThreadCount(std::max(1, slots)); }

LocalRunner::~LocalRunner() { m_pool.waitForDone(); }

int LocalRunner::freeSlots() const { return std::max(0, m_pool.maxThreadCount() - m_pool.activeThreadCount()); }

Result<> LocalRunner::start(RunRequest request, EventSink sink, std::stop_token stop)
{
    m_pool.start([request = std::move(request), sink = std::move(sink), stop = std::move(stop)] {
        sink(runGuarded(request, sink, stop));
    });
    return {};
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/guardedrun.h"

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

} // namespace

JobFinished runGuarded(const RunRequest &request, const EventSink &sink, std::stop_token stop) noexcept
{
    if (stop.stop_requested()) // it waited for its turn, and nobody wants it any more
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

} // namespace Zoetrope

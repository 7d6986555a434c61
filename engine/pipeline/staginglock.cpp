// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/staginglock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <condition_variable>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds look{50};

/// The lock is the same for the store and for us; what failed is not.
Error asOutput(Error error)
{
    error.code = error.code == ErrorCode::StoreDenied ? ErrorCode::OutputDenied : ErrorCode::WriteFailed;
    return error;
}

void waitOnce(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any nothing;
    nothing.wait_for(lock, stop, look, [] { return false; });
}

} // namespace

Result<FileLock> lockStaging(
    const QString &stagingFolder, std::chrono::milliseconds patience, const std::stop_token &stop)
{
    const QString path = QDir(stagingFolder).filePath(u"run.lock"_s);
    const QDeadlineTimer end(patience);
    for (;;) {
        Result<std::optional<FileLock>> lock = FileLock::take(path, FileLock::Wait::Never);
        if (!lock)
            return asOutput(lock.error());
        if (lock->has_value())
            return **std::move(lock);
        if (stop.stop_requested())
            return cancelled();
        if (end.hasExpired())
            return Error{ErrorCode::StagingTaken, {}, stagingFolder};
        waitOnce(stop);
    }
}

} // namespace Zoetrope

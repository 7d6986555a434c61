// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/filelock.h"

namespace Zoetrope {

/// The right to work through the queue of a data folder: one process at a time has it, by a lock on `queue.lock` beside
/// the store. Others may submit and ask meanwhile.
///
/// Owns:    the lock, until destroyed or until the process ends in any way.
/// Threads: any, one at a time. Waits up to two seconds for an owner that is just ending.
/// Errors:  QueueTaken, whose detail names the owner; StoreDenied, StoreFailed.
class QueueLock
{
public:
    static Result<QueueLock> take(const QString &folder);

private:
    explicit QueueLock(FileLock lock)
        : m_lock(std::move(lock))
    {
    }
    FileLock m_lock;
};

} // namespace Zoetrope

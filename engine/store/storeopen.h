// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"
#include "engine/store/queuelock.h"

namespace Zoetrope {

/// Opens the store of a data folder, whatever state it is in: the program starts, says what it did and loses nothing
/// that could be read.
///
///   sound                -> opened, migrated forward where it is older (a copy of it is kept)
///   damaged or newer     -> set aside untouched under a dated name beside it, with its log; a fresh one is begun
///   none                 -> made under another name, then renamed in: half a store is never seen
///
/// Processes that open the same store wait for each other (`queue.opening`). Nothing is set aside or migrated below a
/// process that works with it: that needs the queue's lock, for as long as it takes.

/// A file that was not fit to go on with.
struct SetAside
{
    QString path; ///< where it is now; its `-wal` lies beside it
    Error why; ///< StoreDamaged, StoreTooNew
};

struct OpenedStore
{
    std::unique_ptr<Database> database;
    std::optional<SetAside> setAside;
    QString keptCopy; ///< of the store before it was migrated; empty when it was not
};

/// `queue.db` of a data folder.
[[nodiscard]] QString storePath(const QString &folder);

/// Makes the folder where it is missing, for its owner alone.
[[nodiscard]] Result<> makeDataFolder(const QString &folder);

/// Makes the folder too.
/// `lock` is the queue's when the caller has it already; `migrations` are others in tests.
/// Errors: StoreDenied for a folder that may not be written; QueueTaken when the file is not fit and another process
///         works with it; StoreFailed.
[[nodiscard]] Result<OpenedStore> openStore(
    const QString &folder, const QueueLock *lock = nullptr, const QString &migrations = builtInMigrations());

} // namespace Zoetrope

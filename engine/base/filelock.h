// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <optional>

namespace Zoetrope {

/// A lock on a file made for it, between processes and within one. The kernel keeps it and frees it with its owner, so
/// that none is left over after a crash, `kill -9` or a power cut, and no number of a process is ever taken for
/// another's. A child that the owner was just starting has no part in it, though it has the file open: it may outlive
/// the owner, and some never get on.
///
/// Owns:    the descriptor. The file stays: taking it away would let two own two files of one name. Nobody else in the
///          process may open it: closing it again would free the lock (POSIX record locks).
/// Threads: any, one at a time; different locks at once.
/// Errors:  StoreDenied when the file may not be made, StoreFailed.
class FileLock
{
public:
    enum class Wait { Never, UntilFree };
    /// Nothing when somebody else has it and we do not wait.
    static Result<std::optional<FileLock>> take(const QString &path, Wait wait);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    /// Notes for others who the owner is. Not synced: it is worth nothing after a crash.
    [[nodiscard]] Result<> note(const QByteArray &text);
    /// What the owner of a lock noted; empty when there is nothing.
    [[nodiscard]] static QByteArray noteOf(const QString &path);

private:
    FileLock(QString path, QString claim)
        : m_path(std::move(path))
        , m_claim(std::move(claim))
    {
    }

    QString m_path;
    QString m_claim; ///< the file's one name in this process
    int m_descriptor = -1;
};

} // namespace Zoetrope

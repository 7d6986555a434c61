// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArrayView>
#include <cstdint>

namespace Zoetrope {

/// Writes one new file, every call checked. Zoetrope's only way to put bytes on a disk.
///
/// Owns:    the descriptor. A writer destroyed before finish() closes and leaves the file as it is, for its owner to
///          remove with the staging folder.
/// Threads: one at a time.
/// Errors:  OutputExists (never overwrites), OutputFolderMissing, OutputDenied, DiskFull, WriteFailed. After a failed
///          write or sync the file is not to be trusted; all later calls fail with the first error (threat model D4).
class FileWriter
{
public:
    static Result<FileWriter> create(const QString &path);
    /// Goes on with a file that an earlier writer left, behind its first `size` bytes; what came after them is cut off.
    static Result<FileWriter> resume(const QString &path, std::int64_t size);
    FileWriter(FileWriter &&other) noexcept;
    FileWriter &operator=(FileWriter &&other) noexcept;
    ~FileWriter();

    [[nodiscard]] Result<> write(QByteArrayView bytes); ///< at the current position
    [[nodiscard]] Result<> seek(std::int64_t offset);
    [[nodiscard]] std::int64_t position() const { return m_position; }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// fsync and close.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    FileWriter(QString path, int descriptor);
    Result<> fail(int systemError, const QString &what);

    QString m_path;
    int m_descriptor = -1;
    std::int64_t m_position = 0;
    std::int64_t m_size = 0;
    Result<> m_state;
};

/// The Error for an errno met on `path`: `fallback` unless the system says it better.
[[nodiscard]] Error systemError(ErrorCode fallback, const QString &path, int number);

/// Writes a small file whole and syncs it; never overwrites.
[[nodiscard]] Result<> writeWholeFile(const QString &path, QByteArrayView bytes);
/// Makes renames and new names in a folder durable.
[[nodiscard]] Result<> syncFolder(const QString &path);
/// Renames without ever replacing what stands there: Error{OutputExists} instead. Same volume only.
[[nodiscard]] Result<> renameNew(const QString &from, const QString &to);
/// Each takes the other's name in one step; on file systems that cannot, `one` replaces the file `other` and its own
/// name is gone. Same volume only.
[[nodiscard]] Result<> exchangeNames(const QString &one, const QString &other);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/namedkeys.h"

#include <mutex>

namespace Zoetrope {

/// Whom an open port lets in: the token and what is signed with it, which may do everything, and the named keys, as
/// they are shown. One that is taken back is worth nothing from the next request on.
///
/// Owns:    what was read of the keys' file, anew whenever that changes.
/// Threads: any.
/// Errors:  a file that cannot be read any more lets nobody in but the token.
class KeyRing
{
public:
    /// `folder` is where the port keeps its secrets.
    KeyRing(QByteArray token, const QString &folder);

    /// Nothing for a credential that is none.
    [[nodiscard]] std::optional<KeyRights> rightsOf(const QByteArray &credential, const QDateTime &now) const;
    /// Of a key as it was given away, not of what is signed with one.
    [[nodiscard]] std::optional<KeyRights> namedRightsOf(const QByteArray &key) const;
    [[nodiscard]] const QByteArray &token() const { return m_token; }

private:
    struct FileStamp
    {
        qint64 inode = 0;
        qint64 changed_ns = 0;
        qint64 bytes = 0;
        bool operator==(const FileStamp &) const = default;
    };
    [[nodiscard]] static FileStamp stampOf(const QString &path);

    const QByteArray m_token;
    const NamedKeys m_file;
    mutable std::mutex m_mutex;
    mutable std::optional<FileStamp> m_stamp; // guarded by m_mutex
    mutable QList<NamedKey> m_keys; // guarded by m_mutex
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Zoetrope {

enum class KeyRights { Full, ReadOnly };

/// A key that the operator gave to one client, beside the port's token, and can take back alone.
struct NamedKey
{
    static constexpr int longestName = 64;

    QString name; ///< letters, digits, blanks and `._-`
    KeyRights rights = KeyRights::Full;
    QByteArray hash; ///< SHA-256 of the key in hex; the key itself, 256 random bits, is kept nowhere
    QDateTime madeAt; ///< UTC
    bool operator==(const NamedKey &) const = default;
};

/// The file of a port's named keys, which its owner alone can read, in the folder of the port's secrets. Several
/// processes may change it; a port that is open sees a change at the next request.
///
/// Owns:    nothing.
/// Threads: any.
/// Errors:  UsageInvalid for a name that is none, is taken or is not there; LimitExceeded; OutputDenied for a file that
///          others can read or that is damaged; of reading and writing.
class NamedKeys
{
public:
    static constexpr int mostKeys = 100;

    /// `folder` as portKeysFolder() says it.
    explicit NamedKeys(QString folder);

    [[nodiscard]] Result<QList<NamedKey>> all() const;
    /// The key, which is never to be had again.
    [[nodiscard]] Result<QByteArray> add(const QString &name, KeyRights rights, const QDateTime &now) const;
    [[nodiscard]] Result<> remove(const QString &name) const;
    [[nodiscard]] QString path() const;

private:
    template <typename Change> Result<> change(Change change) const;

    QString m_folder;
};

} // namespace Zoetrope

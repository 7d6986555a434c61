// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace Zoetrope {

/// The one account that a Zencoder client of this machine has: whether it is in integration mode, in which every job is
/// a test, and keys for it.
///
/// Owns:    a file in the port's folder that is there while the mode is on.
/// Threads: one.
/// Errors:  of writing.
class ZencoderAccount
{
public:
    ZencoderAccount(const QString &folder, QByteArray token);

    [[nodiscard]] bool isIntegration() const;
    [[nodiscard]] Result<> setIntegration(bool isOn);
    /// As good as the token and not the token itself: a JSON Web Token signed with it.
    [[nodiscard]] QByteArray key(const QDateTime &now) const;

private:
    QString m_folder;
    QString m_mark;
    QByteArray m_token;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>

namespace Zoetrope {

/// The port's secrets, each in a file of its own that its owner alone can read, in a folder likewise.
struct PortKeys
{
    QByteArray token; ///< what clients show: 64 hex digits
    QByteArray idKey; ///< what ids are made with; stays when the token is renewed
    QString tokenPath;
};

/// Reads them, and makes at random (256 bit each) what is not there yet. A file that others can read is not used:
/// Errors:  OutputDenied for that, and what writing and reading bring.
[[nodiscard]] Result<PortKeys> openPortKeys(const QString &folder);
/// Puts a new token in the old one's place; a port that is open goes on with the old one. Errors: of writing.
[[nodiscard]] Result<> renewPortToken(const QString &folder);
/// 256 random bits, as 64 hex digits.
[[nodiscard]] QByteArray randomKey();
/// Where a data folder has them.
[[nodiscard]] QString portKeysFolder(const QString &dataFolder);

} // namespace Zoetrope

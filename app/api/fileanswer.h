// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "engine/base/result.h"

namespace Zoetrope {

/// Files as replies: whole or in part, for players that jump about.

struct OpenedFile
{
    std::shared_ptr<const int> descriptor; ///< closes itself with its last owner
    qint64 bytes = 0;
    qint64 modified_ns = 0;
};

/// Opens a regular file below a folder, as openFileBeneath() does.
/// Errors:  SourceMissing, whatever the reason, so that nothing is learned of what else is there.
[[nodiscard]] Result<OpenedFile> openFileBeneath(const QString &folder, const QString &relativePath);

/// The type by the name's ending, as players expect it.
[[nodiscard]] QByteArray mediaType(const QString &name);

/// Pure: 200, 206 for one range (several are answered whole), 304 for a known ETag, 416.
/// Source:  RFC 9110, sections 13 and 14.
[[nodiscard]] Reply fileReply(const RequestHead &head, const OpenedFile &file, const QByteArray &type);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Zoetrope {

/// Addresses as they may be kept, logged and told (threat model P4). Paths stay as they are. Pure.

/// Without user and password, where these stand before the host; those of buckets may hold slashes, so that an `@` in a
/// key ends them.
[[nodiscard]] QString withoutLogin(const QString &address);
/// Without what stands before the host, up to the first slash, and without the query, where storage credentials travel.
[[nodiscard]] QString withoutCredentials(const QString &address);

} // namespace Zoetrope

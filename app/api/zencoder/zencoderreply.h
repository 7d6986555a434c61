// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "app/api/zencoder/zencoderdialect.h"

namespace Zoetrope {

/// The forms of Zencoder's replies, by the path's ending or the query: `.json` (or none), `.xml` or `format=xml`, and
/// `.js`: a call of the function that `callback` names (`progress` unless said), for pages that load it as a script.
namespace ZencoderReply {

/// The path's last component without its `.json`, `.xml` or `.js`.
[[nodiscard]] QString withoutForm(const QString &component);

/// `remaining` is how many more requests will be heard this second. A GET that is known by its ETag becomes a 304; a
/// name that is no function's a 422.
[[nodiscard]] Reply inForm(const RequestHead &head, const ZencoderTold &told, int remaining);

/// What a read-only key is told: addresses and messages are null.
[[nodiscard]] ZencoderTold forReader(ZencoderTold told);

/// Letters, digits, `_`, `.` and `$`, not a digit first: nothing that a script could be made of.
[[nodiscard]] bool isCallbackName(const QString &name);

} // namespace ZencoderReply

} // namespace Zoetrope

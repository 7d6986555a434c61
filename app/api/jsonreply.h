// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

namespace Zoetrope {

/// A JSON object as a reply, in the exact type that clients compare with.
[[nodiscard]] Reply jsonReply(int status, const QJsonObject &body);

} // namespace Zoetrope

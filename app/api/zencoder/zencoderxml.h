// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace Zoetrope {

/// A request body of Zencoder's API, as JSON or as XML below `<api-request>`: an object either way. In XML, a list is
/// an element with `type="array"` or of a plural name, whose children are its entries; texts stay texts, which readers
/// of these bodies take for numbers and truths. Errors:  SpecUnreadable for neither, for a document type of its own,
/// and for what nests deeper than 64.
[[nodiscard]] Result<QJsonObject> zencoderBody(const QByteArray &body);

} // namespace Zoetrope

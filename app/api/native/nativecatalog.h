// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Zoetrope {

/// What jobs can ask for, as the port tells it: `containers`, `codecs`, `stillFilters` and `stillFormats` with all of
/// their options and ranges. From the model's catalog; FFmpeg's own names stay inside. Pure.
[[nodiscard]] QJsonObject nativeCatalog();

/// Every endpoint of our own dialect as an OpenAPI 3.1 document, from resources/api/openapi.json.
[[nodiscard]] QJsonObject nativeDescription();

} // namespace Zoetrope

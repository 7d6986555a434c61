// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/presetfile.h"

namespace Zoetrope {

/// HandBrake's presets (1.x: `PresetList`, folders with `ChildrenArray`) as ours. Pure. A folder becomes the category,
/// the picture's bounds a short side, a constant quality or bit rate that of the encoder that takes its place; what
/// ours cannot hold is listed in PresetFile::lost.
///
/// Source: the files that HandBrake 1.6 exports.

[[nodiscard]] bool isHandBrakeFile(const QJsonObject &object);

/// Errors: SpecInvalid when there is no preset in it.
[[nodiscard]] Result<PresetFile> presetsFromHandBrake(const QJsonObject &object);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/presetfile.h"

namespace Zoetrope {

/// The window's words for presets. Pure; in the language of the moment.

/// What one output makes, in a line: codecs, what was chosen of their options, rates.
[[nodiscard]] QString outputWords(const OutputSpec &output);
/// When the pictures are taken, in which formats and with which filters.
[[nodiscard]] QString thumbnailWords(const ThumbnailSpec &set);
/// The whole of it on one line, for lists and tooltips.
[[nodiscard]] QString presetLine(const Preset &preset);

[[nodiscard]] QString traitWord(LostTrait trait);
/// `Video codec: x265`.
[[nodiscard]] QString lostWords(const LostWish &wish);

} // namespace Zoetrope

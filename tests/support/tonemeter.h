// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>

namespace Zoetrope::Test {

/// How a steady tone of a known pitch comes out of a file, in windows of 20 ms that overlap by half.
struct ToneReading
{
    double loudness = 0; ///< median amplitude of the tone, 0..1
    double worstNoise = 0; ///< of any window: what is not the tone, as a share of the tone
    double worstNoiseAt = 0; ///< seconds
    double worstDrift = 0; ///< largest step of the phase from window to window, in seconds: a gap, or a repeat
    std::int64_t samples = 0; ///< a channel
};

/// Measures the first channel of the first sound stream, leaving out `margin_s` at either end.
[[nodiscard]] Result<ToneReading> measureTone(const QString &path, double pitch, double margin_s = 0.1);

} // namespace Zoetrope::Test

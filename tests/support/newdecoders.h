// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace Zoetrope::Test {

/// Whether a row of the corpus says, by its `why`, that no decoder knows something which this FFmpeg does decode: the
/// rows were written with FFmpeg 5.
[[nodiscard]] inline bool isDecodedByNow(const QString &why)
{
    constexpr unsigned ffmpeg7 = 61;
    return why.endsWith(QStringLiteral("-unsupported")) && avcodec_version() >> 16 >= ffmpeg7;
}

} // namespace Zoetrope::Test

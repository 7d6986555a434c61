// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/zencoder/zencoderthumbnails.h"
#include "engine/model/jobspec.h"

namespace Zoetrope {

/// One output as a client of Zencoder asks for it.
struct ZencoderOutput
{
    enum class Kind { Standard, Segmented, Playlist };

    Kind kind = Kind::Standard;
    QString path; ///< of its object: `outputs[1]`
    QString label;
    QString folder; ///< as named; empty: that of the job
    QString fileName; ///< with its ending, as the client named it or as we do
    OutputSpec spec; ///< without name
    ClipRange clip;
    std::optional<Microseconds> keyFrameInterval; ///< when one is asked for
    bool isSized = false;
    bool isUpscaled = false;
    QList<ZencoderThumbnails> thumbnails;
    QJsonArray streams; ///< of a playlist
    bool isSkipped = false; ///< its own conditions say so
    bool mayBeSkipped = false; ///< it has some, and the source is not known
};

/// Reads one; pure. `source` is what is known of the input: with it sizes fit their frame, spans in frames become
/// times, and conditions (`skip`) are judged.
///
/// Quality 1..5 becomes a constant rate factor: H.264 33, 28, 23, 20, 17; VP9 46, 39, 32, 27, 22. Speed 1..5 becomes
/// `slower`, `slow`, `medium`, `fast`, `veryfast`, and 1, 2, 4, 6, 8. Sound's quality 1..5 becomes 64, 96, 128, 160 and
/// 192 kbit/s. As with that service, H.264 is of the baseline profile unless it is told otherwise.
[[nodiscard]] ZencoderOutput zencoderOutput(const QJsonObject &object, const QString &path, int number,
    const std::optional<MediaInfo> &source, ZencoderNotes *notes);

} // namespace Zoetrope

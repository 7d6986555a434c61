// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"

namespace Zoetrope {

/// Something to look at or to listen to: a source, an output, or one rendition of a stream.
struct PreviewMedium
{
    QString title; ///< for people
    QString file; ///< what a player opens, absolute
    /// What single frames are read from, absolute: the file itself, or the playlist of one rendition; empty: none.
    QString frames;
    bool isStream = false; ///< HLS: both are playlists
    Microseconds duration{0}; ///< 0: not known
    Microseconds frameInterval{40'000}; ///< how long a picture is on, on average
    bool operator==(const PreviewMedium &) const = default;

    [[nodiscard]] bool isNull() const { return file.isEmpty(); }
    [[nodiscard]] bool hasPicture() const { return !frames.isEmpty(); }
};

/// The ways in which an output can be looked at, the whole first; more than one only for a stream with its renditions.
/// Reads the playlist of a stream; one that cannot be read has no frames.
[[nodiscard]] QList<PreviewMedium> previewMedia(const OutputRecord &output, const QString &destination);

/// What an output is called in a list: its label or file name, its size and kind.
[[nodiscard]] QString outputTitle(const OutputRecord &output);

} // namespace Zoetrope

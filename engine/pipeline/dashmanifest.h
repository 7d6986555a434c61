// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QList>
#include <QString>

namespace Zoetrope {

/// Pure: the text of a DASH manifest of one period that is whole (ISO/IEC 23009-1), over fragments that HLS playlists
/// name too.
///
/// Files:   the fragments of a track lie in a folder named by its id: `init.mp4`, `seg_00001.m4s` and so on.
/// Shapes:  each track is a representation with a timeline of its own; pictures are one set to choose from, each sound
///          and each text is a set by itself.

/// When a segment is shown, in ticks of its track.
struct DashSpan
{
    std::int64_t begin = 0;
    std::int64_t length = 0;
    bool operator==(const DashSpan &) const = default;
};

struct DashTrack
{
    QString id;
    QString codecs;
    Bitrate bandwidth;
    std::int64_t timescale = 1; ///< ticks a second
    QList<DashSpan> segments;
    // Of pictures.
    Size size{};
    Rational frameRate{};
    // Of sounds.
    int channels = 0;
    int sampleRate = 0;
    QString language{}; ///< RFC 5646; empty: not written

    [[nodiscard]] double end_s() const
    {
        return segments.isEmpty() ? 0 : double(segments.last().begin + segments.last().length) / double(timescale);
    }
};

/// A file of WebVTT, whole.
struct DashText
{
    QString id;
    QString uri;
    Bitrate bandwidth;
    QString language; ///< RFC 5646; empty: not written
    bool isForced = false;
    bool isHearingImpaired = false;
};

struct DashManifest
{
    QList<DashTrack> pictures; ///< best first
    QList<DashTrack> sounds; ///< the default first
    QList<DashText> texts;
    Microseconds origin{0}; ///< of the tracks' times: where the presentation begins
};

[[nodiscard]] QByteArray dashManifestText(const DashManifest &manifest);

} // namespace Zoetrope

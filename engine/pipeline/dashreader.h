// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"
#include "engine/pipeline/hlswritten.h"

#include <QList>
#include <QString>

namespace Zoetrope {

/// Pure: a DASH manifest as it was written, whatever its faults, with the lines at which things stand. Knows nothing
/// of how ours are written.
///
/// Knows:   any number of periods; SegmentTemplate with a timeline or a duration, SegmentList, one file by BaseURL,
/// each
///          at the period, the set or the representation. Files by BaseURL alone are named and not divided.
/// Units:   seconds on the presentation's timeline, of which each period begins at its own start.
/// Source:  ISO/IEC 23009-1.

struct ManifestSegment
{
    QString uri; ///< from the manifest's folder
    std::optional<ByteSpan> span;
    double begin_s = 0;
    double duration_s = 0;
};

/// A representation.
struct ManifestTrack
{
    int line = 0;
    int period = 0; ///< from 0
    int set = 0; ///< of the period, from 0: what players may choose from
    QString id;
    QString kind; ///< `video`, `audio`, `text`, or what else the set says
    QString codecs;
    QString language;
    std::int64_t bandwidth_bps = 0; ///< 0: not said
    Size size;
    double media_s = 0; ///< what the media's clock shows where the period begins
    QString initUri; ///< empty: none is said
    std::optional<ByteSpan> initSpan;
    QString wholeUri; ///< the one file of a track that is not divided
    QList<ManifestSegment> segments;
};

struct WrittenManifest
{
    QString name; ///< as findings call it
    QString fault; ///< why it is none, at `faultLine`; what follows is empty then
    int faultLine = 0;
    bool isLive = false;
    std::optional<double> duration_s;
    std::optional<double> buffer_s; ///< minBufferTime
    int periods = 0;
    QList<double> periodBegins_s;
    QList<ManifestTrack> tracks;
    int gaps = 0; ///< places of timelines where a segment does not begin where the one before it ends
    int gapLine = 0; ///< of the first of them
};

[[nodiscard]] WrittenManifest readManifest(const QByteArray &text, const QString &name);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QList>
#include <functional>

namespace Zoetrope::Test {

/// Reads a file or an HLS playlist back with libavformat and libavcodec alone, as any player would: nothing of the
/// engine's own readers, verifier or probe is involved.

struct StreamReading
{
    bool isVideo = false;
    bool isAttachedPicture = false;
    QString codec; ///< FFmpeg's name
    QString pixelFormat; ///< as decoded, FFmpeg's name
    Size size; ///< as decoded
    Rational pixelAspect{1, 1};
    bool isTurned = false; ///< carries a display matrix
    int channels = 0;
    int sampleRate = 0;
    int packets = 0;
    int frames = 0; ///< that decoded
    std::int64_t samples = 0; ///< a channel
    double first = 0; ///< seconds: time of the first frame
    double end = 0; ///< seconds: end of the last frame
    QList<double> keyTimes; ///< seconds
    QList<double> frameTimes; ///< seconds, in order of display; video alone
    QByteArray firstPacket;
    QByteArray tag; ///< the container's name for the codec: `hvc1`; empty where it has none
    QString language; ///< as the container has it
    bool isDefault = false;
};

struct MediaReading
{
    QList<StreamReading> streams;
    int errors = 0; ///< packets that did not decode, frames marked as damaged, times that fell
    double headerDuration = 0; ///< what the container says
    qint64 bytes = 0;

    [[nodiscard]] const StreamReading *video() const; ///< the first that is no attached picture; nullptr for none
    [[nodiscard]] const StreamReading *audio() const;
    [[nodiscard]] double duration() const; ///< end of the last stream minus start of the first, as decoded
};

/// Shown each decoded frame with its stream's place in the list and its time in seconds.
struct FrameWatchers
{
    std::function<void(const AVFrame &, int stream, double time)> video;
    std::function<void(const AVFrame &, int stream, double time)> audio;
};

/// Demuxes and decodes everything. An Error means that it could not even be opened.
[[nodiscard]] Result<MediaReading> readMedia(const QString &path, const FrameWatchers &watchers = {});

/// The first picture of a file, as decoded; null when there is none.
[[nodiscard]] FramePtr firstPicture(const QString &path);

/// Whether an H.264 packet (with start codes or lengths of four bytes) holds an IDR slice.
[[nodiscard]] bool holdsIdr(const QByteArray &packet);

} // namespace Zoetrope::Test

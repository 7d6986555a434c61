// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QHash>
#include <QTemporaryDir>
#include <optional>

namespace Zoetrope::Test {

/// The pitch of the tone that made clips hum, in Hz.
inline constexpr double humPitch = 200;

/// What a made clip is like. Every picture shows its number (see framecode.h) over a moving texture; with a clap, the
/// picture flashes white and a 1 kHz click sounds at the same instant.
struct ClipWish
{
    Size size{640, 360}; ///< as coded
    Rational rate{25, 1};
    double seconds = 4;
    QString container = QStringLiteral("mp4"); ///< mp4, mov, mkv, ts, avi, wav, m4a
    QString videoCodec = QStringLiteral("libx264"); ///< FFmpeg's encoder; empty: no picture
    QString pixelFormat = QStringLiteral("yuv420p");
    QString transfer; ///< FFmpeg's name: `smpte2084`, `arib-std-b67`, with BT.2020; empty: nothing is said of colours
    std::optional<double> grey; ///< every picture is this even grey, as a share of the signal's limited range
    double noise = 0; ///< so many steps of 255, at random, are added to or taken from each pixel
    int gop = 50;
    int bframes = 2;
    int rotation = 0; ///< degrees clockwise that a player turns it; the numbers are upright after turning
    Rational sar{1, 1};
    bool isInterlaced = false;
    bool hasVariableRate = false; ///< frames last 1, 1, 3, 1, 2 ticks of the rate in turn
    QString audioCodec = QStringLiteral("aac"); ///< FFmpeg's encoder; empty: no sound
    int channels = 2;
    int sampleRate = 48000;
    double start = 0; ///< added to every timestamp
    double audioStart = 0; ///< added to the sound's timestamps alone
    bool hasCoverArt = false;
    std::optional<double> clapAt; ///< seconds from the first picture
    int firstNumber = 0; ///< of the first picture
    double hum = 0.01; ///< how loud the steady tone of `humPitch` is, 0..1
};

/// Makes clips with libavcodec and libavformat, each distinct wish once, in a folder that goes away with the maker.
///
/// Threads: one at a time.
class ClipMaker
{
public:
    /// The path of the clip; empty, with a message for the test's log, when it could not be made.
    [[nodiscard]] QString clip(const ClipWish &wish);
    /// A copy of a file's first part.
    [[nodiscard]] QString cut(const QString &path, double share);
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_made;
};

/// How many pictures a clip of this wish holds, and when each is shown, from 0.
[[nodiscard]] int frameCount(const ClipWish &wish);
[[nodiscard]] double frameTime(const ClipWish &wish, int index);
/// The index of the picture on screen at a time.
[[nodiscard]] int frameAt(const ClipWish &wish, double time);

} // namespace Zoetrope::Test

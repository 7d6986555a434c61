// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Zoetrope {

/// Which of Qt Multimedia's back ends plays. With Qt 6.4 the default one, GStreamer's, crashes where GStreamer's
/// plugins are not installed, and neither is able to say so beforehand: so it is found out by looking.

enum class MediaBackend { None, Gstreamer, Ffmpeg };

struct MediaBackendFacts
{
    bool hasGstreamer = false; ///< Qt's plugin for it
    bool isGstreamerComplete = false; ///< with what it needs to play MP4, WebM, Matroska and HLS
    bool hasFfmpeg = false;
    bool isGstreamerFirst = false; ///< up to Qt 6.4
    MediaBackend asked = MediaBackend::None; ///< by QT_MEDIA_BACKEND
    bool operator==(const MediaBackendFacts &) const = default;
};

/// Pure. What was asked for counts as long as it can work.
[[nodiscard]] MediaBackend chooseMediaBackend(const MediaBackendFacts &facts);

/// Looks once, and tells Qt Multimedia; to be called before anything of it is used.
/// Threads: the window's.
[[nodiscard]] MediaBackend mediaBackend();

/// Whether a back end can be trusted with HLS streams. FFmpeg's of Qt 6.4 ends them at a seek. GStreamer's reader of
/// them (1.22) locks itself up at one seek or stop in five, and with it the thread that asked.
[[nodiscard]] bool canPlayStreams(MediaBackend backend);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace Zoetrope {

/// What a file is by its first bytes and by the demuxer that claims it; decides what may be opened at all.
enum class ContentKind {
    Media, ///< a container of the allow-list
    Playlist, ///< names other files: HLS, DASH, concat scripts, SDP and the like
    Picture, ///< a still picture
    Other, ///< text, subtitles, game files, anything else
};

/// By the first bytes alone: what is to be refused before any demuxer sees it. Media means "nothing against it".
[[nodiscard]] ContentKind kindOfBytes(QByteArrayView head);

/// By the name of the demuxer that FFmpeg's probe chose.
[[nodiscard]] ContentKind kindOfDemuxer(QLatin1StringView name);

/// The allow-list of demuxers in the form of FFmpeg's `format_whitelist`, so that nested opens obey it too.
[[nodiscard]] const char *demuxerAllowList();

/// The allow-list of decoders in the form of FFmpeg's `codec_whitelist`, and one name of it.
[[nodiscard]] const char *decoderAllowList();
[[nodiscard]] bool mayDecode(QLatin1StringView decoder);

} // namespace Zoetrope

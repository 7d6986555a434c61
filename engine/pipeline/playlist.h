// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QList>
#include <QString>
#include <optional>

namespace Zoetrope {

/// Pure: the text of HLS playlists (RFC 8216).

struct PlaylistSegment
{
    QString uri;
    double duration_s = 0;
    std::int64_t bytes = 0;
};

struct MediaPlaylist
{
    QString initUri; ///< fMP4: EXT-X-MAP; empty for TS
    QList<PlaylistSegment> segments;
};

struct MasterVariant
{
    QString uri;
    Bitrate bandwidth;
    Bitrate averageBandwidth;
    QString codecs;
    std::optional<Size> resolution;
    double frameRate = 0; ///< 0: not written
};

struct MasterPlaylist
{
    QList<MasterVariant> variants;
    QString audioUri; ///< of the shared group; empty: none
    int audioChannels = 0;
    bool isFmp4 = true;
};

[[nodiscard]] QString mediaPlaylistText(const MediaPlaylist &playlist);
[[nodiscard]] QString masterPlaylistText(const MasterPlaylist &playlist);

} // namespace Zoetrope

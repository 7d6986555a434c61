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

/// One sound of the group that all variants share.
struct MasterAudio
{
    QString uri;
    int channels = 0; ///< 0: not written
    QString language; ///< RFC 5646; empty: not written
    QString name; ///< unique in the group
};

/// One text of the group that all variants share.
struct MasterText
{
    QString uri;
    QString language; ///< RFC 5646; empty: not written
    QString name; ///< unique in the group
    bool isDefault = false; ///< of one at most
    bool isForced = false;
    bool isHearingImpaired = false;
};

struct MasterPlaylist
{
    QList<MasterVariant> variants;
    QList<MasterAudio> audio; ///< the default first
    bool isFmp4 = true;
    QList<MasterText> texts{};
};

[[nodiscard]] QString mediaPlaylistText(const MediaPlaylist &playlist);
[[nodiscard]] QString masterPlaylistText(const MasterPlaylist &playlist);

} // namespace Zoetrope

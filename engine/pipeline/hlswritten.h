// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/playlistreader.h"

#include <optional>

namespace Zoetrope {

/// Pure: an HLS playlist as it was written, whatever its faults, with the lines at which things stand, so that a
/// finding can point at them. The strict reader of our own playlists is in playlistreader.

/// `EXT-X-BYTERANGE`, its beginning filled in.
struct ByteSpan
{
    std::int64_t offset = 0;
    std::int64_t length = 0;
    bool operator==(const ByteSpan &) const = default;
};

struct WrittenMap
{
    int line = 0;
    QString uri;
    std::optional<ByteSpan> span;
};

struct WrittenSegment
{
    int line = 0; ///< of its name
    QString uri;
    std::optional<double> duration_s; ///< unset: no readable EXTINF before it
    std::optional<ByteSpan> span;
    int map = -1; ///< index into WrittenPlaylist::maps
    bool isAfterDiscontinuity = false;
    bool isEncrypted = false;
};

struct WrittenVariant
{
    int line = 0; ///< of EXT-X-STREAM-INF
    QString uri; ///< empty: none follows
    PlaylistAttributes attributes;
};

struct WrittenMedia
{
    int line = 0;
    PlaylistAttributes attributes;
};

struct WrittenPlaylist
{
    QString name; ///< as findings call it
    bool isPlaylist = false; ///< begins as one
    int version = 1;
    std::optional<int> targetDuration_s;
    int targetLine = 0;
    bool isEnded = false;
    bool isIndependent = false; ///< says that every segment can be decoded by itself
    bool isForKeyFrames = false; ///< EXT-X-I-FRAMES-ONLY
    bool hasFractions = false; ///< of durations
    QList<WrittenMap> maps;
    QList<WrittenSegment> segments;
    QList<WrittenVariant> variants;
    QList<WrittenMedia> media;

    [[nodiscard]] bool isMaster() const { return !variants.isEmpty() || !media.isEmpty(); }
};

/// The playlists that a master names, each once: its variants, then its other renditions.
[[nodiscard]] QStringList playlistsOf(const WrittenPlaylist &master);

[[nodiscard]] WrittenPlaylist readWritten(const QByteArray &text, const QString &name);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Zoetrope::Test {

/// HLS playlists taken apart line by line, for tests of what RFC 8216 asks of them. Reads text alone.

struct SegmentLine
{
    QString uri;
    double duration = 0;
};

struct MediaPlaylistLines
{
    int version = 0;
    int targetDuration = 0;
    bool isVod = false;
    bool isIndependent = false;
    bool isEnded = false;
    QString map; ///< of EXT-X-MAP
    QList<SegmentLine> segments;
    QStringList unknown; ///< tags that the reader does not know

    [[nodiscard]] double duration() const;
};

using AttributeMap = QMap<QString, QString>; ///< values without their quotes

struct MasterPlaylistLines
{
    bool isIndependent = false;
    QList<AttributeMap> media; ///< of EXT-X-MEDIA
    QList<AttributeMap> variants; ///< of EXT-X-STREAM-INF; the URI under the key `URI`
};

[[nodiscard]] MediaPlaylistLines readMediaPlaylist(const QString &path);
[[nodiscard]] MasterPlaylistLines readMasterPlaylist(const QString &path);

} // namespace Zoetrope::Test

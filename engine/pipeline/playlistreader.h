// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Zoetrope {

/// Pure: playlists read back, strictly. Knows nothing of how ours are written; what RFC 8216 demands and is not there,
/// is an Error{VerifyFailed}.

struct SegmentEntry
{
    QString uri;
    double duration_s = 0;
};

struct SegmentList
{
    QString initUri;
    QList<SegmentEntry> segments;
    [[nodiscard]] double duration_s() const;
};

struct VariantEntry
{
    QString uri;
    std::int64_t bandwidth_bps = 0;
    Size resolution;
    QString codecs;
    bool hasAudioGroup = false;
    bool hasTextGroup = false;
};

struct VariantList
{
    QList<VariantEntry> variants;
    QStringList audioUris; ///< of the one sound group
    QStringList audioLanguages; ///< of each of them; empty where none is said
    QStringList textUris; ///< of the one group of subtitles
    QStringList textLanguages;
};

/// `KEY=value,KEY="quoted, value"`, without the quotes.
using PlaylistAttributes = QMap<QString, QString>;
[[nodiscard]] PlaylistAttributes playlistAttributes(QStringView list);

[[nodiscard]] Result<SegmentList> readSegmentList(const QByteArray &text, const QString &subject);
[[nodiscard]] Result<VariantList> readVariantList(const QByteArray &text, const QString &subject);

} // namespace Zoetrope

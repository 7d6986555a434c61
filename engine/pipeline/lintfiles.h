// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/pipeline/hlswritten.h"

namespace Zoetrope {

/// The folder of a presentation that is linted, beyond which nothing is read.
///
/// Threads: any; blocks.
class LintFiles
{
public:
    static constexpr qint64 largestText = 16LL * 1024 * 1024;
    static constexpr qint64 largestSegment = 512LL * 1024 * 1024;

    /// `entry`: the file that was given, a playlist or a manifest.
    explicit LintFiles(const QString &entry);

    /// A file by the name that the playlist `from` (a name too, empty for the first) gives it; the name it has from the
    /// root. Empty when it lies elsewhere.
    [[nodiscard]] static QString nameOf(const QString &uri, const QString &from);

    /// A file's bytes, or why there are none, as the end of a sentence.
    struct Bytes
    {
        QByteArray bytes;
        QString fault;
    };
    [[nodiscard]] Bytes read(const QString &name, qint64 largest, std::optional<ByteSpan> span = {}) const;

private:
    QString m_root;
};

/// What the entry's not being readable is called.
/// Errors: SourceMissing, SourceDenied, SourceNotRegular, SourceTooLarge, SourceUnreadable.
[[nodiscard]] Error unreadableEntry(const QString &path);

/// A segment as a player that has just jumped there finds it.
struct SeenSegment
{
    QString fault; ///< why it could not be read; the rest is unset then
    bool wasOpened = false; ///< false too for what is not looked into: encrypted, subtitles
    bool hasPicture = false;
    bool beginsWithKey = false;
    double begin_s = 0; ///< of its picture, else of its sound
    double end_s = 0;
    std::int64_t bytes = 0;
    Size size; ///< of the picture
    QStringList codecs; ///< one a stream, as playlists name them; unnamed ones are left out
};

/// Where a segment and its beginning stand. Holds both in memory while it looks.
struct SegmentPlace
{
    QString name; ///< from the root; empty: outside of it
    std::optional<ByteSpan> span;
    QString uri; ///< as findings call it
    QString initUri; ///< empty: it has none of its own
    QString initName;
    std::optional<ByteSpan> initSpan;
    bool isEncrypted = false;
};
[[nodiscard]] SeenSegment lookAtSegment(const LintFiles &files, const SegmentPlace &place);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QString>

namespace Zoetrope::Test {

/// Subtitles put into files and read back with libavformat and libavcodec alone.

/// A cue; times in milliseconds as the file has them.
struct TestCue
{
    qint64 start = 0;
    qint64 end = 0;
    QString text; ///< as the codec spells it; lines end with \n
    bool operator==(const TestCue &) const = default;
};

struct SubtitleTrackMade
{
    QString codec = QStringLiteral("subrip"); ///< FFmpeg's encoder
    QString language; ///< three letters
    QString title{};
    bool isDefault = false;
    bool isForced = false;
    QList<TestCue> cues; ///< their text in ASS: \N between lines, {\i1} for italics; for pictures none
};

/// Copies a clip into a new file and puts subtitles beside its streams. The container is told by the name's ending.
[[nodiscard]] Result<> addSubtitles(const QString &clip, const QList<SubtitleTrackMade> &tracks, const QString &path);

struct SubtitleReading
{
    QString codec; ///< FFmpeg's name
    QString language;
    QString title;
    bool isDefault = false;
    bool isForced = false;
    QList<TestCue> cues; ///< as the file holds them; what shows nothing is left out
};

/// The subtitle streams of a file, also of one that is a text file itself.
[[nodiscard]] QList<SubtitleReading> readSubtitles(const QString &path);

/// Writes a file of text.
[[nodiscard]] bool writeText(const QString &path, const QByteArray &text);

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Zoetrope {

/// A file that may be a source, and the folder tree below the dropped folder in which it stood.
struct FoundSource
{
    QString path; ///< absolute
    QString tree; ///< `Day 1/Camera B`, empty for files dropped by themselves
    bool operator==(const FoundSource &) const = default;
};

/// What a drop, a paste or a dialog brought.
struct Intake
{
    QList<FoundSource> sources; ///< in the order of their names within each folder
    QStringList strangers; ///< files that are no media
    QStringList addresses; ///< that are no local files
    QStringList missing; ///< paths that do not exist or cannot be read
};

/// Looks at names, and into files whose name says nothing; walks folders. Links to folders are not followed. A text
/// file that was named itself and lists files, a path or address a line, stands for these. Each file comes once.
/// Threads: any; reads the disk.
[[nodiscard]] Intake takeIn(const QList<QUrl> &urls);

/// One sentence on what was left out, with counts; empty when nothing was.
[[nodiscard]] QString leftOutText(const Intake &intake);

/// What a text holds: addresses or paths, one a line, in quotation marks or without; words are passed over.
[[nodiscard]] QList<QUrl> urlsFromText(const QString &text);

/// For dialogs: `*.mp4 *.mov …`.
[[nodiscard]] QStringList mediaPatterns();

} // namespace Zoetrope

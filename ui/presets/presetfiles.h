// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/presetfile.h"

#include <QUrl>

namespace Zoetrope {

struct PresetFileRead
{
    QString path;
    Result<PresetFile> file;
};

/// Whether an address is that of a file that may hold presets; by its name.
[[nodiscard]] bool isPresetFile(const QUrl &url);

/// Threads: any; reads the disk.
/// Errors:  SourceUnreadable, SpecUnreadable, and those of presetFileFromText().
[[nodiscard]] QList<PresetFileRead> readPresetFiles(const QStringList &paths);

/// Replaces what stands there, once the whole is written.
/// Errors: OutputDenied, WriteFailed.
[[nodiscard]] Result<> writePresetFile(const QString &path, const PresetFile &file);

} // namespace Zoetrope

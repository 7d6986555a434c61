// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

Error fileError(ErrorCode code, const QFileDevice &file) { return {code, file.fileName(), file.errorString()}; }

Result<PresetFile> readOne(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return fileError(ErrorCode::SourceUnreadable, file);
    const QByteArray text = file.read(largestPresetFile + 1);
    if (text.size() > largestPresetFile)
        return Error{ErrorCode::SpecUnreadable, path, u"is larger than a file of presets can be"_s};
    return presetFileFromText(text, path);
}

} // namespace

bool isPresetFile(const QUrl &url)
{
    return url.isLocalFile() && url.fileName().endsWith(".json"_L1, Qt::CaseInsensitive);
}

QList<PresetFileRead> readPresetFiles(const QStringList &paths)
{
    QList<PresetFileRead> files;
    for (const QString &path : paths)
        files += PresetFileRead{path, readOne(path)};
    return files;
}

Result<> writePresetFile(const QString &path, const PresetFile &file)
{
    QSaveFile written(path);
    if (!written.open(QIODevice::WriteOnly))
        return fileError(ErrorCode::OutputDenied, written);
    const QByteArray text = presetFileText(file);
    if (written.write(text) != text.size() || !written.commit())
        return fileError(ErrorCode::WriteFailed, written);
    return {};
}

} // namespace Zoetrope

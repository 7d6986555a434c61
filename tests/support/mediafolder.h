// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>
#include <QMap>
#include <QString>

namespace Zoetrope::Test {

/// The folder of test media that is not part of the sources: `ZOETROPE_MEDIA`, or `../shared/media` beside the project.
/// Empty when there is none; tests then skip.
[[nodiscard]] inline QString mediaFolder()
{
    const QString named = qEnvironmentVariable("ZOETROPE_MEDIA");
    if (!named.isEmpty())
        return named;
    for (const auto *above : {"/../shared/media", "/../../shared/media"}) {
        const QString beside = qEnvironmentVariable("ZOETROPE_SOURCE_DIR") + QString::fromLatin1(above);
        if (QDir(beside).exists())
            return QDir(beside).canonicalPath();
    }
    return {};
}

/// A tab-separated file without quoting: one map a row, by the names in its first line. Empty when there is none.
[[nodiscard]] inline QList<QMap<QString, QString>> readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QMap<QString, QString>> rows;
    QStringList names;
    for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (names.isEmpty()) {
            names = fields;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype column = 0; column < names.size(); ++column)
            row.insert(names[column], fields.value(column));
        rows += row;
    }
    return rows;
}

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

/// The folder of test media that is not part of the sources: `ZOETROPE_MEDIA`, or `../shared/media` beside the project.
/// Empty when there is none; tests then skip.
inline QString mediaFolder()
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

/// A manifest's rows: tab-separated, first line the column names, no quoting.
inline QList<QHash<QString, QString>> readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QHash<QString, QString>> rows;
    QStringList columns;
    for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        if (line.isEmpty())
            continue;
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < columns.size() && i < cells.size(); ++i)
            row.insert(columns[i], cells[i]);
        rows += row;
    }
    return rows;
}

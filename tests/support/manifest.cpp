// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manifest.h"

#include <QFile>

namespace Zoetrope::Test {

QList<QMap<QString, QString>> readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QMap<QString, QString>> rows;
    QStringList names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (names.isEmpty()) {
            names = fields;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype column = 0; column < names.size(); ++column)
            row.insert(names[column], fields.value(column));
        rows.append(row);
    }
    return rows;
}

} // namespace Zoetrope::Test

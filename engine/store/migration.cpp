// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/migration.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro demands. Without this call the linker drops a static library's resources.
static void registerResources() { Q_INIT_RESOURCE(migrations); }

namespace Zoetrope {

QString builtInMigrations()
{
    registerResources();
    return u":/zoetrope/migrations"_s;
}

Result<QList<Migration>> readMigrations(const QString &folder)
{
    QList<Migration> migrations;
    const QDir steps(folder);
    for (const QString &name : steps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(steps.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal, file.fileName(), file.errorString()};
        const int number = name.section(u'_', 0, 0).toInt();
        if (number != migrations.size() + 1)
            return Error{ErrorCode::Internal, file.fileName(), u"is not numbered after the step before it"_s};
        migrations += Migration{number, statementsIn(QString::fromUtf8(file.readAll()))};
    }
    return migrations;
}

QStringList statementsIn(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        const QString text = line.section("--"_L1, 0, 0).trimmed();
        if (text.isEmpty())
            continue;
        lines += line;
        const bool isTrigger = lines.first().startsWith("CREATE TRIGGER"_L1);
        if (isTrigger ? text.endsWith("END;"_L1) : text.endsWith(u';')) {
            statements += lines.join(u'\n');
            lines.clear();
        }
    }
    return statements;
}

} // namespace Zoetrope

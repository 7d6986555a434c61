// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Zoetrope::Test {

/// A queue's file as any reader finds it, without a line of the program's own.

/// All rows of a question, a list of values each; none when the file cannot be read.
[[nodiscard]] inline QList<QVariantList> askStore(const QString &store, const QString &question)
{
    const QString name = QStringLiteral("look");
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(store);
        if (database.open()) {
            QSqlQuery query(database);
            for (bool isThere = query.exec(question) && query.next(); isThere; isThere = query.next()) {
                QVariantList row;
                for (int column = 0; query.value(column).isValid(); ++column)
                    row += query.value(column);
                rows += row;
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

/// `ok`, or what is wrong with it.
[[nodiscard]] inline QString integrityOf(const QString &store)
{
    const QList<QVariantList> rows = askStore(store, QStringLiteral("PRAGMA integrity_check"));
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

/// How each attempt at each job ended, in their order.
[[nodiscard]] inline QMap<int, QStringList> attemptEnds(const QString &store)
{
    QMap<int, QStringList> ends;
    for (const QVariantList &row : askStore(store, QStringLiteral("SELECT job, ending FROM attempts ORDER BY id")))
        ends[row.at(0).toInt()] += row.at(1).toString();
    return ends;
}

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QList>

namespace Zoetrope::Test {

/// What /proc says of processes; nothing where there is no /proc.

/// The fields of /proc/<process>/stat after the name, which may hold blanks: state, parent, …
[[nodiscard]] inline QByteArrayList processFields(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

/// `R`, `S`, `T`, …; 0 when there is no such process.
[[nodiscard]] inline char processState(qint64 process)
{
    const QByteArrayList fields = processFields(process);
    return fields.isEmpty() || fields.first().isEmpty() ? '\0' : fields.first().front();
}

/// Also true for one that nobody has reaped yet.
[[nodiscard]] inline bool isGone(qint64 process)
{
    const char state = processState(process);
    return state == '\0' || state == 'Z' || state == 'X';
}

/// CPU time used, in clock ticks.
[[nodiscard]] inline qint64 processorTicks(qint64 process)
{
    constexpr int userField = 11;
    constexpr int systemField = 12;
    const QByteArrayList fields = processFields(process);
    return fields.size() > systemField ? fields[userField].toLongLong() + fields[systemField].toLongLong() : 0;
}

/// Children that live or wait to be reaped.
[[nodiscard]] inline QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const qint64 process = name.toLongLong();
        const QByteArrayList fields = process > 0 ? processFields(process) : QByteArrayList();
        if (fields.size() > 1 && fields[1].toLongLong() == parent)
            children += process;
    }
    return children;
}

/// Those that have a file open, each with its name and state, for a test's message.
[[nodiscard]] inline QByteArrayList holdersOf(const QString &path)
{
    QByteArrayList holders;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QDir open(QStringLiteral("/proc/%1/fd").arg(name));
        if (name.toLongLong() <= 0)
            continue;
        for (const QFileInfo &descriptor : open.entryInfoList(QDir::Files | QDir::System)) {
            if (descriptor.symLinkTarget() != path)
                continue;
            QFile command(QStringLiteral("/proc/%1/cmdline").arg(name));
            const QByteArray line = command.open(QIODevice::ReadOnly) ? command.readAll().replace('\0', ' ') : "?";
            holders += name.toLatin1() + ' ' + processFields(name.toLongLong()).value(0) + ' '
                + line.first(qMin(line.size(), qsizetype(120)));
        }
    }
    return holders;
}

} // namespace Zoetrope::Test

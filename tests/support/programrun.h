// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Zoetrope::Test {

/// What a finished run of the built program left.
struct ProgramRun
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;

    /// The lines of standard output as JSON; an empty object where a line is none.
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : output.trimmed().split('\n'))
            all += QJsonDocument::fromJson(line).object();
        return all;
    }
};

[[nodiscard]] inline QString programPath() { return qEnvironmentVariable("ZOETROPE_PROGRAM"); }

/// Waits for a started program and takes what it wrote.
[[nodiscard]] inline ProgramRun finish(QProcess &process)
{
    constexpr int longest_ms = 120'000;
    if (!process.waitForFinished(longest_ms) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

[[nodiscard]] inline ProgramRun runProgram(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(programPath(), arguments);
    return finish(process);
}

} // namespace Zoetrope::Test

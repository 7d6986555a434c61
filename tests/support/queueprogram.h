// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/programrun.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

namespace Zoetrope::Test {

/// The built program's queue commands on a data folder of the test's own, with outputs in a folder beside it.
///
/// Owns:    the folders, and the `serve` it started, which is killed with it.
class QueueProgram
{
public:
    QueueProgram()
        : m_data(m_folder.filePath(QStringLiteral("data")))
        , m_out(m_folder.filePath(QStringLiteral("out")))
    {
    }
    /// With folders elsewhere, on another disk for instance; they stay.
    QueueProgram(QString data, QString out)
        : m_data(std::move(data))
        , m_out(std::move(out))
    {
    }
    ~QueueProgram() { kill(); }

    [[nodiscard]] QString data() const { return m_data; }
    [[nodiscard]] QString out() const { return m_out; }
    [[nodiscard]] QString store() const { return data() + QStringLiteral("/queue.db"); }

    [[nodiscard]] ProgramRun run(const QStringList &arguments) const
    {
        return runProgram(arguments + QStringList{QStringLiteral("--data"), data()}, m_folder.path());
    }

    [[nodiscard]] ProgramRun submit(const QStringList &sources, const QStringList &wish) const
    {
        return run(QStringList{QStringLiteral("submit")} + sources + wish + QStringList{QStringLiteral("-o"), out()});
    }

    /// The jobs as `list --json` tells them, by number.
    [[nodiscard]] QList<QJsonObject> jobs() const
    {
        const ProgramRun listed = run({QStringLiteral("list"), QStringLiteral("--json")});
        QList<QJsonObject> all;
        for (const QJsonObject &job : listed.events()) {
            if (!job.isEmpty())
                all += job;
        }
        return all;
    }

    [[nodiscard]] QJsonObject job(int number) const
    {
        for (const QJsonObject &row : jobs()) {
            if (row.value(QLatin1StringView("id")).toInt() == number)
                return row;
        }
        return {};
    }

    [[nodiscard]] QString stateOf(int number) const { return job(number).value(QLatin1StringView("state")).toString(); }

    /// The name of the error that a job ended with, or waits for the end of; empty when there is none.
    [[nodiscard]] static QString errorOf(const QJsonObject &job)
    {
        const QJsonObject hold = job.value(QLatin1StringView("hold")).toObject();
        const QJsonObject error = hold.isEmpty() ? job.value(QLatin1StringView("error")).toObject() : hold;
        return error.value(QLatin1StringView("code")).toString();
    }

    void serve(const QStringList &options = {})
    {
        kill();
        m_serve.start(programPath(), QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data()} + options);
        m_serve.waitForStarted();
    }

    [[nodiscard]] QProcess &serving() { return m_serve; }

    /// SIGKILL, at once and to this process alone.
    void kill()
    {
        if (m_serve.state() == QProcess::NotRunning)
            return;
        m_serve.kill();
        m_serve.waitForFinished();
    }

    [[nodiscard]] QStringList outputs() const { return QDir(out()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QStringList stagingLeft() const
    {
        return QDir(out()).entryList({QStringLiteral(".zoetrope-*")}, QDir::Dirs | QDir::Hidden);
    }

private:
    QTemporaryDir m_folder;
    QString m_data;
    QString m_out;
    QProcess m_serve;
};

} // namespace Zoetrope::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <memory>

namespace Zoetrope {

/// Which program is a worker.
struct WorkerProgram
{
    QString path;
    QStringList arguments{QStringLiteral("worker")};
};

/// Signals the worker and whatever it may have started; nothing happens when it is gone.
void signalWorker(const QProcess &process, int number);

/// Kills and reaps a worker that is left.
struct WorkerEnder
{
    void operator()(QProcess *process) const;
};
using WorkerProcess = std::unique_ptr<QProcess, WorkerEnder>;

/// Starts a worker that waits for its request: setUpChild() has been done, its three channels are ours. One that is
/// spoken to by another way than its standard input gets that descriptor there; the caller closes its own.
///
/// Owns:    the caller owns the process, which ends with its owner.
/// Threads: on one that outlives the process: the kernel ends it with the thread that started it.
/// Errors:  told by the process, QProcess::FailedToStart.
[[nodiscard]] WorkerProcess launchWorker(const WorkerProgram &program, int niceness, int input = -1);

} // namespace Zoetrope

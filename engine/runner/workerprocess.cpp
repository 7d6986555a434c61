// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerprocess.h"

#include "engine/runner/childsetup.h"

#include <csignal>
#include <unistd.h>

namespace Zoetrope {

void signalWorker(const QProcess &process, int number)
{
    const auto id = pid_t(process.processId());
    if (id > 0 && ::kill(-id, number) != 0) // its group may not exist yet
        ::kill(id, number);
}

void WorkerEnder::operator()(QProcess *process) const
{
    constexpr int reapLimit_ms = 10'000;
    process->disconnect();
    if (process->state() != QProcess::NotRunning) {
        signalWorker(*process, SIGKILL); // works on a stopped process too
        process->waitForFinished(reapLimit_ms);
    }
    delete process;
}

WorkerProcess launchWorker(const WorkerProgram &program, int niceness, int input)
{
    WorkerProcess process(new QProcess);
    process->setProgram(program.path);
    process->setArguments(program.arguments);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    // Otherwise Qt forks, and the child waits for its parent's word before it goes on: for good, when that is killed.
    process->setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork);
#endif
    process->setChildProcessModifier([setup = ChildSetup{::getpid(), niceness}, input] {
        if (input >= 0)
            ::dup2(input, STDIN_FILENO);
        setUpChild(setup);
    });
    process->start();
    return process;
}

} // namespace Zoetrope

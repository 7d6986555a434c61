// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lookkeeper.h"

#include "engine/runner/processfacts.h"
#include "engine/runner/workerend.h"

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

LookKeeper::LookKeeper(WorkerProgram program, LookRules rules)
    : m_program(std::move(program))
    , m_rules(rules)
{
    m_watching.setInterval(m_rules.lookEvery);
    connect(&m_watching, &QTimer::timeout, this, &LookKeeper::watch);
}

std::unique_ptr<LookChild> LookKeeper::launch()
{
    LookChannel::Ends ends = LookChannel::makeEnds();
    if (!ends.ours.isOpen())
        return nullptr;
    auto child = std::make_unique<LookChild>(std::move(ends.ours));
    child->process = launchWorker(m_program, m_rules.niceness, ends.theirs.number());
    // Taken as it comes: what a library prints must not pile up here.
    connect(child->process.get(), &QProcess::readyReadStandardError, this,
        [one = child.get()] { (void)one->words.take(one->process->readAllStandardError()); });
    m_children.push_back(child.get());
    m_watching.start();
    return child;
}

Error LookKeeper::end(std::unique_ptr<LookChild> child, const QString &source, bool isLost)
{
    constexpr int grace_ms = 2'000;
    QProcess &process = *child->process;
    const std::int64_t killsBefore = memoryKillCount();
    if (!isLost || !process.waitForFinished(grace_ms))
        signalWorker(process, SIGKILL);
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(grace_ms);
    (void)child->words.take(process.readAllStandardError());
    WorkerEnd end;
    end.verdict = child->verdict;
    end.exitCode = process.exitCode();
    end.signalNumber = process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0; // where Qt puts it
    end.hadMemoryKill = memoryKillCount() > killsBefore;
    end.lastWords = child->words.remembered();
    std::erase(m_children, child.get());
    if (m_children.empty())
        m_watching.stop();
    return judgeWorkerEnd(end, source).error.value_or(Error{});
}

void LookKeeper::watch()
{
    for (LookChild *child : m_children) {
        const std::int64_t resident = residentBytes(child->process->processId()).value_or(0);
        if (m_rules.resident_bytes == 0 || resident <= m_rules.resident_bytes || child->verdict)
            continue;
        child->verdict = Error{ErrorCode::MemoryExceeded, {},
            u"%1 MiB in use, %2 allowed"_s.arg(resident >> 20).arg(m_rules.resident_bytes >> 20)};
        signalWorker(*child->process, SIGKILL);
    }
    if (m_chore)
        m_chore();
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/processrunner.h"

#include <QFileInfo>
#include <QThread>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// More would cost memory for what hardly ever comes at once.
constexpr int mostReady = 2;

/// Asks the system, since no event loop may have come round since it died.
bool isGone(const WorkerProcess &process)
{
    return process->state() == QProcess::NotRunning
        || (process->state() == QProcess::Running && process->waitForFinished(0));
}

} // namespace

ProcessRunner::ProcessRunner(WorkerProgram program, int slots, WorkerRules rules)
    : m_program(std::move(program))
    , m_slots(std::max(1, slots))
    , m_rules(rules)
{
    m_readiness.setSingleShot(true);
    m_readiness.setInterval(m_rules.readyFor);
    QObject::connect(&m_readiness, &QTimer::timeout, &m_grave, [this] { m_ready.clear(); });
}

ProcessRunner::~ProcessRunner()
{
    while (!m_runs.empty())
        m_runs.back()->abandon(); // comes back through letGo()
}

int ProcessRunner::freeSlots() const { return std::max(0, m_slots - int(m_runs.size())); }

Result<> ProcessRunner::ready() const
{
    if (!QFileInfo(m_program.path).isExecutable())
        return Error{ErrorCode::WorkerNotStarted, {}, u"%1 is no program"_s.arg(m_program.path)};
    return {};
}

Result<> ProcessRunner::start(RunRequest request, EventSink sink, std::stop_token stop)
{
    Q_ASSERT(QThread::currentThread() == m_grave.thread());
    if (const Result<> isReady = ready(); !isReady)
        return Error{isReady.error().code, request.spec.sources.value(0), isReady.error().detail};
    WorkerRequest wish{std::move(request.spec), std::move(request.stagingFolder), request.budget, m_rules.limits};
    m_runs.push_back(
        std::make_unique<WorkerRun>(std::move(wish), m_rules, std::move(sink), [this](WorkerRun *run) { letGo(run); }));
    m_runs.back()->start(takeWorker(), std::move(stop));
    keepReady();
    return {};
}

WorkerProcess ProcessRunner::takeWorker()
{
    // The oldest; one that is still being started is nearer than a new one.
    const auto waiting = std::ranges::find_if_not(m_ready, isGone);
    if (waiting == m_ready.end())
        return launchWorker(m_program, m_rules.niceness);
    WorkerProcess taken = std::move(*waiting);
    m_ready.erase(waiting);
    return taken;
}

/// One for each free slot, up to a limit; one more job may follow in any case.
void ProcessRunner::keepReady()
{
    if (m_rules.readyFor == std::chrono::milliseconds(0))
        return;
    std::erase_if(m_ready, isGone);
    const int wanted = std::clamp(freeSlots(), 1, mostReady);
    while (int(m_ready.size()) < wanted)
        m_ready.push_back(launchWorker(m_program, m_rules.niceness));
    m_readiness.start();
}

bool ProcessRunner::setFrozen(const QString &stagingFolder, bool isFrozen)
{
    const auto found = std::ranges::find(m_runs, stagingFolder, [](const auto &run) { return run->stagingFolder(); });
    if (found == m_runs.end())
        return false;
    (*found)->setFrozen(isFrozen);
    return true;
}

void ProcessRunner::letGo(WorkerRun *run)
{
    const auto found = std::ranges::find(m_runs, run, [](const auto &owned) { return owned.get(); });
    Q_ASSERT(found != m_runs.end());
    found->release()->setParent(&m_grave);
    m_runs.erase(found);
    run->deleteLater();
}

} // namespace Zoetrope

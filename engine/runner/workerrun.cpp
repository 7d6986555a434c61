// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerrun.h"

#include "engine/runner/processfacts.h"
#include "engine/runner/workerend.h"

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

std::chrono::steady_clock::time_point now() { return std::chrono::steady_clock::now(); }

QString seconds(std::chrono::milliseconds time) { return QString::number(double(time.count()) / 1000); }

} // namespace

WorkerRun::WorkerRun(WorkerRequest request, WorkerRules rules, EventSink sink, std::function<void(WorkerRun *)> isOver)
    : m_request(std::move(request))
    , m_rules(rules)
    , m_sink(std::move(sink))
    , m_isOver(std::move(isOver))
    , m_watch(m_rules.silence, m_rules.stall, now())
{
    m_looking.setInterval(m_rules.lookEvery);
    m_climbing.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, &WorkerRun::look);
    connect(&m_climbing, &QTimer::timeout, this, &WorkerRun::climb);
}

WorkerRun::~WorkerRun()
{
    m_onStop.reset();
    m_process.reset();
}

void WorkerRun::start(WorkerProcess process, std::stop_token stop)
{
    m_memoryKills = memoryKillCount();
    m_process = std::move(process);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &WorkerRun::readLines);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &WorkerRun::readErrors);
    connect(m_process.get(), &QProcess::finished, this, &WorkerRun::conclude);
    if (m_process->state() == QProcess::Running) {
        handOver();
    } else {
        connect(m_process.get(), &QProcess::started, this, &WorkerRun::handOver);
        // Queued, since a failed fork was told while the process was launched, if anybody had listened.
        const auto concludeLater = [this] { concludeUnstarted(); };
        if (m_process->state() == QProcess::NotRunning)
            QMetaObject::invokeMethod(this, concludeLater, Qt::QueuedConnection);
        connect(
            m_process.get(), &QProcess::errorOccurred, this,
            [concludeLater](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    concludeLater();
            },
            Qt::QueuedConnection);
    }
    m_onStop.emplace(std::move(stop), [this] {
        // On whichever thread asked; one that asks while this run goes away waits in the callback's destructor.
        QMetaObject::invokeMethod(
            this, [this] { cancel(); }, Qt::QueuedConnection);
    });
}

void WorkerRun::handOver()
{
    m_process->write(toLine(m_request) + '\n');
    m_watch.beginAnew(now());
    if (m_isFrozen)
        signalWorker(*m_process, SIGSTOP);
    else
        m_looking.start();
}

void WorkerRun::setFrozen(bool isFrozen)
{
    if (isFrozen == m_isFrozen || (isFrozen && m_rung != Rung::None))
        return;
    m_isFrozen = isFrozen;
    if (m_process->state() != QProcess::Running)
        return; // handOver() sees to it
    signalWorker(*m_process, isFrozen ? SIGSTOP : SIGCONT);
    if (isFrozen) {
        m_looking.stop();
    } else {
        m_watch.beginAnew(now());
        m_looking.start();
    }
}

void WorkerRun::readLines()
{
    m_lines.append(m_process->readAllStandardOutput());
    while (const std::optional<QByteArray> line = m_lines.takeLine())
        hear(*line);
    if (m_lines.isTooLong())
        condemn(ErrorCode::WorkerGarbled, u"a line of more than %1 bytes"_s.arg(longestWorkerLine));
}

void WorkerRun::hear(const QByteArray &line)
{
    if (m_verdict || m_finished)
        return; // what comes now is of no account
    const Result<WorkerMessage> message = workerMessageFromLine(line);
    if (!message)
        return condemn(ErrorCode::WorkerGarbled, message.error().detail);
    if (const auto *alive = std::get_if<WorkerAlive>(&*message))
        return m_watch.hearAlive(now(), alive->cpu);
    m_watch.hearEvent(now());
    const auto &event = std::get<JobEvent>(*message);
    if (const auto *finished = std::get_if<JobFinished>(&event))
        hearFinished(*finished);
    else
        m_sink(event);
}

// Told when the process is gone: only then does nobody write into the staging folder any more.
void WorkerRun::hearFinished(const JobFinished &finished)
{
    m_finished = finished;
    m_looking.stop();
    m_rung = Rung::Terminated; // it ends by itself now, or is killed
    m_climbing.start(m_rules.endGrace);
}

void WorkerRun::readErrors()
{
    for (const QString &line : m_words.take(m_process->readAllStandardError()))
        m_sink(JobLogLine{LogLevel::Info, u"worker"_s, line});
}

void WorkerRun::look()
{
    if (m_rung != Rung::None)
        return;
    const std::int64_t resident = residentBytes(m_process->processId()).value_or(0);
    if (m_rules.resident_bytes > 0 && resident > m_rules.resident_bytes) {
        return condemn(ErrorCode::MemoryExceeded,
            u"%1 MiB in use, %2 allowed"_s.arg(resident >> 20).arg(m_rules.resident_bytes >> 20));
    }
    switch (m_watch.findingAt(now())) {
    case WorkerWatch::Finding::Well:
        return;
    case WorkerWatch::Finding::Silent:
        return condemn(ErrorCode::WorkerHung, u"silent for %1 s"_s.arg(seconds(m_rules.silence)));
    case WorkerWatch::Finding::Stalled:
        return condemn(ErrorCode::WorkerHung, u"alive, but no work done for %1 s"_s.arg(seconds(m_rules.stall)));
    }
}

void WorkerRun::cancel()
{
    if (m_rung != Rung::None || m_isOverTold)
        return;
    m_wasAskedToStop = true;
    m_rung = Rung::Asked;
    setFrozen(false); // a stopped process hears nothing, not even SIGTERM
    m_process->write(toLine(WorkerCancel()) + '\n');
    m_climbing.start(m_rules.cancelGrace);
}

void WorkerRun::climb()
{
    if (m_rung == Rung::Asked) {
        m_rung = Rung::Terminated;
        signalWorker(*m_process, SIGTERM);
        m_climbing.start(m_rules.endGrace);
    } else if (m_rung == Rung::Terminated) {
        m_rung = Rung::Killed;
        signalWorker(*m_process, SIGKILL);
    }
}

/// Ends a worker that cannot be let go on; JobFinished follows when it is gone.
void WorkerRun::condemn(ErrorCode code, const QString &detail)
{
    if (m_verdict || m_finished)
        return;
    m_verdict = !m_wasAskedToStop ? Error{code, source(), detail} : cancelled();
    m_rung = Rung::Killed;
    m_looking.stop();
    m_climbing.stop();
    signalWorker(*m_process, SIGKILL); // works on a stopped process too
}

void WorkerRun::concludeUnstarted()
{
    finish({Error{ErrorCode::WorkerNotStarted, source(), m_process->errorString()}, {}, {}});
}

void WorkerRun::conclude(int exitCode, QProcess::ExitStatus status)
{
    readLines();
    readErrors();
    WorkerEnd end;
    end.verdict = m_verdict;
    end.finished = m_finished;
    end.wasAskedToStop = m_wasAskedToStop;
    end.exitCode = exitCode;
    end.signalNumber = status == QProcess::CrashExit ? exitCode : 0; // where Qt puts it
    end.hadMemoryKill = memoryKillCount() > m_memoryKills;
    end.lastWords = m_words.remembered();
    finish(judgeWorkerEnd(end, source()));
}

void WorkerRun::finish(const JobFinished &finished)
{
    if (m_isOverTold)
        return;
    m_isOverTold = true;
    m_onStop.reset();
    m_looking.stop();
    m_climbing.stop();
    m_isOver(this);
    m_sink(finished);
}

void WorkerRun::abandon()
{
    m_onStop.reset();
    m_process.reset();
    finish({cancelled(), {}, {}});
}

} // namespace Zoetrope

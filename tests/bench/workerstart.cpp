// SPDX-License-Identifier: GPL-3.0-or-later
/// What it costs to run a job in a worker process instead of in this one: a job that ends at its probe, both ways in
/// turn; medians of wall and CPU time, in lines as bench_store writes them.

#include "engine/av/capabilityprobe.h"
#include "engine/runner/localrunner.h"
#include "engine/runner/processrunner.h"
#include "tests/support/runlistener.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 21;
constexpr auto jobLength = std::chrono::milliseconds(500);
constexpr double wanted_ms = 60;

struct Cost
{
    double wall_ms = 0;
    double cpu_ms = 0;
};

double milliseconds(const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; }

double processorTime(int whose)
{
    rusage usage = {};
    ::getrusage(whose, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

RunRequest hopelessRequest(const QString &stagingFolder)
{
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video = VideoSpec{};
    output.video->ladder = {Rung{}};
    RunRequest request;
    request.spec.sources = {stagingFolder + u"/missing.mp4"_s};
    request.spec.outputs = {output};
    request.stagingFolder = stagingFolder;
    request.capabilities = probeCapabilities();
    return request;
}

Cost costOf(Runner &runner, const RunRequest &request)
{
    RunListener listener;
    const auto start = std::chrono::steady_clock::now();
    const double cpu = processorTime(RUSAGE_SELF) + processorTime(RUSAGE_CHILDREN);
    // The local runner calls from its own thread.
    const EventSink here = [sink = listener.sink()](const JobEvent &event) {
        QMetaObject::invokeMethod(
            qApp, [sink, event] { sink(event); }, Qt::QueuedConnection);
    };
    if (!runner.start(request, here, {}) || !listener.waitForFinish())
        return {};
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), processorTime(RUSAGE_SELF) + processorTime(RUSAGE_CHILDREN) - cpu};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void compare(const char *name, const RunRequest &request, const WorkerProgram &program, const WorkerRules &rules)
{
    LocalRunner local(1);
    ProcessRunner process(program, 1, rules);
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int round = 0; round < rounds; ++round) {
        const Cost inside = costOf(local, request);
        const Cost outside = costOf(process, request);
        wall.push_back(outside.wall_ms - inside.wall_ms);
        cpu.push_back(outside.cpu_ms - inside.cpu_ms);
        // A job lasts longer than the next worker takes to be ready.
        QEventLoop job;
        QTimer::singleShot(jobLength, &job, &QEventLoop::quit);
        job.exec();
    }
    std::printf("%-46s p50 %9.2f ms  cpu %9.2f ms  wanted %7.0f ms  %s\n", name, median(wall), median(cpu), wanted_ms,
        median(wall) < wanted_ms ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: workerstart PATH-OF-ZOETROPE\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const RunRequest request = hopelessRequest(folder.path());
    WorkerRules rules;
    rules.niceness = 0; // as in process
    compare("job in a worker that stands ready, over in process", request,
        WorkerProgram{QString::fromLocal8Bit(argv[1])}, rules);
    rules.readyFor = std::chrono::milliseconds(0);
    compare("job in a new worker, over in process", request, WorkerProgram{QString::fromLocal8Bit(argv[1])}, rules);
    return 0;
}

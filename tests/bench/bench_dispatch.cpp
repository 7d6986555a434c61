// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/forecast.h"
#include "engine/queue/policy.h"
#include "engine/store/storeopen.h"
#include "tests/support/storefixtures.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// What the queue's decisions cost while 10,000 jobs wait, one line a figure.

namespace {

constexpr int waitingCount = 10'000;
constexpr int runs = 200;

QDateTime noon() { return QDateTime(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::utc()); }

template <typename Work> void report(const char *what, double wanted_ms, const Work &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times += std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    }
    std::sort(times.begin(), times.end());
    const double median = times[runs / 2];
    std::printf("%-46s p50 %9.3f ms  max %9.3f ms  wanted %7.0f ms  %s\n", what, median, times.last(), wanted_ms,
        median < wanted_ms ? "reached" : "MISSED");
    std::fflush(stdout);
}

QueueView viewOf(const QList<JobSummary> &waiting)
{
    QueueView view;
    view.waiting = waiting;
    view.limits = {4, 16};
    view.now = noon();
    return view;
}

void measurePolicy(const QList<JobSummary> &waiting)
{
    QueueView view = viewOf(waiting);
    report("decide among 10,000 that may start", 5, [&] { (void)decideStarts(view); });
    for (JobSummary &job : view.waiting)
        job.startAfter = view.now.addSecs(job.id.value);
    report("decide among 10,000 for later", 5, [&] { (void)decideStarts(view); });
    for (JobSummary &job : view.waiting)
        job.hold = Error{ErrorCode::DiskFull, job.destination, {}};
    report("decide among 10,000 on hold", 5, [&] { (void)decideStarts(view); });
}

void measureForecast()
{
    ForecastView view;
    view.past = QList<PastRun>(20, PastRun{{100.0, 1e6, 1'000'000}, 2.0});
    view.waiting = QList<JobWork>(64, JobWork{std::nullopt, 1e6, 1'000'000});
    view.waitingCount = waitingCount;
    view.jobsAtOnce = 4;
    report("forecast of the whole queue", 5, [&] { (void)forecastFinish(view); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder(QString(app.arguments().value(1, QDir::tempPath()) + u"/bench_dispatch-XXXXXX"_s));
    const Result<OpenedStore> opened = openStore(folder.path());
    if (!opened)
        qFatal("%s", faultOf(opened).constData());
    JobStore store(opened->database.get());
    if (const Result<QList<JobId>> submitted = store.submit(ordersOf(waitingCount)); !submitted)
        qFatal("%s", faultOf(submitted).constData());

    measurePolicy(*store.waiting(waitingCount));
    constexpr int firstLook = 100; // as the dispatcher does
    report("read what waits, and decide", 5, [&] { (void)decideStarts(viewOf(*store.waiting(firstLook))); });
    measureForecast();
    return 0;
}

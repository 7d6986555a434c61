// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storeopen.h"
#include "tests/support/storefixtures.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// How fast the store is, on the disk of the folder named (else of the temporary one), one line a figure:
///
///   bench_store [FOLDER]

namespace {

constexpr int batch = 10'000;
constexpr int stored = 100'000;
constexpr double noPromise = 0;

/// Milliseconds of a clock of the system.
double clock_ms(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What one call took: on a busy machine the wall shows the others' work as well.
struct Cost
{
    double wall_ms = 0;
    double cpu_ms = 0;
};

template <typename Value> void mustSucceed(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", faultOf(result).constData());
}

double median(const QList<Cost> &costs, double Cost::*part)
{
    QList<double> values;
    for (const Cost &cost : costs)
        values += cost.*part;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void report(const char *what, const QList<Cost> &costs, double wanted_ms)
{
    const double wall = median(costs, &Cost::wall_ms);
    std::printf("%-46s p50 %9.2f ms  cpu %9.2f ms  wanted %7.0f ms  %s\n", what, wall, median(costs, &Cost::cpu_ms),
        wanted_ms,
        wanted_ms == noPromise ? ""
            : wall < wanted_ms ? "reached"
                               : "MISSED");
    std::fflush(stdout);
}

template <typename Work> QList<Cost> timed(int runs, const Work &work)
{
    QList<Cost> costs;
    for (int run = 0; run < runs; ++run) {
        const Cost before{clock_ms(CLOCK_MONOTONIC), clock_ms(CLOCK_THREAD_CPUTIME_ID)};
        mustSucceed(work(run));
        costs += {clock_ms(CLOCK_MONOTONIC) - before.wall_ms, clock_ms(CLOCK_THREAD_CPUTIME_ID) - before.cpu_ms};
    }
    return costs;
}

/// A store such as years leave behind: most jobs are history.
void fill(Database &database)
{
    JobStore store(&database);
    for (int count = store.counts()->queued; count < stored; count += batch)
        mustSucceed(store.submit(ordersOf(batch)));
    mustSucceed(database.transact([&]() -> Result<> {
        const Result<int> ended = database.change(
            u"UPDATE jobs SET finished_at = submitted_at + id, state = CASE id % 20 WHEN 0 THEN 'failed' "
            "WHEN 1 THEN 'cancelled' ELSE 'succeeded' END WHERE id > ?"_s,
            {batch});
        return ended ? Result<>() : ended.error();
    }));
}

void measurePages(JobStore &store, const char *what, JobQuery query, double wanted_ms = 20)
{
    const Result<JobPage> first = store.list(query);
    mustSucceed(first);
    QRandomGenerator random(1);
    report(what,
        timed(60,
            [&](int run) {
                // First, middle and last among them: "any page".
                query.offset = run < 3 ? first->total * run / 2 : int(random.bounded(qMax(first->total, 1)));
                return store.list(query);
            }),
        wanted_ms);
}

void measureLists(JobStore &store)
{
    measurePages(store, "page of 100, all, order of the queue", {});
    JobQuery query;
    query.order = ListOrder::History;
    measurePages(store, "page of 100, all, newest first", query);
    query.states = {JobState::Succeeded, JobState::Failed, JobState::Cancelled};
    measurePages(store, "page of 100, history", query);
    query.states = {JobState::Failed};
    measurePages(store, "page of 100, failed, newest first", query);
    query.order = ListOrder::Queue;
    query.states = {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing};
    measurePages(store, "page of 100, the active ones", query);
    query.states = {JobState::Queued};
    measurePages(store, "page of 100, queued", query);
    query.states = {};
    query.search = u"clip 77"_s;
    measurePages(store, "page of 100, found by a text (no promise)", query, noPromise);
    query = {};
    query.order = ListOrder::Newest;
    query.dialect = u"native"_s;
    measurePages(store, "page of 100, of one door, by age", query);
    query.states = {JobState::Failed, JobState::Cancelled};
    measurePages(store, "page of 100, of one door, two states, by age", query);
    report("counts", timed(20, [&](int) { return store.counts(); }), 20);
    report("leftovers", timed(20, [&](int) { return store.leftovers(); }), 5);
    report("waiting(64)", timed(20, [&](int) { return store.waiting(64); }), 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder(QString(app.arguments().value(1, QDir::tempPath()) + u"/bench_store-XXXXXX"_s));
    Result<OpenedStore> opened = openStore(folder.path());
    mustSucceed(opened);
    JobStore store(opened->database.get());

    const QList<JobOrder> orders = ordersOf(batch);
    report("submit 10,000 jobs in one batch", timed(1, [&](int) { return store.submit(orders); }), 5000);
    report("submit one job", timed(200, [&](int run) { return store.submit({orderOf(run)}); }), 10);
    report("claim", timed(100, [&](int run) { return store.claim({run + 1}, u"/media/out/.staging"_s); }), 10);
    report("note a fraction", timed(100, [&](int run) { return store.noteFraction({run + 1}, 0.5); }), 1);
    fill(*opened->database);
    measureLists(store);
    report("open, with a check of 100,000 jobs", timed(3, [&](int) { return openStore(folder.path()); }), 2000);
    std::printf("store of 100,000 jobs: %.1f MB\n", double(QFileInfo(storePath(folder.path())).size()) / 1e6);
    return 0;
}

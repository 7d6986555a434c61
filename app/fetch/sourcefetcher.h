// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/download.h"
#include "app/fetch/fetchrecords.h"
#include "engine/engine.h"

#include <QThread>

#include <map>

namespace Zoetrope {

/// Fetches the sources of jobs that name an address.
///
///   door -> prepare() -> submitted, held as SourceAwaited -> downloaded -> edit() with the file -> it runs
///
/// The job is there first: its client has an id at once, everybody sees what it waits for and how far that is, and it
/// is paused, cancelled and removed like any other. What was fetched stays until its job is taken off the list, since a
/// retry and a look at both pictures need it.
///
/// Addresses may hold secrets. The whole one stands only in a file that the owner alone can read; the job has it with
/// these masked.
///
/// Owns:    the folder's content, the thread on which downloads run.
/// Threads: the engine's.
/// Errors:  in the jobs, which fail with them.
class SourceFetcher
{
public:
    struct Options
    {
        QString folder;
        SourceRules rules;
        Resolve resolve = systemResolve();
        Download::Limits limits;
    };
    using TakeOrder = std::function<void(const Result<JobOrder> &order)>;
    /// Makes a job's order anew for the file that its source came to: for dialects whose wishes depend on what it
    /// holds.
    using Remake = std::function<void(const Job &job, const QString &path, TakeOrder take)>;

    /// Finds what an earlier one left.
    [[nodiscard]] static Result<std::unique_ptr<SourceFetcher>> open(Engine *engine, Options options);
    ~SourceFetcher();
    SourceFetcher(const SourceFetcher &) = delete;
    SourceFetcher &operator=(const SourceFetcher &) = delete;

    void addRemaker(const QString &dialect, Remake remake);
    /// Goes on with all that waits in the queue.
    void begin();

    /// Makes an order whose source is an address ready to be stored; others stay as they are.
    /// Errors:  of writing.
    [[nodiscard]] Result<> prepare(JobOrder *order);
    /// The part of an origin that an edit must carry over while the source stays the same.
    static constexpr QLatin1StringView originKey{"fetch"};

private:
    struct Fetch
    {
        QString name; ///< of its files
        QString shown; ///< the address without secrets
        QPointer<Download> download; ///< on its thread; none while it waits for its turn
        bool isStopped = false;
        bool isRefused = false; ///< for as long as this port is open
        Error told;
    };

    SourceFetcher(Engine *engine, Options options, FetchRecords records);
    void scan(int offset);
    void sweep();
    void hear(const JobSummary &job);
    void adopt(JobId id);
    void take(const Job &job);
    void startMore();
    void start(JobId id, Fetch *fetch);
    void tell(JobId id, const Download::State &state);
    void finish(JobId id, const Result<> &whole, const Download::State &state);
    void keep(JobId id, const QString &name);
    void stop(JobId id);
    void forget(JobId id);
    void fail(JobId id, Error why);
    void hand(const Job &job, const QString &path);

    Engine *m_engine;
    Options m_options;
    FetchRecords m_records;
    QStringList m_found; ///< names of those that were there at the start
    std::map<JobId, Fetch> m_fetches; ///< of jobs that wait
    std::map<QString, Remake> m_remakers;
    QThread m_thread;
    QObject m_home; ///< where answers come to
};

} // namespace Zoetrope

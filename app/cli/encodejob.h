// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/services.h"

namespace Zoetrope {

/// One job here and now: a staging folder, a run, its outputs published, the staging folder gone. All outputs or none
/// get a final name.
///
/// Owns:    the staging folder, from start() to finish(); the destructor removes one that is left.
/// Threads: one at a time; the sink is called from the run's threads.
/// Errors:  start() when there is no staging or no place to run; then nothing is left behind and no event comes.
class EncodeJob
{
public:
    struct Wish
    {
        JobSpec spec;
        QString destination;
        NameClash clash = NameClash::Fail;
        Budget budget;
    };

    EncodeJob(Wish wish, const Services &services);
    ~EncodeJob();
    EncodeJob(const EncodeJob &) = delete;
    EncodeJob &operator=(const EncodeJob &) = delete;

    [[nodiscard]] Result<> start(const StartRun &startRun, EventSink sink, std::stop_token stop);
    /// After the run's JobFinished: publishes and cleans up. Returns what the user is told, paths relative to the
    /// destination. A run that ended well is still cancelled when `stop` says so.
    [[nodiscard]] JobFinished finish(JobFinished ran, const std::stop_token &stop);

    [[nodiscard]] const Wish &wish() const { return m_wish; }

private:
    void cleanUp(QList<Notice> *notices);

    Wish m_wish;
    const Services &m_services;
    QString m_stagingFolder;
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/encodejob.h"
#include "app/cli/mailbox.h"
#include "app/cli/terminalprogress.h"

#include <memory>

namespace Zoetrope {

/// How encode speaks: for people, or one JSON event a line.
enum class Speech { People, Json };

struct EncodeRunOptions
{
    int jobsAtOnce = 1;
    Speech speech = Speech::People;
    bool isQuiet = false;
    bool isVerbose = false;
};

/// All jobs of one command, some of them at a time, and what the user is told of them.
///
/// Owns:    the jobs and their stop_source; the runner for the length of run().
/// Threads: run() on the calling thread, which alone speaks; runs tell it through a mailbox.
/// Cancel:  the context's stop_token, or a reader of standard output that went away; run() returns when all have ended.
class EncodeRun
{
public:
    EncodeRun(QList<EncodeJob::Wish> wishes, EncodeRunOptions options, CommandContext &context);

    /// The exit code: of the first failure; 10 when all is verified but a source was damaged.
    [[nodiscard]] int run();

private:
    struct StopAsked
    {
    };
    struct Message
    {
        int job = 0;
        std::variant<JobEvent, StopAsked> content;
    };

    void startMore(const StartRun &startRun);
    void startJob(const StartRun &startRun, int job);
    void hear(int job, const JobEvent &event);
    void hearFinished(int job, const JobFinished &ran);
    void closeJob(int job, const JobFinished &told);
    void sayFinished(int job, const JobFinished &told);
    void sayStopped();
    void writeJson(int job, const JobEvent &event, const QString &destination = {});
    [[nodiscard]] QString nameOf(int job) const;
    [[nodiscard]] QString sourceOf(int job) const;

    CommandContext &m_context;
    EncodeRunOptions m_options;
    std::vector<std::unique_ptr<EncodeJob>> m_jobs;
    TerminalProgress m_progress;
    Mailbox<Message> m_mailbox;
    std::stop_source m_stop;
    int m_nextJob = 0;
    int m_running = 0;
    int m_published = 0;
    int m_exitCode = 0;
    bool m_hasDamage = false;
};

/// The outputs as a table: path, size, duration, picture, and that they were verified; under an HLS folder its
/// renditions.
[[nodiscard]] QStringList outputTable(const QList<OutputRecord> &outputs);

} // namespace Zoetrope

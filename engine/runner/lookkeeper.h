// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/runner/lastwords.h"
#include "engine/runner/lookchannel.h"
#include "engine/runner/workerprocess.h"

#include <QTimer>
#include <vector>

namespace Zoetrope {

/// How looking processes are supervised.
struct LookRules
{
    int niceness = 0; ///< before the encoders: somebody waits for it
    std::int64_t resident_bytes = std::int64_t(4) << 30; ///< more memory in RAM ends it; 0: no limit
    std::chrono::milliseconds startLimit{20'000}; ///< from fork to greeting
    std::chrono::milliseconds answerLimit{60'000}; ///< more than opening, analysing and tasting may take together
    std::chrono::milliseconds retryAfter{10'000}; ///< when none came up
    std::chrono::milliseconds idleFor{15'000}; ///< then it is let go, with the files that it has open
    std::chrono::milliseconds lookEvery{500};
};

/// A process that looks into sources, and our end of its socket.
struct LookChild
{
    explicit LookChild(Descriptor socket)
        : channel(std::move(socket))
    {
    }

    LookChannel channel;
    QStringList seen; ///< whose sources it has open, last used first
    bool hasLooked = false;
    LookChannel::Time idleSince;
    // The keeper's alone:
    WorkerProcess process;
    LastWords words;
    std::optional<Error> verdict;
};

/// Starts looking processes, watches their memory, and sees them to their end.
///
/// Owns:    nothing; the processes belong to their LookChild.
/// Threads: one with an event loop, which must outlive the processes: the kernel ends them with it.
class LookKeeper final : public QObject
{
public:
    LookKeeper(WorkerProgram program, LookRules rules);

    /// On its way; whether it comes up shows on the channel. Null when the system has no socket left.
    [[nodiscard]] std::unique_ptr<LookChild> launch();
    /// Lets it go, and says what became of it while it looked into `source`. `isLost`: the channel has closed by
    /// itself; else it is killed.
    [[nodiscard]] Error end(std::unique_ptr<LookChild> child, const QString &source, bool isLost);

    /// What else is to be done while there are processes, now and then.
    void setChore(std::function<void()> chore) { m_chore = std::move(chore); }

private:
    void watch();

    const WorkerProgram m_program;
    const LookRules m_rules;
    std::vector<LookChild *> m_children; ///< that are not ended
    QTimer m_watching{this};
    std::function<void()> m_chore;
};

} // namespace Zoetrope

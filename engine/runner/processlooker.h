// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/looker.h"
#include "engine/runner/lookkeeper.h"
#include "engine/runner/lookwords.h"

#include <QThread>

namespace Zoetrope {

/// Looks into sources in confined processes of its own, one for each question that is asked at the same time: a file
/// that crashes its reader, hangs or eats memory is answered with an error, and nothing else happens. The file is
/// opened here and handed over; the process can open none itself.
///
/// Processes are kept for the next question, with the sources that they have open, until nobody has asked for
/// LookRules::idleFor; before the first one there is none. Where none can be started, it looks in this process, and
/// tries again after LookRules::retryAfter.
///
/// Owns:    the processes, and a thread that starts and ends them. The destructor ends those that are left.
/// Threads: as Looker; destroyed when no call is under way.
/// Errors:  as Looker. A crash counts against a file only in a process that has seen no other, or where none of that
///          kind can be had any more.
class ProcessLooker final : public Looker
{
public:
    explicit ProcessLooker(WorkerProgram program, LookRules rules = {});
    ~ProcessLooker() override;

    [[nodiscard]] Result<MediaInfo> probe(
        const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin = {}) override;
    [[nodiscard]] Result<QList<Picture>> pictures(const PictureWish &wish, const std::stop_token &stop) override;
    [[nodiscard]] Result<QByteArray> still(
        const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop) override;

private:
    using Child = std::unique_ptr<LookChild>;

    /// What it is asked for; nothing when there is no process to ask.
    [[nodiscard]] std::optional<LookAnswer> look(const LookRequest &request, const std::stop_token &stop);
    template <typename Value>
    [[nodiscard]] std::optional<Result<Value>> lookFor(const LookRequest &request, const std::stop_token &stop);
    [[nodiscard]] Child take(const QString &source);
    [[nodiscard]] bool mayLaunch();
    [[nodiscard]] Child launch(const std::stop_token &stop);
    void keep(Child child, const LookRequest &request);
    void endIdle();
    /// Has the keeper do something on its thread, and waits for it.
    template <typename Work> auto onKeeper(Work work);

    const LookRules m_rules;
    LocalLooker m_local;
    LookKeeper m_keeper; // lives on m_thread
    QThread m_thread;
    std::once_flag m_beginning;
    std::mutex m_mutex;
    std::vector<Child> m_idle; // guarded by m_mutex; last used last
    LookChannel::Time m_retryAt; // guarded by m_mutex; none could be started
};

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

namespace Zoetrope {

/// In which order a list stands and its pages are counted.
enum class ListOrder {
    Queue, ///< by priority and place; what has ended comes last
    History, ///< what has not ended, then what ended last
    Newest, ///< what was made last comes first, whatever became of it since: pages stay as they are while jobs end
    Oldest, ///< the other way round
};

/// What a list asks for.
struct JobQuery
{
    QList<JobState> states; ///< empty: all
    QString search; ///< part of the source's or destination's path, a and A alike; empty: all
    ListOrder order = ListOrder::Queue;
    int offset = 0;
    int count = 100; ///< 1..1000
    QString dialect; ///< the one that the origin names; empty: all
};

struct JobPage
{
    QList<JobSummary> jobs;
    int total = 0; ///< of the query, without paging
};

/// The same with all that there is to know of each.
struct WholePage
{
    QList<Job> jobs; ///< one whose row is damaged comes with that as its error
    int total = 0;
};

struct QueueCounts
{
    int queued = 0;
    int running = 0; ///< and publishing
    int paused = 0;
    int succeeded = 0;
    int failed = 0;
    int cancelled = 0;
    bool operator==(const QueueCounts &) const = default;
};

/// What came over from a store that was set aside.
struct ImportReport
{
    int imported = 0;
    int known = 0; ///< were there already
    int unreadable = 0;
    QString firstFault; ///< why the first of these could not be read
    int outputs = 0; ///< of the jobs that were brought over
    int logLines = 0; ///< likewise
    bool operator==(const ImportReport &) const = default;
};

/// Whether the queue starts jobs. Survives a restart.
enum class QueueMode {
    Running,
    Paused, ///< nothing starts, and what runs is frozen
    Draining, ///< nothing starts, what runs is finished
};
[[nodiscard]] QString toText(QueueMode mode);
[[nodiscard]] Result<QueueMode> queueModeFromText(QStringView text);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobstore.h"

#include "engine/store/jobrows.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// Between two places in the queue, so that most jobs can be put between others without moving these.
constexpr std::int64_t gap = 1 << 20;

Result<> checkPriority(int priority)
{
    if (qAbs(priority) <= JobOrder::highestPriority)
        return {};
    return Error{ErrorCode::SpecInvalid, u"priority"_s,
        u"priority: must be between %1 and %2, is %3"_s.arg(-JobOrder::highestPriority)
            .arg(JobOrder::highestPriority)
            .arg(priority)};
}

bool isWaiting(JobState state) { return state == JobState::Queued || state == JobState::Paused; }

Error busyBecause(const JobStanding &job) { return busy(job.id, u"it is %1"_s.arg(toText(job.state))); }

/// Its pieces belong to the order it has.
Result<> checkAtRest(const JobStanding &job)
{
    if (!isWaiting(job.state))
        return busyBecause(job);
    if (!job.staging.isEmpty())
        return busy(job.id, u"it was begun: %1"_s.arg(job.staging));
    return {};
}

} // namespace

JobStore::JobStore(Database *database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<JobStanding> JobStore::standing(JobId job) const
{
    Result<JobStanding> standing = Error{ErrorCode::JobUnknown, QString::number(job.value), {}};
    Result<> read = m_database->read(u"SELECT %1 FROM jobs WHERE id = ?"_s.arg(standingColumns()),
        {qlonglong(job.value)}, [&standing](const Row &row) { standing = standingFromRow(row); });
    return read ? standing : Result<JobStanding>(read.error());
}

Result<> JobStore::changeJob(JobId job, const Change &change)
{
    return m_database->transact([&]() -> Result<> {
        const Result<JobStanding> at = standing(job);
        return at ? change(*at) : at.error();
    });
}

Result<> JobStore::changeRow(JobId job, const QString &assignments, QVariantList values)
{
    values += qlonglong(job.value);
    const Result<int> changed = m_database->change(u"UPDATE jobs SET %1 WHERE id = ?"_s.arg(assignments), values);
    return changed ? Result<>() : changed.error();
}

Result<QList<JobId>> JobStore::submit(const QList<JobOrder> &orders)
{
    QList<JobId> jobs;
    QHash<int, std::int64_t> last; // position by priority
    Result<> submitted = m_database->transact([&]() -> Result<> {
        for (const JobOrder &order : orders) {
            if (Result<> checked = checkPriority(order.priority); !checked)
                return checked;
            if (!last.contains(order.priority)) {
                const Result<std::int64_t> position = lastPosition(order.priority);
                if (!position)
                    return position.error();
                last.insert(order.priority, *position);
            }
            const Result<JobId> job = add(order, last[order.priority] += gap);
            if (!job)
                return job.error();
            jobs += *job;
        }
        return {};
    });
    return submitted ? Result<QList<JobId>>(jobs) : submitted.error();
}

Result<JobId> JobStore::add(const JobOrder &order, std::int64_t position)
{
    const Result<std::int64_t> number = m_database->insert(u"INSERT INTO jobs (state, priority, position, source, "
                                                           u"destination, collision, start_after, submitted_at, hold) "
                                                           "VALUES ('queued', ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {order.priority, qlonglong(position), order.spec.sources.value(0), order.destination, toText(order.collision),
            timeColumn(order.startAfter), timeColumn(m_clock()), errorColumn(sourceHold(order.spec.sources.value(0)))});
    if (!number)
        return number.error();
    const Result<std::int64_t> added = m_database->insert(u"INSERT INTO orders (job, spec, origin) VALUES (?, ?, ?)"_s,
        {qlonglong(*number), jsonText(toJson(order.spec)), jsonText(order.origin)});
    return added ? Result<JobId>(JobId{*number}) : added.error();
}

Result<> JobStore::edit(JobId job, const JobOrder &order)
{
    if (Result<> checked = checkPriority(order.priority); !checked)
        return checked;
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        if (Result<> rests = checkAtRest(at); !rests)
            return rests;
        if (Result<> replaced = replaceOrder(at, order); !replaced)
            return replaced;
        return applyPriority(at, order.priority);
    });
}

Result<> JobStore::replaceOrder(const JobStanding &job, const JobOrder &order)
{
    const QString source = order.spec.sources.value(0);
    Result<> changed = changeRow(job.id, u"source = ?, destination = ?, collision = ?, start_after = ?, hold = ?"_s,
        {source, order.destination, toText(order.collision), timeColumn(order.startAfter),
            errorColumn(job.state == JobState::Queued ? sourceHold(source) : std::nullopt)});
    if (!changed)
        return changed;
    const Result<int> replaced =
        m_database->change(u"INSERT OR REPLACE INTO orders (job, spec, origin) VALUES (?, ?, ?)"_s,
            {qlonglong(job.id.value), jsonText(toJson(order.spec)), jsonText(order.origin)});
    return replaced ? Result<>() : replaced.error();
}

Result<> JobStore::askPause(JobId job)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        if (at.state == JobState::Queued)
            return applyMove(at, JobState::Paused, {});
        if (at.state != JobState::Running)
            return busyBecause(at);
        if (at.wish == JobWish::Cancel)
            return busy(job, u"it is to be cancelled"_s);
        return changeRow(job, u"wish = ?"_s, {toText(JobWish::Pause)});
    });
}

Result<> JobStore::askCancel(JobId job)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        if (isWaiting(at.state))
            return applyMove(at, JobState::Cancelled, {});
        if (at.state != JobState::Running)
            return busyBecause(at);
        return changeRow(job, u"wish = ?"_s, {toText(JobWish::Cancel)});
    });
}

Result<> JobStore::askResume(JobId job)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        if (at.state == JobState::Paused)
            return applyMove(at, JobState::Queued, {});
        if (at.state != JobState::Running || at.wish != JobWish::Pause)
            return busyBecause(at);
        return changeRow(job, u"wish = ?"_s, {toText(JobWish::None)});
    });
}

Result<> JobStore::retry(JobId job)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        if (at.state != JobState::Failed && at.state != JobState::Cancelled)
            return busyBecause(at);
        MoveDetails details;
        details.deaths = 0;
        if (Result<> moved = applyMove(at, JobState::Queued, details); !moved)
            return moved;
        const Result<std::int64_t> last = lastPosition(at.priority);
        return last ? changeRow(job, u"position = ?"_s, {qlonglong(*last + gap)}) : last.error();
    });
}

Result<> JobStore::remove(const QList<JobId> &jobs)
{
    return m_database->transact([&]() -> Result<> {
        for (const JobId job : jobs) {
            const Result<JobStanding> at = standing(job);
            if (!at)
                return at.error();
            if (Result<> rests = isFinal(at->state) ? Result<>() : checkAtRest(*at); !rests)
                return rests;
            const Result<int> removed = m_database->change(u"DELETE FROM jobs WHERE id = ?"_s, {qlonglong(job.value)});
            if (!removed)
                return removed.error();
        }
        return {};
    });
}

Result<> JobStore::setPriority(JobId job, int priority)
{
    if (Result<> checked = checkPriority(priority); !checked)
        return checked;
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        return isFinal(at.state) ? busyBecause(at) : applyPriority(at, priority);
    });
}

Result<> JobStore::applyPriority(const JobStanding &job, int priority)
{
    if (priority == job.priority)
        return {};
    const Result<std::int64_t> last = lastPosition(priority);
    return last ? place({job.id}, priority, *last + gap, gap) : last.error();
}

Result<> JobStore::setStartAfter(JobId job, const std::optional<QDateTime> &time)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        return isWaiting(at.state) ? changeRow(job, u"start_after = ?"_s, {timeColumn(time)}) : busyBecause(at);
    });
}

Result<> JobStore::setStaging(JobId job, const QString &stagingFolder)
{
    return changeJob(job, [&](const JobStanding &) { return changeRow(job, u"staging = ?"_s, {stagingFolder}); });
}

Result<> JobStore::setHold(JobId job, const std::optional<Error> &hold)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        return at.state == JobState::Queued ? changeRow(job, u"hold = ?"_s, {errorColumn(hold)}) : busyBecause(at);
    });
}

Result<> JobStore::noteSource(JobId job, const Error &standing)
{
    const bool isAwaited = standing.code == ErrorCode::SourceAwaited;
    const auto note = [&]() -> Result<> {
        const Result<JobStanding> at = this->standing(job);
        if (!at)
            return at.error();
        if (at->state != JobState::Queued || !isAddress(at->source))
            return busyBecause(*at);
        if (isAwaited)
            return changeRow(job, u"hold = ?"_s, {errorColumn(standing)});
        MoveDetails details;
        details.error = standing;
        return applyMove(*at, JobState::Failed, details);
    };
    return m_database->transact(note, isAwaited ? Transaction::WriteUnsynced : Transaction::Write);
}

Result<std::int64_t> JobStore::lastPosition(int priority) const
{
    std::int64_t last = 0; // also when there is no job yet
    Result<> read = m_database->read(u"SELECT max(position) FROM jobs WHERE priority = ?"_s, {priority},
        [&last](const Row &row) { last = row.number(0); });
    return read ? Result<std::int64_t>(last) : read.error();
}

Result<> JobStore::reorder(const QList<JobId> &jobs, JobId before)
{
    return m_database->transact([&]() -> Result<> {
        for (const JobId job : jobs) {
            const Result<JobStanding> at = standing(job);
            if (!at)
                return at.error();
            if (!isWaiting(at->state))
                return busyBecause(*at);
        }
        if (!before)
            return placeAtEnd(jobs);
        const Result<JobStanding> next = standing(before);
        if (!next)
            return next.error();
        return isWaiting(next->state) ? placeBefore(jobs, *next) : busyBecause(*next);
    });
}

Result<> JobStore::placeAtEnd(const QList<JobId> &jobs)
{
    int lowest = 0;
    Result<> read = m_database->read(u"SELECT min(priority) FROM jobs WHERE state IN ('queued', 'paused')"_s, {},
        [&lowest](const Row &row) { lowest = int(row.number(0)); });
    if (!read)
        return read;
    const Result<std::int64_t> last = lastPosition(lowest);
    return last ? place(jobs, lowest, *last + gap, gap) : last.error();
}

Result<> JobStore::placeBefore(const QList<JobId> &jobs, const JobStanding &before)
{
    const std::int64_t needed = jobs.size() + 1;
    std::int64_t previous = before.position - gap * needed;
    Result<> read = m_database->read(
        u"SELECT position FROM jobs WHERE priority = ? AND position < ? ORDER BY position DESC LIMIT 1"_s,
        {before.priority, qlonglong(before.position)}, [&previous](const Row &row) { previous = row.number(0); });
    if (!read)
        return read;
    if (const std::int64_t step = (before.position - previous) / needed; step > 0)
        return place(jobs, before.priority, previous + step, step);
    // No room: all that follow make some.
    const Result<int> moved =
        m_database->change(u"UPDATE jobs SET position = position + ? WHERE priority = ? AND position >= ?"_s,
            {qlonglong(gap * needed), before.priority, qlonglong(before.position)});
    return moved ? place(jobs, before.priority, before.position + gap, gap) : moved.error();
}

Result<> JobStore::place(const QList<JobId> &jobs, int priority, std::int64_t first, std::int64_t step)
{
    for (const JobId job : jobs) {
        if (Result<> placed = changeRow(job, u"priority = ?, position = ?"_s, {priority, qlonglong(first)}); !placed)
            return placed;
        first += step;
    }
    return {};
}

Result<> JobStore::setSetting(const QString &name, const QJsonValue &value)
{
    return m_database->transact([&]() -> Result<> {
        const Result<int> set = m_database->change(
            u"INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)"_s, {name, jsonText({{u"value"_s, value}})});
        return set ? Result<>() : set.error();
    });
}

} // namespace Zoetrope

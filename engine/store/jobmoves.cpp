// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/secrets.h"
#include "engine/base/utctime.h"
#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

Result<> checkMove(const JobStanding &job, JobState from, JobState to)
{
    if (job.state != from)
        return busy(job.id, u"it is %1, no longer %2"_s.arg(toText(job.state), toText(from)));
    if (!isMoveAllowed(from, to))
        return busy(job.id, u"nothing moves from %1 to %2"_s.arg(toText(from), toText(to)));
    return {};
}

double share(double fraction) { return fraction >= 0 ? qMin(fraction, 1.0) : 0.0; } // also when it is no number

template <typename Record> QStringList textsOf(const QList<Record> &records)
{
    QStringList texts;
    for (const Record &record : records)
        texts += jsonText(toJson(record));
    return texts;
}

} // namespace

Result<> JobStore::move(JobId job, JobState from, JobState to, const MoveDetails &details)
{
    return changeJob(job, [&](const JobStanding &at) -> Result<> {
        Result<> allowed = checkMove(at, from, to);
        return allowed ? applyMove(at, to, details) : allowed;
    });
}

Result<> JobStore::applyMove(const JobStanding &job, JobState to, const MoveDetails &details)
{
    // The clock may have been set back since; a job never ends before it began.
    const QDateTime now = qMax(m_clock(), job.startedAt.value_or(job.submittedAt));
    const bool clearsError = to == JobState::Queued || to == JobState::Running;
    const QVariant error = details.error || clearsError ? errorColumn(details.error) : job.error;
    const std::optional<QDateTime> started = to == JobState::Running ? job.startedAt.value_or(now) : job.startedAt;
    const std::optional<Error> hold = details.hold || to != JobState::Queued ? details.hold : sourceHold(job.source);
    const double fraction = to == JobState::Succeeded ? 1.0 : share(details.fraction.value_or(job.fraction));
    Result<> changed = changeRow(job.id,
        u"state = ?, wish = ?, hold = ?, error = ?, staging = ?, deaths = ?, fraction = ?, started_at = ?, "
        "finished_at = ?"_s,
        {toText(to), toText(JobWish::None), errorColumn(hold), error, details.stagingFolder.value_or(job.staging),
            details.deaths.value_or(job.deaths), fraction, timeColumn(started),
            isFinal(to) ? timeColumn(now) : QVariant()});
    if (!changed)
        return changed;
    if (Result<> replaced = replaceRecords(job.id, to, details); !replaced)
        return replaced;
    return details.attempt ? applyEnding(job.id, *details.attempt) : Result<>();
}

Result<> JobStore::replaceRecords(JobId job, JobState to, const MoveDetails &details)
{
    const bool isReplaced = to == JobState::Publishing || to == JobState::Succeeded || to == JobState::Queued;
    const bool isCleared = to == JobState::Queued;
    if (isReplaced || !details.outputs.isEmpty()) {
        const QStringList texts = isCleared ? QStringList() : textsOf(details.outputs);
        if (Result<> replaced = replaceTexts(job, u"outputs"_s, texts); !replaced)
            return replaced;
    }
    if (isReplaced || !details.notices.isEmpty())
        return replaceTexts(job, u"notices"_s, isCleared ? QStringList() : textsOf(details.notices));
    return {};
}

Result<> JobStore::replaceTexts(JobId job, const QString &table, const QStringList &texts)
{
    const Result<int> cleared =
        m_database->change(u"DELETE FROM %1 WHERE job = ?"_s.arg(table), {qlonglong(job.value)});
    if (!cleared)
        return cleared.error();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Result<int> added =
            m_database->change(u"INSERT INTO %1 (job, number, record) VALUES (?, ?, ?)"_s.arg(table),
                {qlonglong(job.value), qlonglong(i), texts[i]});
        if (!added)
            return added.error();
    }
    return {};
}

Result<Attempt> JobStore::claim(JobId job, const QString &stagingFolder)
{
    Result<Attempt> attempt = Attempt();
    Result<> claimed = changeJob(job, [&](const JobStanding &at) -> Result<> {
        if (Result<> allowed = checkMove(at, JobState::Queued, JobState::Running); !allowed)
            return allowed;
        MoveDetails details;
        if (const Result<Job> read = readJob(job); !read) {
            attempt = read.error();
            details.error = read.error();
            return applyMove(at, JobState::Failed, details);
        }
        details.stagingFolder = stagingFolder;
        if (Result<> moved = applyMove(at, JobState::Running, details); !moved)
            return moved;
        attempt = beginAttempt(at);
        return attempt ? Result<>() : attempt.error();
    });
    return claimed ? attempt : Result<Attempt>(claimed.error());
}

Result<Attempt> JobStore::beginAttempt(const JobStanding &job)
{
    Attempt attempt;
    attempt.job = job.id;
    attempt.number = job.attempts + 1;
    attempt.startedAt = utcFromMilliseconds(m_clock().toMSecsSinceEpoch());
    const Result<int> ended = m_database->change(
        u"UPDATE attempts SET ending = ?, finished_at = max(started_at, ?) WHERE job = ? AND ending = 'running'"_s,
        {toText(AttemptEnd::Interrupted), timeColumn(attempt.startedAt), qlonglong(job.id.value)});
    if (!ended)
        return ended.error();
    if (Result<> counted = changeRow(job.id, u"attempts = ?"_s, {attempt.number}); !counted)
        return counted.error();
    const Result<std::int64_t> begun =
        m_database->insert(u"INSERT INTO attempts (job, number, ending, started_at) VALUES (?, ?, ?, ?)"_s,
            {qlonglong(job.id.value), attempt.number, toText(attempt.end), timeColumn(attempt.startedAt)});
    return begun ? Result<Attempt>(attempt) : begun.error();
}

Result<> JobStore::endAttempt(
    JobId job, int number, AttemptEnd end, const std::optional<Error> &error, double mediaSpeed)
{
    return m_database->transact([&] { return applyEnding(job, {number, end, error, mediaSpeed}); });
}

Result<> JobStore::applyEnding(JobId job, const AttemptEnding &ending)
{
    const Result<int> ended = m_database->change(
        u"UPDATE attempts SET ending = ?, error = ?, media_speed = ?, finished_at = max(started_at, ?) "
        "WHERE job = ? AND number = ? AND ending = 'running'"_s,
        {toText(ending.end), errorColumn(ending.error), ending.mediaSpeed > 0 ? ending.mediaSpeed : 0.0,
            timeColumn(m_clock()), qlonglong(job.value), ending.number});
    if (!ended)
        return ended.error();
    if (*ended == 0)
        return busy(job, u"its attempt %1 is not going on"_s.arg(ending.number));
    return {};
}

Result<> JobStore::setAttemptPlan(JobId job, int number, const QJsonObject &plan)
{
    return m_database->transact([&]() -> Result<> {
        const Result<int> set = m_database->change(u"UPDATE attempts SET plan = ? WHERE job = ? AND number = ?"_s,
            {jsonText(plan), qlonglong(job.value), number});
        if (!set)
            return set.error();
        return *set > 0 ? Result<>() : Error{ErrorCode::JobUnknown, QString::number(job.value), {}};
    });
}

Result<> JobStore::noteFraction(JobId job, double fraction)
{
    return m_database->transact(
        [&] { return changeRow(job, u"fraction = ?"_s, {share(fraction)}); }, Transaction::WriteUnsynced);
}

Result<> JobStore::appendLog(JobId job, int attempt, const QList<JobLogLine> &lines)
{
    return m_database->transact(
        [&]() -> Result<> {
            if (const Result<JobStanding> at = standing(job); !at)
                return at.error();
            std::int64_t number = 0;
            Result<> read = m_database->read(u"SELECT max(number) FROM log WHERE job = ?"_s, {qlonglong(job.value)},
                [&number](const Row &row) { number = row.number(0); });
            if (!read)
                return read;
            for (const JobLogLine &line : lines) {
                const Result<int> added = m_database->change(
                    u"INSERT INTO log (job, number, attempt, level, category, text) VALUES (?, ?, ?, ?, ?, ?)"_s,
                    {qlonglong(job.value), qlonglong(++number), attempt, toText(line.level), line.category,
                        maskSecrets(line.text)});
                if (!added)
                    return added.error();
            }
            const Result<int> trimmed = m_database->change(u"DELETE FROM log WHERE job = ? AND number <= ?"_s,
                {qlonglong(job.value), qlonglong(number - mostLogLines)});
            return trimmed ? Result<>() : trimmed.error();
        },
        Transaction::WriteUnsynced);
}

} // namespace Zoetrope

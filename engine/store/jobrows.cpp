// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobrows.h"

#include "engine/base/json.h"
#include "engine/base/secrets.h"
#include "engine/base/utctime.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// Places of summaryColumns() and, after them, jobColumns().
enum Column {
    IdColumn,
    SourceColumn,
    DestinationColumn,
    StateColumn,
    WishColumn,
    PriorityColumn,
    PositionColumn,
    StartAfterColumn,
    FractionColumn,
    HoldColumn,
    ErrorColumn,
    NoticesColumn,
    OutputsColumn,
    SubmittedColumn,
    FinishedColumn,
    DialectColumn,
    CollisionColumn,
    AttemptsColumn,
    DeathsColumn,
    StagingColumn,
    StartedColumn,
    SpecColumn,
    OriginColumn,
};

/// Places of attemptColumns().
enum AttemptColumn {
    AttemptJobColumn,
    AttemptNumberColumn,
    AttemptEndColumn,
    AttemptErrorColumn,
    AttemptPlanColumn,
    AttemptStartedColumn,
    AttemptFinishedColumn,
    AttemptSpeedColumn,
};

/// Places of standingColumns().
enum StandingColumn {
    StandingIdColumn,
    StandingStateColumn,
    StandingWishColumn,
    StandingPriorityColumn,
    StandingPositionColumn,
    StandingStagingColumn,
    StandingAttemptsColumn,
    StandingDeathsColumn,
    StandingFractionColumn,
    StandingErrorColumn,
    StandingSubmittedColumn,
    StandingStartedColumn,
    StandingSourceColumn,
};

constexpr std::int64_t latest_ms = 253'402'300'799'999; // the end of the year 9999
constexpr int mostAttempts = std::numeric_limits<int>::max();
constexpr int longestStoredText = 60'000; // what the readers of JSON take

/// A row being read; it goes on with defaults and gathers what is wrong.
class CheckedRow
{
public:
    explicit CheckedRow(const Row &row)
        : m_row(row)
    {
    }

    QString text(int column) const { return m_row.text(column); }

    std::int64_t number(int column, std::int64_t least, std::int64_t most)
    {
        const std::int64_t number = m_row.number(column);
        if (number >= least && number <= most)
            return number;
        fault(u"number %1 in column %2"_s.arg(number).arg(column));
        return least;
    }

    double real(int column, double most)
    {
        const double number = m_row.real(column);
        if (number >= 0 && number <= most)
            return number;
        fault(u"number %1 in column %2"_s.arg(number).arg(column));
        return 0;
    }

    std::optional<QDateTime> time(int column)
    {
        if (m_row.isNull(column))
            return {};
        return utcFromMilliseconds(number(column, -latest_ms, latest_ms));
    }

    std::optional<Error> error(int column) const
    {
        return m_row.isNull(column) ? std::nullopt : std::optional(errorFromText(m_row.text(column)));
    }

    template <typename Value> Value word(int column, Value fallback, Result<Value> (*fromText)(QStringView))
    {
        return taken(fromText(m_row.text(column)), std::move(fallback));
    }

    /// The value of a reading, or its fault and the fallback.
    template <typename Value> Value taken(const Result<Value> &read, Value fallback)
    {
        if (read)
            return *read;
        fault(read.error().subject + u' ' + read.error().detail);
        return fallback;
    }

    const QString &faults() const { return m_faults; }

private:
    void fault(const QString &text) { m_faults += (m_faults.isEmpty() ? QString() : u"; "_s) + text; }

    const Row &m_row;
    QString m_faults;
};

Result<QJsonObject> objectFromText(const QString &text, const QString &what)
{
    return parseObject(text.toUtf8(), what);
}

JobSummary readSummary(CheckedRow &row)
{
    JobSummary job;
    job.id = {row.number(IdColumn, 1, std::numeric_limits<std::int64_t>::max())};
    job.source = row.text(SourceColumn);
    job.destination = row.text(DestinationColumn);
    job.state = row.word(StateColumn, JobState::Failed, jobStateFromText);
    job.wish = row.word(WishColumn, JobWish::None, jobWishFromText);
    job.priority = int(row.number(PriorityColumn, -JobOrder::highestPriority, JobOrder::highestPriority));
    job.position =
        row.number(PositionColumn, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    job.startAfter = row.time(StartAfterColumn);
    job.fraction = row.real(FractionColumn, 1);
    job.hold = row.error(HoldColumn);
    job.error = row.error(ErrorColumn);
    job.notices = int(row.number(NoticesColumn, 0, std::numeric_limits<int>::max()));
    job.outputs = int(row.number(OutputsColumn, 0, std::numeric_limits<int>::max()));
    job.submittedAt = row.time(SubmittedColumn).value_or(utcFromMilliseconds(0));
    job.finishedAt = row.time(FinishedColumn);
    job.dialect = row.text(DialectColumn);
    return job;
}

Job readJob(CheckedRow &row)
{
    const JobSummary summary = readSummary(row);
    Job job;
    job.id = summary.id;
    job.order.spec = row.taken(specFromText(row.text(SpecColumn)), JobSpec());
    job.order.destination = summary.destination;
    job.order.collision = row.word(CollisionColumn, CollisionPolicy::Number, collisionPolicyFromText);
    job.order.priority = summary.priority;
    job.order.startAfter = summary.startAfter;
    job.order.origin = row.taken(objectFromText(row.text(OriginColumn), u"origin"_s), QJsonObject());
    job.state = summary.state;
    job.wish = summary.wish;
    job.position = summary.position;
    job.attempts = int(row.number(AttemptsColumn, 0, mostAttempts));
    job.deaths = int(row.number(DeathsColumn, 0, mostAttempts));
    job.stagingFolder = row.text(StagingColumn);
    job.hold = summary.hold;
    job.error = summary.error;
    job.fraction = summary.fraction;
    job.submittedAt = summary.submittedAt;
    job.startedAt = row.time(StartedColumn);
    job.finishedAt = summary.finishedAt;
    return job;
}

} // namespace

QString standingColumns()
{
    return u"id, state, wish, priority, position, staging, attempts, deaths, fraction, error, submitted_at, "
           u"started_at, "
           "source"_s;
}

Result<JobStanding> standingFromRow(const Row &row)
{
    CheckedRow checked(row);
    JobStanding job;
    job.id = {row.number(StandingIdColumn)};
    job.state = checked.word(StandingStateColumn, JobState::Failed, jobStateFromText);
    if (!checked.faults().isEmpty())
        return damaged(job.id, checked.faults());
    job.wish = checked.word(StandingWishColumn, JobWish::None, jobWishFromText);
    job.priority = int(row.number(StandingPriorityColumn));
    job.position = row.number(StandingPositionColumn);
    job.staging = row.text(StandingStagingColumn);
    job.attempts = int(checked.number(StandingAttemptsColumn, 0, mostAttempts - 1));
    job.deaths = int(checked.number(StandingDeathsColumn, 0, mostAttempts));
    job.fraction = checked.real(StandingFractionColumn, 1);
    job.error = row.isNull(StandingErrorColumn) ? QVariant() : QVariant(row.text(StandingErrorColumn));
    job.submittedAt = checked.time(StandingSubmittedColumn).value_or(utcFromMilliseconds(0));
    job.startedAt = checked.time(StandingStartedColumn);
    job.source = row.text(StandingSourceColumn);
    return job;
}

std::optional<Error> sourceHold(const QString &source)
{
    return isAddress(source) ? std::optional(Error{ErrorCode::SourceAwaited, source, {}}) : std::nullopt;
}

QString summaryColumns()
{
    return u"jobs.id, source, destination, state, jobs.wish, priority, position, start_after, fraction, hold, error, "
           "(SELECT count(*) FROM notices WHERE notices.job = jobs.id), "
           "(SELECT count(*) FROM outputs WHERE outputs.job = jobs.id), submitted_at, finished_at, dialect"_s;
}

QString jobColumns()
{
    return summaryColumns() + u", collision, attempts, deaths, staging, started_at, spec, origin"_s;
}

QString attemptColumns() { return u"job, number, ending, error, plan, started_at, finished_at, media_speed"_s; }

JobSummary summaryFromRow(const Row &row)
{
    CheckedRow checked(row);
    JobSummary job = readSummary(checked);
    if (!checked.faults().isEmpty())
        job.error = damaged(job.id, checked.faults());
    return job;
}

Job damagedJobFromRow(const Row &row)
{
    CheckedRow checked(row);
    Job job = readJob(checked);
    if (!checked.faults().isEmpty())
        job.error = damaged(job.id, checked.faults());
    return job;
}

Result<Job> jobFromRow(const Row &row)
{
    CheckedRow checked(row);
    Job job = readJob(checked);
    if (!checked.faults().isEmpty())
        return damaged(job.id, checked.faults());
    return job;
}

Attempt attemptFromRow(const Row &row)
{
    CheckedRow checked(row);
    Attempt attempt;
    attempt.job = {checked.number(AttemptJobColumn, 1, std::numeric_limits<std::int64_t>::max())};
    attempt.number = int(checked.number(AttemptNumberColumn, 1, mostAttempts));
    attempt.end = checked.word(AttemptEndColumn, AttemptEnd::Interrupted, attemptEndFromText);
    attempt.error = checked.error(AttemptErrorColumn);
    attempt.plan = checked.taken(objectFromText(checked.text(AttemptPlanColumn), u"plan"_s), QJsonObject());
    attempt.startedAt = checked.time(AttemptStartedColumn).value_or(utcFromMilliseconds(0));
    attempt.finishedAt = checked.time(AttemptFinishedColumn);
    attempt.mediaSpeed = checked.real(AttemptSpeedColumn, std::numeric_limits<double>::max());
    if (!checked.faults().isEmpty())
        attempt.error = damaged(attempt.job, checked.faults());
    return attempt;
}

Result<JobSpec> specFromText(const QString &text)
{
    const Result<QJsonObject> object = objectFromText(text, u"spec"_s);
    return object ? jobSpecFromJson(*object) : Result<JobSpec>(object.error());
}

Result<OutputRecord> outputFromText(const QString &text)
{
    const Result<QJsonObject> object = objectFromText(text, u"output"_s);
    return object ? outputRecordFromJson(*object) : Result<OutputRecord>(object.error());
}

Result<Notice> noticeFromText(const QString &text)
{
    const Result<QJsonObject> object = objectFromText(text, u"notice"_s);
    return object ? noticeFromJson(*object) : Result<Notice>(object.error());
}

Error errorFromText(const QString &text)
{
    const Result<QJsonObject> object = objectFromText(text, u"error"_s);
    return object ? errorFromJson(*object) : Error{ErrorCode::StoreDamaged, u"error"_s, object.error().detail};
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant errorColumn(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return jsonText(toJson(Error{error->code, maskSecrets(error->subject).left(longestStoredText),
        maskSecrets(error->detail).left(longestStoredText)}));
}

QVariant timeColumn(const std::optional<QDateTime> &time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

QString jobName(JobId job) { return u"job %1"_s.arg(job.value); }

Error damaged(JobId job, const QString &detail) { return {ErrorCode::StoreDamaged, jobName(job), detail}; }

Error busy(JobId job, const QString &detail) { return {ErrorCode::JobBusy, jobName(job), detail}; }

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/job.h"

#include "engine/base/enumtext.h"
#include "engine/base/json.h"
#include "engine/model/jobquery.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto stateWords = std::to_array<EnumWord<JobState>>({
    {JobState::Queued, "queued"_L1},
    {JobState::Running, "running"_L1},
    {JobState::Paused, "paused"_L1},
    {JobState::Publishing, "publishing"_L1},
    {JobState::Succeeded, "succeeded"_L1},
    {JobState::Failed, "failed"_L1},
    {JobState::Cancelled, "cancelled"_L1},
});

constexpr auto wishWords = std::to_array<EnumWord<JobWish>>({
    {JobWish::None, "none"_L1},
    {JobWish::Pause, "pause"_L1},
    {JobWish::Cancel, "cancel"_L1},
});

constexpr auto policyWords = std::to_array<EnumWord<CollisionPolicy>>({
    {CollisionPolicy::Fail, "fail"_L1},
    {CollisionPolicy::Number, "number"_L1},
    {CollisionPolicy::Replace, "replace"_L1},
    {CollisionPolicy::Skip, "skip"_L1},
});

constexpr auto endWords = std::to_array<EnumWord<AttemptEnd>>({
    {AttemptEnd::Running, "running"_L1},
    {AttemptEnd::Succeeded, "succeeded"_L1},
    {AttemptEnd::Failed, "failed"_L1},
    {AttemptEnd::Paused, "paused"_L1},
    {AttemptEnd::Cancelled, "cancelled"_L1},
    {AttemptEnd::Died, "died"_L1},
    {AttemptEnd::Interrupted, "interrupted"_L1},
});

constexpr auto modeWords = std::to_array<EnumWord<QueueMode>>({
    {QueueMode::Running, "running"_L1},
    {QueueMode::Paused, "paused"_L1},
    {QueueMode::Draining, "draining"_L1},
});

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue errorValue(const std::optional<Error> &error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue(QJsonValue::Null);
}

struct Move
{
    JobState from;
    JobState to;
};

constexpr auto moves = std::to_array<Move>({
    {JobState::Queued, JobState::Running},
    {JobState::Queued, JobState::Paused},
    {JobState::Queued, JobState::Cancelled},
    {JobState::Queued, JobState::Failed},
    {JobState::Running, JobState::Publishing},
    {JobState::Running, JobState::Queued},
    {JobState::Running, JobState::Paused},
    {JobState::Running, JobState::Cancelled},
    {JobState::Running, JobState::Failed},
    {JobState::Publishing, JobState::Succeeded},
    {JobState::Publishing, JobState::Queued},
    {JobState::Publishing, JobState::Failed},
    {JobState::Paused, JobState::Queued},
    {JobState::Paused, JobState::Running},
    {JobState::Paused, JobState::Cancelled},
    {JobState::Failed, JobState::Queued},
    {JobState::Cancelled, JobState::Queued},
});

} // namespace

QString toText(JobState state) { return enumToText(stateWords, state); }
Result<JobState> jobStateFromText(QStringView text) { return enumFromText(stateWords, text); }

bool isMoveAllowed(JobState from, JobState to)
{
    return std::any_of(
        moves.begin(), moves.end(), [from, to](const Move &move) { return move.from == from && move.to == to; });
}

bool isFinal(JobState state)
{
    return state == JobState::Succeeded || state == JobState::Failed || state == JobState::Cancelled;
}

QString toText(JobWish wish) { return enumToText(wishWords, wish); }
Result<JobWish> jobWishFromText(QStringView text) { return enumFromText(wishWords, text); }

QString toText(CollisionPolicy policy) { return enumToText(policyWords, policy); }
Result<CollisionPolicy> collisionPolicyFromText(QStringView text) { return enumFromText(policyWords, text); }

QString toText(QueueMode mode) { return enumToText(modeWords, mode); }
Result<QueueMode> queueModeFromText(QStringView text) { return enumFromText(modeWords, text); }

QString toText(AttemptEnd end) { return enumToText(endWords, end); }
Result<AttemptEnd> attemptEndFromText(QStringView text) { return enumFromText(endWords, text); }

bool isAddress(QStringView source) { return source.startsWith(u"http://") || source.startsWith(u"https://"); }

QJsonObject toJson(const JobOrder &order)
{
    return {{u"spec"_s, toJson(order.spec)}, {u"destination"_s, order.destination},
        {u"collision"_s, toText(order.collision)}, {u"priority"_s, order.priority},
        {u"startAfter"_s, timeValue(order.startAfter)}, {u"origin"_s, order.origin}};
}

QJsonObject toJson(const JobSummary &job)
{
    return {{u"id"_s, qint64(job.id.value)}, {u"source"_s, job.source}, {u"destination"_s, job.destination},
        {u"state"_s, toText(job.state)}, {u"wish"_s, toText(job.wish)}, {u"priority"_s, job.priority},
        {u"position"_s, qint64(job.position)}, {u"startAfter"_s, timeValue(job.startAfter)},
        {u"fraction"_s, job.fraction}, {u"hold"_s, errorValue(job.hold)}, {u"error"_s, errorValue(job.error)},
        {u"notices"_s, job.notices}, {u"outputs"_s, job.outputs}, {u"submittedAt"_s, timeValue(job.submittedAt)},
        {u"finishedAt"_s, timeValue(job.finishedAt)}, {u"dialect"_s, job.dialect}};
}

Result<JobOrder> jobOrderFromJson(const QJsonObject &object)
{
    Faults faults;
    JsonReader reader(object, {}, &faults);
    JobOrder order;
    order.destination = reader.text("destination"_L1);
    order.priority =
        int(reader.integer("priority"_L1, -JobOrder::highestPriority, JobOrder::highestPriority, order.priority));
    if (const QString text = reader.text("collision"_L1, toText(order.collision)); !text.isEmpty()) {
        if (const Result<CollisionPolicy> policy = collisionPolicyFromText(text))
            order.collision = *policy;
        else
            reader.fault("collision"_L1, policy.error().detail);
    }
    if (const QString text = reader.text("startAfter"_L1); !text.isEmpty()) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            order.startAfter = time.toUTC();
        else
            reader.fault("startAfter"_L1, u"must be a time such as 2030-01-31T18:00:00Z"_s);
    }
    order.origin = reader.value("origin"_L1).toObject();
    const Result<JobSpec> spec = jobSpecFromJson(reader.value("spec"_L1).toObject());
    if (spec)
        order.spec = *spec;
    else
        faults += Fault{u"spec"_s, spec.error().detail};
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return order;
}

} // namespace Zoetrope

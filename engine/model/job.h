// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"
#include "engine/model/jobspec.h"

#include <QDateTime>

namespace Zoetrope {

/// A job as the store keeps it and as all doors see it.
///
///   Queued -> Running -> Publishing -> Succeeded
///     ^  |       |            '-> Failed (nothing was published)
///     |  '-------+-> Paused, Cancelled, Failed
///     '- retry after a worker's death or for want of space; Paused, Failed, Cancelled when asked for
///
/// A state exists once the store has committed it. Progress changes no state.

/// A job's number in the store, never used again; 0 is no job.
struct JobId
{
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const JobId &) const = default;
};
[[nodiscard]] inline size_t qHash(JobId id, size_t seed = 0) { return ::qHash(id.value, seed); }

enum class JobState { Queued, Running, Paused, Publishing, Succeeded, Failed, Cancelled };
[[nodiscard]] QString toText(JobState state);
[[nodiscard]] Result<JobState> jobStateFromText(QStringView text);
/// The table of allowed moves; a job does not move to the state it is in.
[[nodiscard]] bool isMoveAllowed(JobState from, JobState to);
/// Nothing more happens by itself.
[[nodiscard]] bool isFinal(JobState state);

/// What somebody wants of a running job and the dispatcher has not carried out yet.
enum class JobWish { None, Pause, Cancel };
[[nodiscard]] QString toText(JobWish wish);
[[nodiscard]] Result<JobWish> jobWishFromText(QStringView text);

/// What happens to an output whose name is taken at the destination.
enum class CollisionPolicy {
    Fail, ///< Error{OutputExists}
    Number, ///< `name (2).mp4`
    Replace, ///< after the new one was verified; never a source
    Skip, ///< the output is left out, with a notice
};
[[nodiscard]] QString toText(CollisionPolicy policy);
[[nodiscard]] Result<CollisionPolicy> collisionPolicyFromText(QStringView text);

/// What a door hands in: the wish, where it goes and how it stands in the queue.
struct JobOrder
{
    static constexpr int highestPriority = 100;

    JobSpec spec;
    QString destination; ///< absolute folder
    CollisionPolicy collision = CollisionPolicy::Number;
    int priority = 0; ///< -100..100, higher first
    std::optional<QDateTime> startAfter; ///< UTC
    QJsonObject origin; ///< the door's own data, carried along untouched; its `dialect` names the door and is listed by
    bool operator==(const JobOrder &) const = default;
};
[[nodiscard]] QJsonObject toJson(const JobOrder &order);
/// All faults in one Error{SpecInvalid}; judges the shape, validate() the content of the spec.
[[nodiscard]] Result<JobOrder> jobOrderFromJson(const QJsonObject &object);

/// Is it the http or https address of a source, not its path? A job that names one waits, held with SourceAwaited,
/// until an edit puts a file in its place.
[[nodiscard]] bool isAddress(QStringView source);

struct Job
{
    JobId id;
    JobOrder order;
    JobState state = JobState::Queued;
    JobWish wish = JobWish::None;
    std::int64_t position = 0; ///< place among equals of priority, smaller first
    int attempts = 0; ///< begun so far
    int deaths = 0; ///< workers that crashed, hung or ate their memory over it
    QString stagingFolder; ///< empty when there is none on disk
    std::optional<Error> hold; ///< why a queued job waits although a place is free: no room on the disk, its source
    std::optional<Error> error; ///< of the last attempt
    double fraction = 0; ///< 0..1, as last noted; true progress comes as events
    QList<OutputRecord> outputs; ///< once published; paths relative to the destination
    QList<Notice> notices;
    QDateTime submittedAt; ///< UTC, all three
    std::optional<QDateTime> startedAt; ///< first attempt
    std::optional<QDateTime> finishedAt;
    bool operator==(const Job &) const = default;
};

/// One row of a list: what a queue shows of a job without reading its wish or outputs.
struct JobSummary
{
    JobId id;
    QString source; ///< the first one's path
    QString destination;
    JobState state = JobState::Queued;
    JobWish wish = JobWish::None;
    int priority = 0;
    std::int64_t position = 0;
    std::optional<QDateTime> startAfter;
    double fraction = 0;
    std::optional<Error> hold;
    std::optional<Error> error;
    int notices = 0;
    int outputs = 0;
    QDateTime submittedAt;
    std::optional<QDateTime> finishedAt;
    QString dialect; ///< of the order's origin; empty for the window's and the command line's own
    bool operator==(const JobSummary &) const = default;
};

/// As lists and ports tell it; times in ISO form, absent ones null.
[[nodiscard]] QJsonObject toJson(const JobSummary &job);

enum class AttemptEnd { Running, Succeeded, Failed, Paused, Cancelled, Died, Interrupted };
[[nodiscard]] QString toText(AttemptEnd end);
[[nodiscard]] Result<AttemptEnd> attemptEndFromText(QStringView text);

/// What happened when a job was tried.
struct Attempt
{
    JobId job;
    int number = 1;
    AttemptEnd end = AttemptEnd::Running;
    std::optional<Error> error;
    QJsonObject plan; ///< as it was resolved; empty before that
    QDateTime startedAt; ///< UTC
    std::optional<QDateTime> finishedAt;
    double mediaSpeed = 0; ///< media seconds a wall second while encoding; 0 when unknown
    bool operator==(const Attempt &) const = default;
};

} // namespace Zoetrope

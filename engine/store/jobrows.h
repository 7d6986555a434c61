// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"
#include "engine/store/database.h"

namespace Zoetrope {

/// How jobs stand in the tables: values to columns and, with checks, columns to values. A row may be damaged, written
/// by another version or by a stranger; what cannot be read becomes Error{StoreDamaged} naming the job, never a guess.

/// What a change to a job has to know of it; a damaged row gives as much as can be read.
struct JobStanding
{
    JobId id;
    JobState state = JobState::Queued;
    JobWish wish = JobWish::None;
    int priority = 0;
    std::int64_t position = 0;
    QString staging;
    int attempts = 0;
    int deaths = 0;
    double fraction = 0;
    QVariant error; ///< the column as it is
    QDateTime submittedAt;
    std::optional<QDateTime> startedAt;
    QString source;
};
[[nodiscard]] QString standingColumns();
/// Errors: StoreDamaged when the state cannot be read.
[[nodiscard]] Result<JobStanding> standingFromRow(const Row &row);

/// Why a job cannot start yet whose source is an address; nothing for a file.
[[nodiscard]] std::optional<Error> sourceHold(const QString &source);

/// The columns of a list row, from `jobs`, and of a whole job, from `jobs` joined with `orders`.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] QString jobColumns();

/// A row that cannot be read whole comes with the fault as its error: it must not hide the others.
[[nodiscard]] JobSummary summaryFromRow(const Row &row);
/// The job, its outputs and notices excepted.
[[nodiscard]] Result<Job> jobFromRow(const Row &row);
/// The same; what cannot be read is left at its default, with the fault as the job's error.
[[nodiscard]] Job damagedJobFromRow(const Row &row);

[[nodiscard]] QString attemptColumns();
[[nodiscard]] Attempt attemptFromRow(const Row &row);

[[nodiscard]] Result<JobSpec> specFromText(const QString &text);
[[nodiscard]] Result<OutputRecord> outputFromText(const QString &text);
[[nodiscard]] Result<Notice> noticeFromText(const QString &text);
/// What cannot be read is itself an Error.
[[nodiscard]] Error errorFromText(const QString &text);

[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QVariant errorColumn(const std::optional<Error> &error);
[[nodiscard]] QVariant timeColumn(const std::optional<QDateTime> &time);

[[nodiscard]] QString jobName(JobId job); ///< `job 12`: the subject of an Error
[[nodiscard]] Error damaged(JobId job, const QString &detail);
[[nodiscard]] Error busy(JobId job, const QString &detail);

} // namespace Zoetrope

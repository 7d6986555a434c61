// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

namespace Zoetrope {

/// How far a job, its input and its outputs are, in Zencoder's words. Pure.
namespace ZencoderState {

[[nodiscard]] QString ofJob(const Job &job);
/// The input has its own until it was looked into.
[[nodiscard]] QString ofInput(const Job &job, const std::optional<JobProgress> &progress);
enum class Made { Yes, No, Skipped };
/// `made` says what came of it in a job that has succeeded.
[[nodiscard]] QString ofOutput(const Job &job, Made made, const std::optional<JobProgress> &progress);

/// The state with what belongs to it while it is `processing`.
[[nodiscard]] QJsonObject inputProgress(const Job &job, const std::optional<JobProgress> &progress);
/// `specPlace` is that of the output among the job's wishes: what was heard of it alone counts, else what of the job.
[[nodiscard]] QJsonObject outputProgress(
    const Job &job, Made made, int specPlace, const std::optional<JobProgress> &progress);

/// 0..100, a tenth at the finest.
[[nodiscard]] double percent(const Job &job, const std::optional<JobProgress> &progress);

/// Whose fault a failure is, and what it is called.
struct Failure
{
    bool isOfInput = false;
    QString errorClass;
    QString message; ///< says no path
};
[[nodiscard]] std::optional<Failure> failureOf(const Job &job);

} // namespace ZencoderState

} // namespace Zoetrope

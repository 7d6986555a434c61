// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

#include <QJsonObject>
#include <chrono>
#include <optional>

namespace Zoetrope {

/// When the queue will be done, reckoned from media: how long the sources last, how many pixels are made of them, and
/// how fast this machine made pixels of late. Pure.
///
/// Units: `pixels` are those of one moment of all renditions together, sound counted as a small picture; a speed is
///        media seconds a wall second.

/// What a job makes of its source.
struct JobWork
{
    std::optional<double> media_s; ///< unset: nobody has looked at the source yet
    double pixels = 0;
    std::int64_t sourceBytes = 0; ///< 0: unknown
    bool operator==(const JobWork &) const = default;
};
/// Of a job that was planned, from its Plan as JSON.
[[nodiscard]] JobWork workOfPlan(const QJsonObject &plan);
/// Of one that was not: outputs that ask for the same size of the same codec are one encode, and a source whose size
/// nobody knows is taken to be HD.
[[nodiscard]] JobWork workOfSpec(const JobSpec &spec, std::int64_t sourceBytes);

/// A run, this one or an earlier one, and how fast it went.
struct PastRun
{
    JobWork work;
    double speed = 0;
};

struct ForecastView
{
    QList<PastRun> past;
    QList<double> runningLeft_s; ///< what each running job says is left
    QList<JobWork> waiting; ///< of all that wait, or of the first of them
    int waitingCount = 0;
    int jobsAtOnce = 1;
};

/// A range, from now.
struct FinishForecast
{
    std::chrono::seconds earliest{0};
    std::chrono::seconds latest{0};
    bool operator==(const FinishForecast &) const = default;
};
/// Unset when jobs wait and no run has told how fast this machine is. The range spans the middle half of the speeds
/// seen, and of the lengths where those of waiting sources must be guessed: from their bytes, else from the others'.
[[nodiscard]] std::optional<FinishForecast> forecastFinish(const ForecastView &view);

} // namespace Zoetrope

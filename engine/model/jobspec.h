// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/outputspec.h"
#include "engine/model/sourcepin.h"
#include "engine/model/thumbnailspec.h"

#include <QDate>

namespace Zoetrope {

/// What is wanted, and nothing else: no resolved option, no state. What was resolved is in the Plan, what happened is
/// in the attempt.
///
/// JSON: `{"version": 1, "sources": ["clip.mp4"], "clip": {...}, "outputs": [...], "thumbnails": [...], ...}`;
///       written with every field (`batch` and `pin` once they are known), read with defaults; unknown keys are faults.

/// The part of the source that is used, on its displayed timeline; unset ends mean the source's own.
struct ClipRange
{
    Microseconds start{0};
    std::optional<Microseconds> length;
    bool operator==(const ClipRange &) const = default;
};

/// How thoroughly the finished outputs are proven before they get their names.
enum class Verification {
    Sampled, ///< every packet is counted and timed; the first, a middle and the last pictures are decoded
    Full, ///< every packet is decoded as well
};
[[nodiscard]] QString toText(Verification value);
/// The words are the choices of Catalog::verification().
[[nodiscard]] Result<Verification> verificationFromText(QStringView text);

/// When a job was handed in, and its place among those that came with it: for names. Every door sets it once, so that
/// a job keeps its names however often it is tried.
struct BatchMark
{
    static constexpr int mostJobs = 1'000'000;

    int number = 0; ///< from 1; 0: not handed in yet
    QDate day; ///< of the local calendar
    bool operator==(const BatchMark &) const = default;
};

struct JobSpec
{
    static constexpr int currentVersion = 1;

    QStringList sources; ///< one file for now; several are joined in order once the planner can
    ClipRange clip;
    QList<OutputSpec> outputs;
    QList<ThumbnailSpec> thumbnails;
    bool allowUpscale = false; ///< unset: a rung above the source is made at the source's size, once, with a notice
    Verification verification = Verification::Sampled;
    QMap<QString, QString> labels; ///< the client's own data, carried along
    BatchMark batch;
    std::optional<SourcePin> pin; ///< of the source, from doors whose clients may read some folders alone

    bool operator==(const JobSpec &) const = default;
};

/// The subtitle files that its outputs name, each once: what a job reads beside its sources.
[[nodiscard]] QStringList subtitleFilesOf(const JobSpec &spec);

[[nodiscard]] QJsonObject toJson(const JobSpec &spec);
/// Reads the shape (types, known keys, version); validate() judges the content. All faults in one Error{SpecInvalid}.
[[nodiscard]] Result<JobSpec> jobSpecFromJson(const QJsonObject &object);

} // namespace Zoetrope

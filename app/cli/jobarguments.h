// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// The options by which encode and plan say what is wanted.
[[nodiscard]] QList<OptionDefinition> jobOptions();

/// What the arguments ask for: a job for each source.
struct JobRequest
{
    QList<JobSpec> jobs;
    QStringList remarks; ///< about parts of a job file that have no effect here
};

/// Arguments -> JobSpecs: the job file first, presets and `--format` pairs added to it, then what changes all outputs
/// (`--speed`, `--quality`, `--key-frames`, segments). Nothing asked: the preset `mp4`. Judged by validate().
///
/// Errors: UsageInvalid, PresetUnknown, SpecUnreadable, SpecInvalid, SpecTooNew.
[[nodiscard]] Result<JobRequest> readJobArguments(const Arguments &arguments, const Services &services);

/// `time=00:00:03,sizes=360,formats=jpg+webp,filters=none+blur,accuracy=key,quality=80`; lists are joined by `+`.
[[nodiscard]] Result<ThumbnailSpec> thumbnailFromText(const QString &text);

/// `240,360,720@2.5M,source` -> rungs; the bit rate is optional.
[[nodiscard]] Result<QList<Rung>> ladderFromText(const QString &text);

} // namespace Zoetrope

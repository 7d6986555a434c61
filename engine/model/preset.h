// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

namespace Zoetrope {

/// A named fragment of a JobSpec: the outputs and thumbnails to make, for any source.
///
/// JSON: `{"version": 1, "name": "web", "title": "…", "purpose": "…", "outputs": [...], "thumbnails": [...]}`.
struct Preset
{
    QString name; ///< lower case, digits and dashes: what the command line says
    QString title; ///< for people
    QString purpose; ///< one sentence: who it is for
    QList<OutputSpec> outputs;
    QList<ThumbnailSpec> thumbnails;
    bool operator==(const Preset &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Preset &preset);
[[nodiscard]] Result<Preset> presetFromJson(const QJsonObject &object);

/// Adds the preset's outputs and thumbnails to what the spec already asks for.
void applyPreset(const Preset &preset, JobSpec *spec);

/// The presets that come with the program (resources/presets, compiled in), sorted by name. A built-in preset that
/// does not read is a bug and asserts.
[[nodiscard]] const QList<Preset> &builtInPresets();

} // namespace Zoetrope

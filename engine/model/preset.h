// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

namespace Zoetrope {

/// A named fragment of a JobSpec: the outputs and thumbnails to make, for any source.
///
/// JSON: `{"version": 2, "name": "web", "title": "…", "purpose": "…", "category": "…", "outputs": [...],
/// "thumbnails": [...]}`. Version 1 had no category.
struct Preset
{
    QString name; ///< lower case, digits and dashes: what the command line says
    QString title; ///< for people
    QString purpose; ///< one sentence: who it is for
    QString category; ///< under which it is listed, for people; may be empty
    QList<OutputSpec> outputs;
    QList<ThumbnailSpec> thumbnails;
    bool operator==(const Preset &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Preset &preset);
[[nodiscard]] Result<Preset> presetFromJson(const QJsonObject &object);

/// Whether a text can be the name of a preset or of a group of them.
[[nodiscard]] bool isPresetName(const QString &name);
/// A name made of a title, other than those that are taken: `My phone` becomes `my-phone`, the next one `my-phone-2`.
[[nodiscard]] QString presetNameFrom(const QString &title, const QSet<QString> &taken);

/// Adds the preset's outputs and thumbnails to what the spec already asks for.
void applyPreset(const Preset &preset, JobSpec *spec);

/// The presets that come with the program (resources/presets, compiled in), sorted by name. A built-in preset that
/// does not read is a bug and asserts.
[[nodiscard]] const QList<Preset> &builtInPresets();

} // namespace Zoetrope

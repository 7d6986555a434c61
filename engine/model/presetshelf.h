// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

namespace Zoetrope {

/// Several presets that are added at once.
struct PresetGroup
{
    QString name; ///< lower case, digits and dashes, as a preset's
    QString title; ///< for people
    QStringList presets; ///< names; one that is not known is passed over
    bool operator==(const PresetGroup &) const = default;
};

/// How a user has put the presets in order, those that come with the program among them: favourites and groups.
///
/// JSON: `{"version": 1, "favourites": ["web"], "groups": [{"name": "…", "title": "…", "presets": ["web", "hls"]}]}`.
struct PresetShelf
{
    QStringList favourites; ///< names of presets
    QList<PresetGroup> groups;
    bool operator==(const PresetShelf &) const = default;
};

[[nodiscard]] QJsonObject toJson(const PresetGroup &group);
/// Names that no preset can have become faults, and a group without presets.
[[nodiscard]] PresetGroup presetGroupFromJson(JsonReader &reader);

[[nodiscard]] QJsonObject toJson(const PresetShelf &shelf);
/// Errors: SpecInvalid, SpecTooNew.
[[nodiscard]] Result<PresetShelf> presetShelfFromJson(const QJsonObject &object);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/presetshelf.h"

#include "engine/model/preset.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int currentVersion = 1;
constexpr int longestTitle = 200;

QStringList readNames(JsonReader &reader, QLatin1StringView key)
{
    QStringList names = reader.texts(key);
    if (!std::ranges::all_of(names, isPresetName))
        reader.fault(key, u"must be names of presets"_s);
    return names;
}

} // namespace

QJsonObject toJson(const PresetGroup &group)
{
    return {
        {u"name"_s, group.name}, {u"title"_s, group.title}, {u"presets"_s, QJsonArray::fromStringList(group.presets)}};
}

PresetGroup presetGroupFromJson(JsonReader &reader)
{
    PresetGroup group;
    group.name = reader.text("name"_L1);
    group.title = reader.text("title"_L1, {}, longestTitle);
    group.presets = readNames(reader, "presets"_L1);
    reader.finish();
    if (!isPresetName(group.name))
        reader.fault("name"_L1, u"must be of lower case letters, digits and dashes"_s);
    if (group.presets.isEmpty())
        reader.fault("presets"_L1, u"must name a preset"_s);
    return group;
}

QJsonObject toJson(const PresetShelf &shelf)
{
    QJsonArray groups;
    for (const PresetGroup &group : shelf.groups)
        groups += toJson(group);
    return {{u"version"_s, currentVersion}, {u"favourites"_s, QJsonArray::fromStringList(shelf.favourites)},
        {u"groups"_s, groups}};
}

Result<PresetShelf> presetShelfFromJson(const QJsonObject &object)
{
    Faults faults;
    JsonReader reader(object, {}, &faults);
    const std::int64_t version = reader.integer("version"_L1, 1, std::numeric_limits<int>::max(), currentVersion);
    if (version > currentVersion)
        return Error{ErrorCode::SpecTooNew, {}, u"version %1, known up to %2"_s.arg(version).arg(currentVersion)};
    PresetShelf shelf;
    shelf.favourites = readNames(reader, "favourites"_L1);
    reader.objects("groups"_L1, [&](JsonReader &group) { shelf.groups += presetGroupFromJson(group); });
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return shelf;
}

} // namespace Zoetrope

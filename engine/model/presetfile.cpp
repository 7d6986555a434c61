// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/presetfile.h"

#include "engine/model/handbrakepresets.h"
#include "engine/model/validate.h"

#include <QJsonDocument>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int currentVersion = 1;

Result<PresetFile> collectionFrom(const QJsonObject &object)
{
    PresetFile file;
    Faults faults;
    JsonReader reader(object, {}, &faults);
    const std::int64_t version = reader.integer("version"_L1, 1, std::numeric_limits<int>::max(), currentVersion);
    if (version > currentVersion)
        return Error{ErrorCode::SpecTooNew, {}, u"version %1, known up to %2"_s.arg(version).arg(currentVersion)};
    const QJsonValue presets = reader.value("presets"_L1);
    if (!presets.isArray())
        reader.fault("presets"_L1, u"must be a list of presets"_s);
    for (const auto &value : presets.toArray()) {
        Result<Preset> preset = presetFromJson(value.toObject());
        if (!preset)
            return preset.error();
        file.presets += *std::move(preset);
    }
    reader.objects("groups"_L1, [&](JsonReader &group) { file.groups += presetGroupFromJson(group); });
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return file;
}

Result<PresetFile> fileFrom(const QJsonObject &object)
{
    if (isHandBrakeFile(object))
        return presetsFromHandBrake(object);
    if (object.contains("presets"_L1))
        return collectionFrom(object);
    Result<Preset> preset = presetFromJson(object);
    return preset ? Result<PresetFile>(PresetFile{{*std::move(preset)}, {}, {}}) : preset.error();
}

Faults faultsOf(const Preset &preset)
{
    JobSpec spec;
    spec.sources = {u"source"_s};
    applyPreset(preset, &spec);
    return validate(spec);
}

} // namespace

QByteArray presetFileText(const PresetFile &file)
{
    if (file.presets.size() == 1 && file.groups.isEmpty())
        return QJsonDocument(toJson(file.presets.first())).toJson();
    QJsonArray presets;
    for (const Preset &preset : file.presets)
        presets += toJson(preset);
    QJsonArray groups;
    for (const PresetGroup &group : file.groups)
        groups += toJson(group);
    const QJsonObject object{{u"version"_s, currentVersion}, {u"presets"_s, presets}, {u"groups"_s, groups}};
    return QJsonDocument(object).toJson();
}

Result<PresetFile> presetFileFromText(const QByteArray &text, const QString &subject)
{
    // HandBrake's older files are the list alone.
    const bool isList = text.trimmed().startsWith('[');
    const QByteArray whole = isList ? QByteArray("{\"PresetList\":" + text + '}') : text;
    const Result<QJsonObject> object = parseObject(whole, subject);
    if (!object)
        return object.error();
    Result<PresetFile> file = fileFrom(*object);
    if (!file)
        return Error{file.error().code, subject, file.error().detail};
    for (const Preset &preset : std::as_const(file->presets)) {
        if (const Faults faults = faultsOf(preset); !faults.isEmpty())
            return Error{ErrorCode::SpecInvalid, subject, QString(preset.title + u": "_s + faultsText(faults))};
    }
    return file;
}

} // namespace Zoetrope

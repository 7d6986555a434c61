// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/preset.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro demands. Without this call the linker drops a static library's resources.
static void registerResources() { Q_INIT_RESOURCE(resources); }

namespace Zoetrope {

namespace {

constexpr int currentVersion = 2;
constexpr int longestName = 64;
constexpr int longestTitle = 200;
constexpr int longestPurpose = 500;
constexpr int longestCategory = 60;

bool isPlain(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

QList<Preset> readBuiltInPresets()
{
    registerResources();
    QList<Preset> presets;
    const QDir folder(u":/zoetrope/presets"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("built-in preset %s does not open", qPrintable(name));
        const Result<QJsonObject> object = parseObject(file.readAll(), name);
        const Result<Preset> preset = object ? presetFromJson(*object) : Result<Preset>(object.error());
        if (!preset)
            qFatal("built-in preset %s: %s", qPrintable(name), qPrintable(preset.error().detail));
        presets += *preset;
    }
    std::ranges::sort(presets, {}, &Preset::name);
    return presets;
}

} // namespace

QJsonObject toJson(const Preset &preset)
{
    QJsonArray outputs;
    for (const OutputSpec &output : preset.outputs)
        outputs += toJson(output);
    QJsonArray thumbnails;
    for (const ThumbnailSpec &thumbnail : preset.thumbnails)
        thumbnails += toJson(thumbnail);
    return {{u"version"_s, currentVersion}, {u"name"_s, preset.name}, {u"title"_s, preset.title},
        {u"purpose"_s, preset.purpose}, {u"category"_s, preset.category}, {u"outputs"_s, outputs},
        {u"thumbnails"_s, thumbnails}};
}

Result<Preset> presetFromJson(const QJsonObject &object)
{
    Faults faults;
    JsonReader reader(object, {}, &faults);
    const std::int64_t version = reader.integer("version"_L1, 1, std::numeric_limits<int>::max(), currentVersion);
    if (version > currentVersion)
        return Error{ErrorCode::SpecTooNew, object.value("name"_L1).toString(),
            u"version %1, known up to %2"_s.arg(version).arg(currentVersion)};

    Preset preset;
    preset.name = reader.text("name"_L1);
    preset.title = reader.text("title"_L1, {}, longestTitle);
    preset.purpose = reader.text("purpose"_L1, {}, longestPurpose);
    preset.category = reader.text("category"_L1, {}, longestCategory);
    reader.objects("outputs"_L1, [&](JsonReader &output) { preset.outputs += outputSpecFromJson(output, &faults); });
    reader.objects("thumbnails"_L1,
        [&](JsonReader &thumbnail) { preset.thumbnails += thumbnailSpecFromJson(thumbnail, &faults); });
    reader.finish();
    if (!isPresetName(preset.name))
        faults.append({u"name"_s, u"must be of lower case letters, digits and dashes"_s});
    if (preset.outputs.isEmpty() && preset.thumbnails.isEmpty())
        faults.append({{}, u"asks for nothing: neither outputs nor thumbnails"_s});

    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, preset.name, faultsText(faults)};
    return preset;
}

bool isPresetName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::ranges::all_of(name, [](QChar c) { return isPlain(c) || c == u'-'; });
}

QString presetNameFrom(const QString &title, const QSet<QString> &taken)
{
    constexpr int room = 10; // for the number
    QString stem;
    for (const QChar c : title.toLower().normalized(QString::NormalizationForm_KD)) {
        if (isPlain(c))
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-') && !c.isMark())
            stem += u'-';
    }
    stem.truncate(longestName - room);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = u"preset"_s;
    QString name = stem;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number);
    return name;
}

void applyPreset(const Preset &preset, JobSpec *spec)
{
    spec->outputs += preset.outputs;
    spec->thumbnails += preset.thumbnails;
}

const QList<Preset> &builtInPresets()
{
    static const QList<Preset> presets = readBuiltInPresets();
    return presets;
}

} // namespace Zoetrope

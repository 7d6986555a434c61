// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/presetstore.h"

#include "engine/base/json.h"
#include "engine/store/jobrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

Result<Preset> presetFromText(const QString &text, const QString &name)
{
    const Result<QJsonObject> object = parseObject(text.toUtf8(), name);
    const Result<Preset> preset = object ? presetFromJson(*object) : Result<Preset>(object.error());
    return preset ? preset : Error{ErrorCode::StoreDamaged, name, preset.error().detail};
}

} // namespace

const QString PresetStore::shelfSetting = u"preset-shelf"_s;

PresetStore::PresetStore(Database *database)
    : m_database(database)
{
}

Result<QList<Preset>> PresetStore::list() const
{
    QList<Preset> presets;
    Result<> read =
        m_database->read(u"SELECT name, preset FROM presets ORDER BY name"_s, {}, [&presets](const Row &row) {
            if (Result<Preset> preset = presetFromText(row.text(1), row.text(0)))
                presets += *std::move(preset);
        });
    return read ? Result<QList<Preset>>(presets) : read.error();
}

Result<Preset> PresetStore::preset(const QString &name) const
{
    Result<Preset> found = Error{ErrorCode::PresetUnknown, name, {}};
    Result<> read = m_database->read(u"SELECT preset FROM presets WHERE name = ?"_s, {name},
        [&](const Row &row) { found = presetFromText(row.text(0), name); });
    return read ? found : Result<Preset>(read.error());
}

Result<> PresetStore::save(const Preset &preset)
{
    return m_database->transact([&]() -> Result<> {
        const Result<int> saved = m_database->change(
            u"INSERT OR REPLACE INTO presets (name, preset) VALUES (?, ?)"_s, {preset.name, jsonText(toJson(preset))});
        return saved ? Result<>() : saved.error();
    });
}

Result<> PresetStore::remove(const QString &name)
{
    return m_database->transact([&]() -> Result<> {
        const Result<int> removed = m_database->change(u"DELETE FROM presets WHERE name = ?"_s, {name});
        if (!removed)
            return removed.error();
        return *removed > 0 ? Result<>() : Error{ErrorCode::PresetUnknown, name, {}};
    });
}

Result<PresetShelf> PresetStore::shelf() const
{
    Result<PresetShelf> shelf = PresetShelf();
    Result<> read =
        m_database->read(u"SELECT value FROM settings WHERE name = ?"_s, {shelfSetting}, [&shelf](const Row &row) {
            const Result<QJsonObject> stored = parseObject(row.text(0).toUtf8(), shelfSetting);
            shelf = stored ? presetShelfFromJson(stored->value("value"_L1).toObject())
                           : Result<PresetShelf>(stored.error());
        });
    if (!read)
        return read.error();
    return shelf ? shelf : Error{ErrorCode::StoreDamaged, shelfSetting, shelf.error().detail};
}

Result<> PresetStore::saveShelf(const PresetShelf &shelf)
{
    return m_database->transact([&]() -> Result<> {
        const Result<int> saved = m_database->change(u"INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)"_s,
            {shelfSetting, jsonText({{u"value"_s, toJson(shelf)}})});
        return saved ? Result<>() : saved.error();
    });
}

} // namespace Zoetrope

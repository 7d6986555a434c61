// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativecatalog.h"

#include "engine/model/catalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro demands. Without this call the linker drops a static library's resources.
static void registerDescription() { Q_INIT_RESOURCE(api); }

namespace Zoetrope {

namespace {

QString wordOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Integer:
        return u"integer"_s;
    case ValueKind::Number:
        return u"number"_s;
    case ValueKind::Boolean:
        return u"boolean"_s;
    case ValueKind::Choice:
        break;
    }
    return u"choice"_s;
}

QJsonObject told(const OptionRow &row)
{
    QJsonObject option{{u"name"_s, row.name}, {u"label"_s, row.label}, {u"kind"_s, wordOf(row.kind)},
        {u"default"_s, QJsonValue::fromVariant(row.fallback)}};
    if (row.kind == ValueKind::Choice) {
        option.insert("choices"_L1, QJsonArray::fromStringList(row.choices));
    } else if (row.kind != ValueKind::Boolean) {
        option.insert("minimum"_L1, row.minimum);
        option.insert("maximum"_L1, row.maximum);
    }
    return option;
}

QJsonArray told(const QList<OptionRow> &rows)
{
    QJsonArray all;
    for (const OptionRow &row : rows)
        all += told(row);
    return all;
}

QJsonObject told(const CodecRow &row)
{
    const bool isVideo = row.kind == MediaKind::Video;
    QJsonObject codec{{u"name"_s, row.name}, {u"label"_s, row.label}, {u"kind"_s, isVideo ? u"video"_s : u"audio"_s},
        {u"options"_s, told(row.options)}};
    codec.insert(isVideo ? "hasTwoPasses"_L1 : "isLossless"_L1, isVideo ? row.hasTwoPasses : row.isLossless);
    return codec;
}

QJsonObject told(const SubtitleCodecRow &row)
{
    return {{u"name"_s, row.name}, {u"label"_s, row.label}, {u"extension"_s, row.extension}};
}

QJsonObject told(const ContainerRow &row)
{
    return {{u"name"_s, row.name}, {u"label"_s, row.label}, {u"extension"_s, row.extension},
        {u"mimeType"_s, row.mimeType}, {u"isLadder"_s, row.packaging == Packaging::Hls},
        {u"videoCodecs"_s, QJsonArray::fromStringList(row.videoCodecs)},
        {u"audioCodecs"_s, QJsonArray::fromStringList(row.audioCodecs)}, {u"holdsManySounds"_s, row.holdsManySounds},
        {u"subtitleCodecs"_s, QJsonArray::fromStringList(row.subtitleCodecs)}};
}

QJsonObject told(const FilterRow &row)
{
    return {{u"name"_s, row.name}, {u"label"_s, row.label}, {u"options"_s, told(row.options)}};
}

QJsonObject told(const StillFormatRow &row)
{
    return {{u"name"_s, row.name}, {u"label"_s, row.label}, {u"extension"_s, row.extension},
        {u"mimeType"_s, row.mimeType}, {u"quality"_s, told(row.quality)}};
}

template <typename Row> QJsonArray listOf(const QList<Row> &rows)
{
    QJsonArray all;
    for (const Row &row : rows)
        all += told(row);
    return all;
}

} // namespace

QJsonObject nativeCatalog()
{
    return {{u"containers"_s, listOf(Catalog::containers())}, {u"codecs"_s, listOf(Catalog::codecs())},
        {u"subtitleCodecs"_s, listOf(Catalog::subtitleCodecs())}, {u"stillFilters"_s, listOf(Catalog::stillFilters())},
        {u"videoFilters"_s, listOf(Catalog::videoFilters())}, {u"soundFilters"_s, listOf(Catalog::soundFilters())},
        {u"stillFormats"_s, listOf(Catalog::stillFormats())}, {u"verification"_s, told(Catalog::verification())}};
}

QJsonObject nativeDescription()
{
    registerDescription();
    QFile file(u":/zoetrope/api/openapi.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace Zoetrope

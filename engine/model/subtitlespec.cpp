// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/subtitlespec.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostFiles = 1000; // validate() sets the real limit; this one bounds the reading
constexpr std::array allModes{SubtitleMode::Soft, SubtitleMode::Burn, SubtitleMode::Sidecar};

} // namespace

QString toText(SubtitleMode value)
{
    switch (value) {
    case SubtitleMode::Soft:
        return u"soft"_s;
    case SubtitleMode::Burn:
        return u"burn"_s;
    case SubtitleMode::Sidecar:
        break;
    }
    return u"sidecar"_s;
}

Result<SubtitleMode> subtitleModeFromText(QStringView text)
{
    for (const SubtitleMode mode : allModes) {
        if (text == toText(mode))
            return mode;
    }
    return Error{ErrorCode::SpecInvalid, text.toString(), u"must be one of soft, burn, sidecar"_s};
}

QJsonObject toJson(const SubtitleSpec &spec)
{
    QJsonObject object{{u"mode"_s, toText(spec.mode)}};
    if (spec.tracks)
        object.insert(u"tracks"_s, toJson(*spec.tracks));
    QJsonArray files;
    for (const SubtitleFile &file : spec.files)
        files += QJsonObject{{u"path"_s, file.path}, {u"language"_s, file.language}};
    if (!files.isEmpty())
        object.insert(u"files"_s, files);
    if (!spec.codec.isEmpty())
        object.insert(u"codec"_s, spec.codec);
    return object;
}

SubtitleSpec subtitleSpecFromJson(JsonReader &reader)
{
    SubtitleSpec spec;
    const QString mode = reader.text("mode"_L1, toText(spec.mode));
    if (const Result<SubtitleMode> known = subtitleModeFromText(mode))
        spec.mode = *known;
    else
        reader.fault("mode"_L1, u"must be one of soft, burn, sidecar, is “%1”"_s.arg(mode));
    if (reader.has("tracks"_L1))
        spec.tracks = trackChoiceFromJson(reader, "tracks"_L1);
    reader.objects(
        "files"_L1,
        [&spec](JsonReader &file) {
            const QString path = file.text("path"_L1, {}, 65536);
            spec.files += SubtitleFile{path, file.text("language"_L1)};
        },
        mostFiles);
    spec.codec = reader.text("codec"_L1);
    return spec;
}

TrackChoice wantedTracks(const SubtitleSpec &spec)
{
    if (spec.tracks)
        return *spec.tracks;
    return {spec.mode == SubtitleMode::Burn ? TrackChoice::Kind::First : TrackChoice::Kind::All, {}, {}};
}

} // namespace Zoetrope

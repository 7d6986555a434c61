// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

namespace Zoetrope {

struct AudioStreamInfo;
struct MediaInfo;
struct SubtitleStreamInfo;

/// Which of a source's sound or subtitle tracks are used.
///
/// JSON: `"first"`, `"all"`, languages in order of preference (`["de", "en"]`), or numbers as people count (`[1, 3]`).
struct TrackChoice
{
    enum class Kind {
        First, ///< the one a player would take
        All,
        Languages, ///< for each language its first track
        Numbers, ///< from 1, among the tracks of that kind in the file
    };

    Kind kind = Kind::First;
    QStringList languages; ///< ISO 639 codes of two or three letters, in any case
    QList<int> numbers;
    bool operator==(const TrackChoice &) const = default;
};

[[nodiscard]] QJsonValue toJson(const TrackChoice &choice);
[[nodiscard]] TrackChoice trackChoiceFromJson(JsonReader &reader, QLatin1StringView key);

/// `first`, `all`, `de,en`, `1,3`.
[[nodiscard]] QString toText(const TrackChoice &choice);
[[nodiscard]] Result<TrackChoice> trackChoiceFromText(QStringView text);

/// The two- or three-letter code of a language in the shortest form there is (`ger`, `deu`, `DE` -> `de`), as RFC 5646
/// wants it; empty for what is no language.
[[nodiscard]] QString languageTag(QStringView code);
/// The tracks that a choice means, each once, in the order of the choice; those that do not decode are passed over.
/// Empty when there is none of them.
[[nodiscard]] QList<const AudioStreamInfo *> chosenTracks(const TrackChoice &choice, const MediaInfo &info);
[[nodiscard]] QList<const SubtitleStreamInfo *> chosenSubtitles(const TrackChoice &choice, const MediaInfo &info);

} // namespace Zoetrope

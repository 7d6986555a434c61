// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/trackchoice.h"

#include <optional>

namespace Zoetrope {

enum class SubtitleMode {
    Soft, ///< tracks of the output, which viewers switch on and off
    Burn, ///< one of them, drawn into the pictures for good
    Sidecar, ///< files beside the output
};

/// A file of text that is used like a subtitle track of the source: SRT, ASS, SSA or WebVTT, told by its content.
struct SubtitleFile
{
    QString path;
    QString language; ///< ISO 639 code of two or three letters; empty: not said
    bool operator==(const SubtitleFile &) const = default;
};

/// What of the text that goes with a film becomes of it in one output.
///
/// JSON: `{"mode": "soft", "tracks": "all", "files": [{"path": "x.srt", "language": "de"}], "codec": "srt"}`, or `true`
///       for all that the source has.
struct SubtitleSpec
{
    SubtitleMode mode = SubtitleMode::Soft;
    /// Of the source's. Unset: all of them, burnt in the one that a player would take, and none where files are named.
    std::optional<TrackChoice> tracks;
    QList<SubtitleFile> files; ///< after the source's tracks; burnt in before them
    QString codec; ///< catalog name; empty: as it is where the container holds that, else the container's default
    bool operator==(const SubtitleSpec &) const = default;
};

[[nodiscard]] QString toText(SubtitleMode value); ///< `soft`, `burn`, `sidecar`
[[nodiscard]] Result<SubtitleMode> subtitleModeFromText(QStringView text);

[[nodiscard]] QJsonObject toJson(const SubtitleSpec &spec);
[[nodiscard]] SubtitleSpec subtitleSpecFromJson(JsonReader &reader);

/// The tracks of a source that a wish means, where nothing else was said too.
[[nodiscard]] TrackChoice wantedTracks(const SubtitleSpec &spec);

} // namespace Zoetrope

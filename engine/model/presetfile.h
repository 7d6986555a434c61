// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/preset.h"
#include "engine/model/presetshelf.h"

namespace Zoetrope {

/// What a preset of another program asks for and ours cannot hold.
enum class LostTrait {
    Container,
    VideoCodec,
    Quality,
    Speed,
    EncoderOptions,
    TwoPass,
    FrameRate,
    Size,
    Padding,
    Rotation,
    Filters,
    AudioCodec,
    AudioTracks,
    AudioMix,
    Subtitles,
};

struct LostWish
{
    QString preset; ///< title
    LostTrait trait = LostTrait::Container;
    QString value; ///< as the other program spells it
    bool operator==(const LostWish &) const = default;
};

/// Presets as they travel between people, in one file.
///
/// JSON: one preset alone, or `{"version": 1, "presets": [...], "groups": [...]}`.
struct PresetFile
{
    QList<Preset> presets;
    QList<PresetGroup> groups; ///< of presets in the file, or of those that come with the program
    QList<LostWish> lost; ///< of another program's file
    bool operator==(const PresetFile &) const = default;
};

/// The largest file that is read.
inline constexpr qint64 largestPresetFile = 4LL * 1024 * 1024;

[[nodiscard]] QByteArray presetFileText(const PresetFile &file);

/// Reads our own files and HandBrake's (model/handbrakepresets). Every preset of it can be planned, see validate().
/// Errors: SpecUnreadable, SpecInvalid, SpecTooNew; `subject` is the file's name.
[[nodiscard]] Result<PresetFile> presetFileFromText(const QByteArray &text, const QString &subject);

} // namespace Zoetrope

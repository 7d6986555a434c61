// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/units.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace Zoetrope {

/// What the product can make, as data. Forms are drawn from these rows, validation checks against them, and nothing
/// that is not in them ever reaches FFmpeg (threat model J1): a user's text chooses rows and values, never option
/// names or strings handed on. FFmpeg's own names in the rows (encoders, muxer) are read by engine/av alone.

enum class MediaKind { Video, Audio };

enum class ValueKind { Integer, Number, Boolean, Choice };

/// One option of a codec or filter: its catalog name, what it may hold, and its default.
struct OptionRow
{
    QString name; ///< in job files: `quality`, `speed`
    QString label; ///< for forms, untranslated
    ValueKind kind = ValueKind::Integer;
    double minimum = 0;
    double maximum = 0;
    QStringList choices; ///< for ValueKind::Choice, in order
    QVariant fallback; ///< used when a job says nothing
};

struct CodecRow
{
    QString name; ///< `h264`, `av1`, `aac`, `flac`
    QString label; ///< `H.264 / AVC`
    MediaKind kind = MediaKind::Video;
    QStringList encoders; ///< FFmpeg encoder names, best first
    QList<OptionRow> options;
    QList<int> sampleRates; ///< audio: the rates the codec takes, empty for any
    int mostChannels = 8; ///< audio; 7.1 is the largest layout that we make
    bool isLossless = false; ///< audio: it takes no bit rate
    bool hasTwoPasses = false; ///< video: it can look at the whole before it encodes, which a target size needs
};

/// Text over a film: `srt`, `ass`, `webvtt`, `mov_text`.
struct SubtitleCodecRow
{
    QString name;
    QString label;
    QString encoder; ///< FFmpeg encoder name
    QString extension; ///< of a file by itself; empty: it is never one
};

enum class Packaging {
    File, ///< one file a rendition
    Hls, ///< one folder for the whole ladder: master playlist, media playlists, segments; a DASH manifest where wished
};

struct ContainerRow
{
    QString name; ///< `mp4`, `hls`
    QString label;
    Packaging packaging = Packaging::File;
    QString extension; ///< without dot; of the files, or of HLS playlists
    QString muxer; ///< FFmpeg's muxer name; for HLS that of fMP4 segments
    QString mimeType;
    QStringList videoCodecs; ///< allowed, default first; empty for audio-only containers
    QStringList audioCodecs; ///< allowed, default first
    bool holdsManySounds = false; ///< several sound tracks beside one another
    QStringList subtitleCodecs{}; ///< text that it holds as tracks, default first; empty: none
    bool hasDashManifest = false; ///< of Packaging::Hls: a DASH manifest tells of the same fMP4 segments
};

/// A filter for stills (`none`, `blur`, `sepia`), for moving pictures (`denoise`, `sharpen`) or for sounds
/// (`highpass`). The row is all there is to a filter: no code knows one by its name.
struct FilterRow
{
    QString name;
    QString label;
    QList<OptionRow> options; ///< numbers and truths (0 or 1); a choice counts by its place in the list, from 0
    QString graph; ///< libavfilter text, the options in formulas (see filtertemplate.h); empty: nothing. Stills are RGB
    bool isAfterScaling = false; ///< moving pictures: it works on each size that is made, not on the source's
    int memory = 0; ///< moving pictures: so many frames before one have a say in it
};

/// A still picture's format: `jpg`, `webp`, `png`.
struct StillFormatRow
{
    QString name;
    QString label;
    QString extension;
    QString encoder; ///< FFmpeg encoder name
    QString mimeType;
    OptionRow quality; ///< 1..100, higher is better
};

namespace Catalog {
[[nodiscard]] const QList<CodecRow> &codecs();
[[nodiscard]] const QList<SubtitleCodecRow> &subtitleCodecs();
[[nodiscard]] const QList<ContainerRow> &containers();
[[nodiscard]] const QList<FilterRow> &stillFilters();
[[nodiscard]] const QList<FilterRow> &videoFilters();
[[nodiscard]] const QList<FilterRow> &soundFilters();
[[nodiscard]] const QList<StillFormatRow> &stillFormats();
/// How outputs may be proven, see Verification.
[[nodiscard]] const OptionRow &verification();

/// Rows by name; nullptr when there is none.
[[nodiscard]] const CodecRow *codec(QStringView name);
[[nodiscard]] const SubtitleCodecRow *subtitleCodec(QStringView name);
[[nodiscard]] const ContainerRow *container(QStringView name);
[[nodiscard]] const FilterRow *stillFilter(QStringView name);
[[nodiscard]] const FilterRow *videoFilter(QStringView name);
[[nodiscard]] const FilterRow *soundFilter(QStringView name);
[[nodiscard]] const StillFormatRow *stillFormat(QStringView name);
/// The row of an option in a codec's or filter's list; nullptr when there is none.
[[nodiscard]] const OptionRow *option(const QList<OptionRow> &rows, QStringView name);
} // namespace Catalog

/// Values chosen for a row's options, by catalog name. Only what was asked for; defaults are filled in at planning.
using OptionValues = QMap<QString, QVariant>;

/// Checks chosen values against the rows: unknown names, wrong types, out of range. Paths start with `path`.
void checkOptions(const QList<OptionRow> &rows, const OptionValues &values, const QString &path, Faults *faults);

/// The chosen value or the row's default. The option must exist.
[[nodiscard]] QVariant optionValue(const QList<OptionRow> &rows, const OptionValues &values, QStringView name);

/// OptionValues as a JSON object and back. Reading keeps any scalar; checkOptions() judges.
[[nodiscard]] QJsonObject optionsToJson(const OptionValues &values);
[[nodiscard]] OptionValues optionsFromJson(const QJsonObject &object, const QString &path, Faults *faults);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"
#include "engine/plan/plan.h"

#include <QByteArray>
#include <QList>

namespace Zoetrope {

/// Subtitles between reading and writing: cues in the form of ASS, which holds all that the other formats can say.
///
/// Pure. Units: microseconds, on the clock of the file they were read from until onTimeline() has moved them.

struct Cue
{
    Microseconds start{0};
    Microseconds end{0};
    QByteArray
        line; ///< an ASS event as Matroska has it: ReadOrder,Layer,Style,Name,MarginL,MarginR,MarginV,Effect,Text
    bool operator==(const Cue &) const = default;
};

struct CueList
{
    QByteArray header; ///< the ASS script up to its events
    QList<Cue> cues; ///< by their start
    bool operator==(const CueList &) const = default;
};

/// A limit of one track or file; what goes beyond it is refused.
namespace CueLimits {
constexpr qsizetype mostCues = 100'000;
constexpr qsizetype mostBytes = qsizetype(16) * 1024 * 1024; ///< of a file, and of all text of a track
constexpr qsizetype mostBytesOfOne = 60'000; ///< MP4 counts the bytes of a cue with 16 bits
} // namespace CueLimits

/// The part of the source's clock that becomes the job's timeline.
struct CueSpan
{
    Microseconds zero{0};
    Microseconds length{Microseconds::max()};
};
/// `filmEnd`: where the film ends on the job's timeline.
[[nodiscard]] CueSpan cueSpan(const PlanSource &source, const TextSource &text, Microseconds filmEnd);

/// Moved so that `span.zero` is 0, cut at both ends, in whole milliseconds, which is what all formats can tell; what
/// lies outside is left out.
[[nodiscard]] CueList onTimeline(CueList list, const CueSpan &span);

/// For formats that show one cue at a time: where several overlap, they are shown together as one.
[[nodiscard]] CueList withoutOverlaps(const CueList &list);

/// The text of an event, and the event with another text in its place.
[[nodiscard]] QByteArray textOf(const QByteArray &line);
[[nodiscard]] QByteArray withText(const QByteArray &line, const QByteArray &text);

/// A whole ASS script. What is no text is left out of its header: embedded fonts and pictures.
[[nodiscard]] QByteArray assScript(const CueList &list);

} // namespace Zoetrope

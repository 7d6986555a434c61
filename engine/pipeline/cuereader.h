// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/mediainfo.h"
#include "engine/pipeline/cues.h"

#include <stop_token>

namespace Zoetrope {

/// Text streams and text files -> cues, decoded by libavcodec.
///
/// The streams of a source are read in a pass of their own in which only they are delivered: an index leads to them in
/// MP4, and nothing is decoded but text. So text is there before the first picture that it is drawn into, and an
/// attempt that goes on in the middle of a film has all of it.
/// Files:   SRT, ASS, SSA or WebVTT by their content, in UTF-8, UTF-16 or else Latin-1; regular files alone.
/// Errors:  as Source; SubtitlesUnreadable naming the file and why; LimitExceeded beyond CueLimits; SourceChanged when
///          a file is not the one that was looked at; Cancelled.

struct SubtitleText
{
    QString codec; ///< catalog name of what the file is
    CueList list;
};
/// A file of text, whole; one without a cue is none.
[[nodiscard]] Result<SubtitleText> readSubtitleFile(const QString &path);
/// What such a file is. Reads it too: a job learns at once what it cannot have.
[[nodiscard]] Result<SubtitleFileInfo> lookAtSubtitleFile(const QString &path);

/// The cues of all texts, in their order, on their files' own clocks. Streams are read up to the end of the clip.
[[nodiscard]] Result<QList<CueList>> readCues(
    const PlanSource &source, const QList<TextSource> &texts, const std::stop_token &stop);

} // namespace Zoetrope

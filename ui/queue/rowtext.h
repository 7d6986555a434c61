// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queuepace.h"
#include "ui/queue/queuerow.h"

namespace Zoetrope {

/// The window's words for the model's values. Pure; in the language of the moment.

[[nodiscard]] QString stateWord(RowState state);
/// What a state proved, or what stands in the way; one sentence, for tooltips and the inspector.
[[nodiscard]] QString stateSentence(const QueueRow &row);
/// Icon of the state, see ui/theme/icons.
[[nodiscard]] QString stateIcon(RowState state);

/// In whose words a job came to the port, as `VideoSDK API`; empty for one of the window or the command line.
[[nodiscard]] QString originWord(const QueueRow &row);
/// How a job came to the port, and when; empty as above.
[[nodiscard]] QString originSentence(const QueueRow &row);

/// `1920×1080 · 25 fps · 1:32 · H.264`; while it is unknown what stands in the way, or that it is being read.
[[nodiscard]] QString mediaLine(const QueueRow &row);
/// `HLS 240p–480p, MP4 360p, 4 pictures`; short enough for a column.
[[nodiscard]] QString outputsLine(const JobSpec &spec);
[[nodiscard]] QString outputTitle(const OutputSpec &spec);
[[nodiscard]] QString outputDetail(const OutputSpec &spec);
[[nodiscard]] QString thumbnailTitle(const ThumbnailSpec &spec);
/// `360p`, or the source's size.
[[nodiscard]] QString resolutionWord(int resolution);

/// `42 % · 0:48 left · 3.1× · 93 fps` from what is known; empty where nothing moves.
[[nodiscard]] QString progressText(const QueueRow &row);
/// The same for one of its outputs.
[[nodiscard]] QString progressText(const QueueRow &row, const OutputRow &output);

/// `42 % · 3.1× · 93 fps` of the whole queue; empty where nothing is to be done.
[[nodiscard]] QString paceText(const QueuePace &pace);

/// `1920×1080`, in this order in every language.
[[nodiscard]] QString pixelsText(Size size);
/// `1:02:03`, `4:05`; never negative.
[[nodiscard]] QString clockText(Microseconds time);
[[nodiscard]] QString dataSizeText(std::int64_t bytes);

} // namespace Zoetrope

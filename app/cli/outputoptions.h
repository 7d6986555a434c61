// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// The options that change all outputs of a job alike: codecs, framing, frame rate, size, sound tracks, subtitles.
[[nodiscard]] QList<OptionDefinition> outputOptions();

/// `soft`, `burn:de`, `sidecar:1,3`: how, and which of the source's.
[[nodiscard]] Result<SubtitleSpec> subtitlesFromText(QStringView text);
/// `x.srt`, `x.srt:de`: a file, and its language when two or three letters of one stand behind the last colon.
[[nodiscard]] SubtitleFile subtitleFileFromText(const QString &text);

/// Each option goes to every output that it suits: a codec to those whose container holds it, what is about pictures to
/// those that have one. A codec that suits none is refused, as is a value that cannot be read.
///
/// Errors: UsageInvalid.
[[nodiscard]] Result<> applyOutputOptions(const Arguments &arguments, JobSpec *spec);

} // namespace Zoetrope

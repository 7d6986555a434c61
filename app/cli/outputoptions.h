// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Zoetrope {

/// The options that change all outputs of a job alike: codecs, framing, frame rate, size, sound tracks.
[[nodiscard]] QList<OptionDefinition> outputOptions();

/// Each option goes to every output that it suits: a codec to those whose container holds it, what is about pictures to
/// those that have one. A codec that suits none is refused, as is a value that cannot be read.
///
/// Errors: UsageInvalid.
[[nodiscard]] Result<> applyOutputOptions(const Arguments &arguments, JobSpec *spec);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

namespace Zoetrope {

/// All that is wrong with a wish, at once, each with its path; empty when it can be planned. Looks at no file: the
/// builder, the command line and every dialect come through here before anything touches a disk.
[[nodiscard]] Faults validate(const JobSpec &spec);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

namespace Zoetrope {

/// What an output that did not stand its proof is called: `subject` is its file, `detail` what is wrong with it.
inline Error broken(const QString &subject, const QString &detail)
{
    return {ErrorCode::VerifyFailed, subject, detail};
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Zoetrope {

/// Where a log line comes from; `QT_LOGGING_RULES="zoetrope.*.debug=true"` shows all of them.
Q_DECLARE_LOGGING_CATEGORY(engineLog) ///< `zoetrope.engine`
Q_DECLARE_LOGGING_CATEGORY(avLog) ///< `zoetrope.av`
Q_DECLARE_LOGGING_CATEGORY(pipelineLog) ///< `zoetrope.pipeline`
Q_DECLARE_LOGGING_CATEGORY(cliLog) ///< `zoetrope.cli`

/// From now on no line of any category leaves this process with a secret in it. Once, at its start.
void maskLog();

} // namespace Zoetrope

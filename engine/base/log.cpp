// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"

namespace Zoetrope {

// Warnings only: what a person should read comes as events; the rest is asked for with QT_LOGGING_RULES.
Q_LOGGING_CATEGORY(engineLog, "zoetrope.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(avLog, "zoetrope.av", QtWarningMsg)
Q_LOGGING_CATEGORY(pipelineLog, "zoetrope.pipeline", QtWarningMsg)
Q_LOGGING_CATEGORY(cliLog, "zoetrope.cli", QtWarningMsg)

} // namespace Zoetrope
